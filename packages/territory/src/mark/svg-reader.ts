import { MarkRefused } from "./mark-refused.js";

/** One element of a drawing. Words that stand in it are a child without a name. */
export interface SvgElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: SvgElement[];
}

const deepest = 32;
const space = /[\t\n\r ]*/y;
const comment = /<!--[\s\S]*?-->/y;
const declaration = /<\?xml[^<>?]*\?>/y;
const plainDoctype = /<!DOCTYPE[^<>[\]]*>/iy;
const opening = /<([A-Za-z_][\w.:-]*)/y;
const attribute = /[\t\n\r ]+([A-Za-z_][\w.:-]*)[\t\n\r ]*=[\t\n\r ]*(?:"([^"<]*)"|'([^'<]*)')/y;
const openingEnd = /[\t\n\r ]*(\/?)>/y;
const closing = /<\/([A-Za-z_][\w.:-]*)[\t\n\r ]*>/y;
const words = /[^<]+/y;

/** What only tells of the file, for people or for the program that made it: it is read and left out. */
const isAside = (name: string) => name.includes(":") || name === "title" || name === "desc" || name === "metadata";

/** Where the reading stands in a text. */
class Reading {
  private at = 0;
  constructor(private readonly text: string) {}

  /** Takes what stands here if it is so written. */
  take(what: RegExp): RegExpExecArray | null {
    what.lastIndex = this.at;
    const found = what.exec(this.text);
    if (found) this.at += found[0].length;
    return found;
  }

  get ended(): boolean {
    return this.at >= this.text.length;
  }

  /** Nothing that is written here can be read. */
  refuse(): never {
    const rest = this.text.slice(this.at);
    if (/^<!DOCTYPE/i.test(rest)) throw new MarkRefused("territory:mark.entities");
    if (rest.startsWith("<![CDATA[")) throw new MarkRefused("territory:mark.cdata");
    throw new MarkRefused("territory:mark.syntax", { line: this.text.slice(0, this.at).split("\n").length });
  }
}

function between(reading: Reading): void {
  do reading.take(space);
  while (reading.take(comment));
}

function attributesHere(reading: Reading): Map<string, string> {
  const attributes = new Map<string, string>();
  for (let found = reading.take(attribute); found; found = reading.take(attribute)) {
    const [, name = "", double, single] = found;
    if (attributes.has(name)) reading.refuse();
    attributes.set(name, double ?? single ?? "");
  }
  return attributes;
}

function elementHere(reading: Reading, depth: number): SvgElement {
  const name = reading.take(opening)?.[1];
  if (name === undefined) return reading.refuse();
  if (depth > deepest) throw new MarkRefused("territory:mark.complex");
  const attributes = attributesHere(reading);
  const end = reading.take(openingEnd);
  if (!end) return reading.refuse();
  const children: SvgElement[] = [];
  if (end[1] === "/") return { name, attributes, children };
  for (;;) {
    between(reading);
    const closed = reading.take(closing);
    if (closed?.[1] === name) return { name, attributes, children };
    if (closed) return reading.refuse();
    if (reading.take(words)) children.push({ name: "", attributes: new Map(), children: [] });
    else children.push(elementHere(reading, depth + 1));
  }
}

/** Takes away what only tells of the file. */
const drawn = ({ name, attributes, children }: SvgElement): SvgElement => ({
  name,
  attributes,
  children: children.filter((child) => !isAside(child.name)).map(drawn),
});

/**
 * Reads a drawing in the small part of XML that drawings need: elements, attributes in quotes, comments. No entities, no
 * character data, no instructions.
 * @throws MarkRefused where the text is anything else, with the line.
 */
export function readSvg(text: string): SvgElement {
  const reading = new Reading(text.replace(/^\uFEFF/, ""));
  reading.take(declaration);
  between(reading);
  reading.take(plainDoctype);
  between(reading);
  const root = elementHere(reading, 0);
  between(reading);
  if (!reading.ended) reading.refuse();
  return drawn(root);
}
