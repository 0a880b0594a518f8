import type { Params } from "../say.js";
import { type FileFault, MalformedFile } from "./malformed-file.js";

/** An element of an XML document, with the line it starts on. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  readonly line: number;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: XmlElement[];
  text: string;
  readonly line: number;
}

const deepest = 64;
const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/**
 * Reads the XML that network files use: elements, attributes, text, CDATA, comments. Document types are refused: they
 * are how a file asks to read another file, or to grow without end.
 * @throws MalformedFile naming line and reason.
 */
export function readXml(source: string): XmlElement {
  const reader = new XmlReader(source);
  return reader.read();
}

class XmlReader {
  #position = 0;
  #line = 1;
  readonly #open: OpenElement[] = [];
  #root: XmlElement | undefined;

  constructor(private readonly source: string) {
    if (source.startsWith("\uFEFF")) this.#position = 1;
  }

  read(): XmlElement {
    while (this.#position < this.source.length) {
      if (this.source[this.#position] !== "<") this.#text();
      else if (this.#starts("<?")) this.#skip("?>", "<?");
      else if (this.#starts("<!--")) this.#skip("-->", "<!--");
      else if (this.#starts("<![CDATA[")) this.#cdata();
      else if (this.#starts("<!")) throw this.#fault("documentType");
      else if (this.#starts("</")) this.#close();
      else this.#element();
    }
    const unfinished = this.#open.at(-1);
    if (unfinished !== undefined) throw this.#fault("unfinished", { what: `<${unfinished.name}>` });
    if (this.#root === undefined) throw this.#fault("empty");
    return this.#root;
  }

  #starts(text: string): boolean {
    return this.source.startsWith(text, this.#position);
  }

  #advanceTo(end: number): string {
    const passed = this.source.slice(this.#position, end);
    for (let k = passed.indexOf("\n"); k >= 0; k = passed.indexOf("\n", k + 1)) this.#line++;
    this.#position = end;
    return passed;
  }

  #skip(ending: string, what: string): void {
    const end = this.source.indexOf(ending, this.#position);
    if (end < 0) throw this.#fault("unfinished", { what });
    this.#advanceTo(end + ending.length);
  }

  #text(): void {
    const next = this.source.indexOf("<", this.#position);
    const raw = this.#advanceTo(next < 0 ? this.source.length : next);
    const element = this.#open.at(-1);
    if (element !== undefined) element.text += this.#decoded(raw);
    else if (raw.trim() !== "") throw this.#fault("textOutside");
  }

  #cdata(): void {
    const end = this.source.indexOf("]]>", this.#position);
    const element = this.#open.at(-1);
    if (end < 0 || element === undefined) throw this.#fault("unfinished", { what: "<![CDATA[" });
    element.text += this.source.slice(this.#position + 9, end);
    this.#advanceTo(end + 3);
  }

  #element(): void {
    const line = this.#line;
    const match = this.#match(/<([A-Za-z_][\w.:-]*)/y);
    if (match === undefined || this.#root !== undefined) throw this.#fault("markup");
    if (this.#open.length >= deepest) throw this.#fault("tooDeep", { most: deepest });
    const attributes = this.#attributes();
    const [, name = ""] = match;
    const element: OpenElement = { name, attributes, children: [], text: "", line };
    this.#open.push(element);
    if (this.#starts("/>")) {
      this.#advanceTo(this.#position + 2);
      this.#finish();
    } else if (this.#starts(">")) this.#advanceTo(this.#position + 1);
    else throw this.#fault("markup");
  }

  #attributes(): Map<string, string> {
    const attributes = new Map<string, string>();
    for (;;) {
      const spaced = this.#match(/\s+/y) !== undefined;
      const match = this.#match(/([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y);
      if (match === undefined) return attributes;
      const [, name = "", inDouble, inSingle = ""] = match;
      if (!spaced || attributes.has(name)) throw this.#fault("markup");
      attributes.set(name, this.#decoded(inDouble ?? inSingle));
    }
  }

  #close(): void {
    const match = this.#match(/<\/([A-Za-z_][\w.:-]*)\s*>/y);
    const element = this.#open.at(-1);
    if (element === undefined) throw this.#fault("closesNothing");
    if (match?.[1] !== element.name) throw this.#fault("wrongEnd", { open: `<${element.name}>` });
    this.#finish();
  }

  #finish(): void {
    const element = this.#open.pop();
    if (element === undefined) return;
    const parent = this.#open.at(-1);
    if (parent === undefined) this.#root = element;
    else parent.children.push(element);
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#position;
    const match = pattern.exec(this.source);
    if (match === null) return undefined;
    this.#advanceTo(pattern.lastIndex);
    return match;
  }

  #decoded(raw: string): string {
    return raw.replaceAll(/&([^;&\s]{0,12});?/g, (whole, name: string) => {
      const known = entities.get(name);
      const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
      if (known !== undefined && whole.endsWith(";")) return known;
      if (!name.startsWith("#") || !whole.endsWith(";") || !(code > 0 && code <= 0x10ffff))
        throw this.#fault("entity", { text: whole });
      return String.fromCodePoint(code);
    });
  }

  #fault(reason: FileFault, params: Params = {}): MalformedFile {
    return new MalformedFile({ line: this.#line }, reason, params);
  }
}

/** The character data of XML, without what XML 1.0 cannot hold. */
export function escapeXml(text: string): string {
  return wellFormed(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\t", "&#9;");
}

function wellFormed(text: string): string {
  return Array.from(text.toWellFormed(), (character) => {
    const code = character.codePointAt(0) ?? 0;
    const allowed = code >= 32 ? code !== 0xfffe && code !== 0xffff : code === 9 || code === 10 || code === 13;
    return allowed ? character : "\uFFFD";
  }).join("");
}
