/** What some parser or other takes for the end of a line. */
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const otherControls = /(?![\n\t])\p{Cc}/gu;

/** A text as iCalendar may carry it: one kind of line end, no control characters, no half of a character pair. */
export function plainText(text: string): string {
  return text.replace(lineEnds, "\n").replace(otherControls, "").toWellFormed();
}

/** The same on one line. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, " ").trim();
}
