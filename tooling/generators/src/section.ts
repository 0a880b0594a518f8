/** A document has no place for a generated section. */
export class MissingSection extends Error {
  constructor(name: string) {
    super(`the document has no lines ${begin(name)} and ${end(name)}`);
    this.name = "MissingSection";
  }
}

/**
 * The document with the generated section of that name replaced; the rest stays as it is, letter by letter.
 *
 * @throws MissingSection when its two marks are not there.
 */
export function replaceSection(document: string, name: string, content: string): string {
  const from = document.indexOf(begin(name));
  const to = document.indexOf(end(name));
  if (from < 0 || to < from) throw new MissingSection(name);
  return `${document.slice(0, from + begin(name).length)}\n\n${content}\n\n${document.slice(to)}`;
}

function begin(name: string): string {
  return `<!-- ${name}: generated, begins -->`;
}

function end(name: string): string {
  return `<!-- ${name}: generated, ends -->`;
}
