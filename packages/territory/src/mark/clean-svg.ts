import { MarkRefused } from "./mark-refused.js";
import { attributes, inside, isPainting, isShape, namedAs, reference, refusedAttribute } from "./svg-grammar.js";
import { readSvg, type SvgElement } from "./svg-reader.js";

/** A drawing as it is kept: written again from what was read, and nothing else. */
export interface CleanSvg {
  text: string;
  width: number;
  height: number;
}

const mostElements = 2000;
const namespace = "http://www.w3.org/2000/svg";

/** Elements whose refusal can say what to do instead. */
const advice: ReadonlyMap<string, string> = new Map([
  ["text", "territory:mark.text"],
  ["style", "territory:mark.styleSheet"],
  ["image", "territory:mark.embedded"],
  ["", "territory:mark.words"],
]);

const tidy = (value: string) => value.trim().replaceAll(/\s+/g, " ");
const short = (value: string) => (value.length > 40 ? `${value.slice(0, 40)}…` : value);

function refuseValue(element: string, name: string, value: string): never {
  throw new MarkRefused("territory:mark.value", { element, attribute: name, value: short(value) });
}

/** What an element states, its style taken as attributes; what the grammar does not know is left out. */
function stated({ name: element, attributes: written }: SvgElement): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of written) {
    if (refusedAttribute.test(name)) throw new MarkRefused("territory:mark.attribute", { element, attribute: name });
    if (Object.hasOwn(attributes, name)) found.set(name, value);
  }
  for (const declaration of (written.get("style") ?? "").split(";")) {
    const [property = "", ...rest] = declaration.split(":");
    const [name, value] = [property.trim(), rest.join(":").trim()];
    if (refusedAttribute.test(name) && value !== "none")
      throw new MarkRefused("territory:mark.attribute", { element, attribute: name });
    if (isPainting(name)) found.set(name, value);
    else if (/url\s*\(|expression|@import/i.test(value)) refuseValue(element, name, value);
  }
  return found;
}

/** A value as the grammar has it. `none` of what is not there is no value. */
function writtenAs(element: string, name: string, value: string): string | null {
  const written = tidy(value).replace(/^url\(\s*(['"]?)(#[^'")\s]+)\1\s*\)$/, "url($2)");
  if (name === "clip-path" && written === "none") return null;
  if (!attributes[name]?.test(written)) return refuseValue(element, name, value);
  return written;
}

/** What may be named in a drawing, by its id. */
type Named = ReadonlyMap<string, "paint" | "clip">;

function namedIn(root: SvgElement): Named {
  const named = new Map<string, "paint" | "clip">();
  const visit = ({ name, attributes: written, children }: SvgElement) => {
    const [id, kind] = [written.get("id"), namedAs(name)];
    if (id !== undefined && kind !== null) {
      if (named.has(id)) refuseValue(name, "id", id);
      named.set(id, kind);
    }
    children.forEach(visit);
  };
  visit(root);
  return named;
}

/** Writes drawings again, counting their elements. */
class Writer {
  private elements = 0;
  private shapes = 0;
  constructor(private readonly named: Named) {}

  get drawsNothing(): boolean {
    return this.shapes === 0;
  }

  private attribute(element: SvgElement, name: string, value: string, clipped: boolean): string {
    if (name === "id" && namedAs(element.name) === null) return "";
    const written = writtenAs(element.name, name, value);
    if (written === null) return "";
    const target = reference.exec(written)?.[1];
    if (target !== undefined) {
      const wanted = name === "clip-path" ? "clip" : "paint";
      if (this.named.get(target) !== wanted || (wanted === "clip" && clipped)) refuseValue(element.name, name, value);
    }
    return ` ${name}="${written}"`;
  }

  attributes(element: SvgElement, clipped: boolean, leftOut: readonly string[] = []): string {
    const found = stated(element);
    return Object.keys(attributes)
      .flatMap((name) => {
        const value = found.get(name);
        return value === undefined || leftOut.includes(name) ? [] : [this.attribute(element, name, value, clipped)];
      })
      .join("");
  }

  /** An element with what it holds; a group that holds nothing is left out. */
  element(element: SvgElement, clipped = false): string {
    const { name } = element;
    this.elements += 1;
    if (this.elements > mostElements) throw new MarkRefused("territory:mark.complex");
    if (isShape(name)) this.shapes += 1;
    const here = clipped || name === "clipPath";
    const children = this.children(element, here);
    if (children === "" && (name === "g" || name === "defs")) return "";
    const open = `<${name}${this.attributes(element, here)}`;
    return children === "" ? `${open}/>` : `${open}>${children}</${name}>`;
  }

  children({ name, children }: SvgElement, clipped: boolean): string {
    for (const child of children)
      if (!inside[name]?.includes(child.name))
        throw new MarkRefused(advice.get(child.name) ?? "territory:mark.element", { element: child.name });
    return children.map((child) => this.element(child, clipped)).join("");
  }
}

/** The square in which a drawing stands: its view box, else its width and height. */
function frameOf({ attributes: written }: SvgElement): readonly [number, number, number, number] {
  const plain = (name: string) => Number((written.get(name) ?? "").trim().replace(/px$/, "") || Number.NaN);
  const box = written.get("viewBox");
  const [x, y, width, height] =
    box === undefined
      ? [0, 0, plain("width"), plain("height")]
      : box
          .trim()
          .split(/[\s,]+/)
          .map(Number);
  const frame = [x ?? Number.NaN, y ?? Number.NaN, width ?? Number.NaN, height ?? Number.NaN] as const;
  const [, , wide, high] = frame;
  if (!frame.every((value) => Math.abs(value) <= 100_000) || wide < 1 || high < 1)
    throw new MarkRefused("territory:mark.noSize");
  return frame;
}

/**
 * A drawing as it may be shown to everybody: read by a grammar of what drawings need, and written again. What runs, moves,
 * or reaches outside of the drawing is not in the grammar. Cleaning what is clean changes nothing.
 * @throws MarkRefused naming what the drawing has and may not.
 */
export function cleanSvg(source: string): CleanSvg {
  const root = readSvg(source);
  const xmlns = root.attributes.get("xmlns");
  if (root.name !== "svg" || (xmlns !== undefined && xmlns !== namespace))
    throw new MarkRefused("territory:mark.notSvg", { element: root.name });
  const [x, y, width, height] = frameOf(root);
  const writer = new Writer(namedIn(root));
  const content = writer.children(root, false);
  if (writer.drawsNothing) throw new MarkRefused("territory:mark.nothing");
  const own = writer.attributes(root, false, ["id", "x", "y", "width", "height"]);
  const frame = `viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}"`;
  return { text: `<svg xmlns="${namespace}" ${frame}${own}>${content}</svg>`, width, height };
}
