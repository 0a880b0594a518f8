/** The lines of a text that say something, without the marks of a list. */
export function linesIn(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, "").trim())
    .filter((line) => line !== "");
}

export function withText(lines: readonly string[], at: number, text: string): string[] {
  return lines.map((line, index) => (index === at ? text : line));
}

export function withoutLine(lines: readonly string[], at: number): string[] {
  return lines.filter((_line, index) => index !== at);
}
