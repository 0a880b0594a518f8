import { escapeXml } from "../files/xml.js";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element; numbers are rounded to a tenth, attributes that are undefined left out. */
export function element(name: string, attributes: Attributes, inside = ""): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return [` ${key}="${typeof value === "number" ? Math.round(value * 10) / 10 : escapeXml(value)}"`];
  });
  return inside === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inside}</${name}>`;
}

/** A line of text. */
export function text(content: string, x: number, y: number, attributes: Attributes = {}): string {
  return element("text", { x, y, ...attributes }, escapeXml(content));
}

/** Widths in Arial, as shares of the size, of the characters that are far from the usual one. */
const widths: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[ijl'|!.,;:I ]/, 0.29],
  [/[frt()-]/, 0.34],
  [/[mwMW@%]/, 0.9],
  [/[A-Z&]/, 0.71],
];
const usualWidth = 0.565;

/** Width of a text in the pictures' typeface or the one that stands in for it, a little generous. */
export function textWidth(content: string, size: number): number {
  let units = 0;
  for (const character of content)
    units += widths.find(([characters]) => characters.test(character))?.[1] ?? usualWidth;
  return units * size;
}

/** The whole picture, which screen readers call by its title and describe by its description. */
export function svgDocument(
  { width, height, title, description }: { width: number; height: number; title: string; description: string },
  body: readonly string[],
): string {
  const name = nameFrom(title + description);
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
    width: Math.ceil(width),
    height: Math.ceil(height),
    role: "img",
    "aria-labelledby": `${name}-title ${name}-description`,
    "font-family": "'Titillium Web', 'Liberation Sans', Arial, sans-serif",
    fill: ink,
  };
  const head = [
    element("title", { id: `${name}-title` }, escapeXml(title)),
    element("desc", { id: `${name}-description` }, escapeXml(description)),
    element("rect", { width: Math.ceil(width), height: Math.ceil(height), fill: "#ffffff" }),
  ];
  return `${element("svg", attributes, `\n${[...head, ...body].join("\n")}\n`)}\n`;
}

/** A name that only this picture has: several may stand in one page, and ids must not repeat there. */
function nameFrom(content: string): string {
  let hash = 0x811c9dc5;
  for (let k = 0; k < content.length; k++) hash = Math.imul(hash ^ content.charCodeAt(k), 0x01000193);
  return `picture-${(hash >>> 0).toString(36)}`;
}

const ink = "#1b2733";
export const quiet = "#4a5864";
