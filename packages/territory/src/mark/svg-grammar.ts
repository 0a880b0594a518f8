const number = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`;
const gap = String.raw`(?:\s*,\s*|\s+)`;
const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);

const aNumber = whole(number);
const length = whole(`${number}(?:px|%)?`);
const lengths = whole(`none|${number}(?:px|%)?(?:${gap}${number}(?:px|%)?){0,20}`);
const colourOnly = String.raw`#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})|rgba?\([\d.,%\s/]{1,60}\)|[A-Za-z]{3,24}`;
const colour = whole(colourOnly);
const identifier = String.raw`[A-Za-z_][\w.-]{0,79}`;
/** A paint or a clip of the same drawing. */
export const reference = /^url\(#([A-Za-z_][\w.-]{0,79})\)$/;
const paint = whole(String.raw`${colourOnly}|url\(#${identifier}\)`);
const path = /^[MmZzLlHhVvCcSsQqTtAa\d\s.,eE+-]*$/;
const points = /^[\d\s.,eE+-]*$/;
const transform = /^(?:(?:matrix|translate|scale|rotate|skewX|skewY)\s*\([\d\s.,eE+-]{1,200}\)[\s,]*){1,20}$/;
const oneOf = (...words: string[]) => whole(words.join("|"));
const units = oneOf("userSpaceOnUse", "objectBoundingBox");

/** What says how a shape is painted: written as attributes or as a style. */
const painting = {
  fill: paint,
  "fill-opacity": length,
  "fill-rule": oneOf("nonzero", "evenodd"),
  stroke: paint,
  "stroke-width": length,
  "stroke-opacity": length,
  "stroke-linecap": oneOf("butt", "round", "square"),
  "stroke-linejoin": oneOf("miter", "round", "bevel", "arcs", "miter-clip"),
  "stroke-miterlimit": aNumber,
  "stroke-dasharray": lengths,
  "stroke-dashoffset": length,
  opacity: length,
  color: colour,
  display: oneOf("inline", "none", "block"),
  visibility: oneOf("visible", "hidden"),
  "paint-order": whole(String.raw`(?:normal|fill|stroke|markers|\s){1,40}`),
  "vector-effect": oneOf("none", "non-scaling-stroke"),
  "clip-rule": oneOf("nonzero", "evenodd"),
  "clip-path": reference,
  "stop-color": colour,
  "stop-opacity": length,
} as const satisfies Record<string, RegExp>;

/** Whether a property of a style is one that the grammar knows. */
export const isPainting = (name: string): boolean => Object.hasOwn(painting, name);

/** How each attribute of a drawing may be written, in the order in which they are written again. */
export const attributes: Readonly<Record<string, RegExp>> = {
  id: whole(identifier),
  d: path,
  points,
  x: length,
  y: length,
  width: length,
  height: length,
  rx: length,
  ry: length,
  cx: length,
  cy: length,
  r: length,
  fx: length,
  fy: length,
  fr: length,
  x1: length,
  y1: length,
  x2: length,
  y2: length,
  offset: length,
  transform,
  gradientTransform: transform,
  gradientUnits: units,
  clipPathUnits: units,
  spreadMethod: oneOf("pad", "reflect", "repeat"),
  ...painting,
};

/** What would change the drawing, run, or reach outside of it, were it left out in silence: it is refused by name. */
export const refusedAttribute = /^(?:on.*|(?:.*:)?href|src|filter|mask(?:-.*)?|marker(?:-.*)?|begin|attributeName)$/i;

const shapes = ["path", "rect", "circle", "ellipse", "line", "polyline", "polygon"];
const gradients = ["linearGradient", "radialGradient"];
const drawing = ["g", "defs", "clipPath", ...gradients, ...shapes];

/** What each element of a drawing may hold. An element that is not here is in no drawing. */
export const inside: Readonly<Record<string, readonly string[]>> = {
  svg: drawing,
  g: drawing,
  defs: drawing,
  clipPath: shapes,
  ...Object.fromEntries(gradients.map((name) => [name, ["stop"]])),
  ...Object.fromEntries([...shapes, "stop"].map((name) => [name, []])),
};

/** What an element may be named as, from elsewhere in the drawing. */
export const namedAs = (element: string): "paint" | "clip" | null => {
  if (gradients.includes(element)) return "paint";
  return element === "clipPath" ? "clip" : null;
};

export const isShape = (element: string): boolean => shapes.includes(element);
