import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanSvg } from "./clean-svg.js";
import { MarkRefused } from "./mark-refused.js";

const head = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10"';
const drawing = (content: string, own = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"${own}>${content}</svg>`;
const clean = (content: string) => cleanSvg(drawing(content)).text;
const path = '<path d="M0 0h10v10z"/>';

function refusalOf(source: string): string | null {
  try {
    cleanSvg(source);
    return null;
  } catch (error) {
    if (error instanceof MarkRefused)
      return `${error.code.replace("territory:mark.", "")} ${Object.values(error.params).join(" ")}`.trim();
    throw error;
  }
}

describe("a drawing is kept as it looks", () => {
  it.each([
    ["a shape", path, path],
    ["single quotes and spaces", "<path  d='M0 0\n h10 v10z' ></path>", '<path d="M0 0 h10 v10z"/>'],
    [
      "a style, as attributes",
      '<path style="fill:#FFF; -inkscape-font:x;stroke:none" d="M0 0z"/>',
      '<path d="M0 0z" fill="#FFF" stroke="none"/>',
    ],
    [
      "a gradient by its name",
      `<defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient></defs><path d="M0 0z" style="fill:url('#a')"/>`,
      '<defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient></defs><path d="M0 0z" fill="url(#a)"/>',
    ],
    [
      "a clip",
      '<clipPath id="c"><rect width="4" height="4"/></clipPath><g clip-path="url(#c)"><circle r="3"/></g>',
      '<clipPath id="c"><rect width="4" height="4"/></clipPath><g clip-path="url(#c)"><circle r="3"/></g>',
    ],
    [
      "titles, editors' own marks, comments, empty groups",
      `<!-- a --><title>Il &quot;logo&quot;</title><sodipodi:view on="1"/><g/>${path}`,
      path,
    ],
    [
      "classes, ids and data of the page it came from",
      '<path class="a" id="b" data-x="y" d="M0 0z"/>',
      '<path d="M0 0z"/>',
    ],
  ])("%s", (_what, content, kept) => {
    expect(clean(content)).toBe(`<svg ${head}>${kept}</svg>`);
  });

  it("with the head that editors write, and its size where there is no view box", () => {
    const source = `\uFEFF<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">\n<svg width="10px" height="10" fill="none">${path}</svg>\n`;
    expect(cleanSvg(source)).toEqual({ text: `<svg ${head} fill="none">${path}</svg>`, width: 10, height: 10 });
  });
});

describe("what no mark may hold is refused by name", () => {
  it.each([
    ["<script>alert(1)</script>", "element script"],
    ["<script/>", "element script"],
    ["<SCRIPT>alert(1)</SCRIPT>", "element SCRIPT"],
    ['<script href="data:text/javascript,1"/>', "element script"],
    ["<foreignObject><body/></foreignObject>", "element foreignObject"],
    ["<g><foreignobject/></g>", "element foreignobject"],
    ['<a href="javascript:alert(1)"><path d="M0 0"/></a>', "element a"],
    ['<use href="#x"/>', "element use"],
    ['<use xlink:href="https://evil.example/x.svg#y"/>', "element use"],
    ['<image href="https://evil.example/x.png"/>', "embedded image"],
    ['<animate attributeName="href" values="javascript:1"/>', "element animate"],
    ['<path d="M0 0"><set attributeName="onload" to="1"/></path>', "element set"],
    ["<style>*{background:url(https://evil.example)}</style>", "styleSheet style"],
    ["<style><![CDATA[a]]></style>", "cdata"],
    ["<text>ciao</text>", "text text"],
    ["<iframe/>", "element iframe"],
    ["<svg><path d='M0 0'/></svg>", "element svg"],
    ["<constructor/>", "element constructor"],
    ["<toString/>", "element toString"],
    ["<handler/>", "element handler"],
    ["<filter><feImage/></filter>", "element filter"],
    ["ciao", "words"],
    ['<path onload="alert(1)" d="M0 0"/>', "attribute path onload"],
    ['<path OnClick="alert(1)" d="M0 0"/>', "attribute path OnClick"],
    ['<path xlink:href="#a" d="M0 0"/>', "attribute path xlink:href"],
    ['<path a:href="#a" d="M0 0"/>', "attribute path a:href"],
    ['<path filter="url(#f)" d="M0 0"/>', "attribute path filter"],
    ['<path style="mask:url(#f)" d="M0 0"/>', "attribute path mask"],
    ['<path fill="url(https://evil.example/#a)" d="M0 0"/>', "value path fill url(https://evil.example/#a)"],
    ['<path fill="url(#nobody)" d="M0 0"/>', "value path fill url(#nobody)"],
    ['<path style="background:url(//evil.example)" d="M0 0"/>', "value path background url(//evil.example)"],
    ['<path style="fill:red;width:expression(1)" d="M0 0"/>', "value path width expression(1)"],
    ['<path d="M0 0&#34; onload=1"/>', "value path d M0 0&#34; onload=1"],
    ['<path d="javascript:1"/>', "value path d javascript:1"],
    ['<clipPath id="c"><path d="M0 0" clip-path="url(#c)"/></clipPath>', "value path clip-path url(#c)"],
    ['<clipPath id="c"/><clipPath id="c"/>', "value clipPath id c"],
    ["", "nothing"],
    ["<g></g>", "nothing"],
    ["<path d='M0 0'", "syntax 1"],
    ["<path d=M0/>", "syntax 1"],
    ["<path d='a' d='b'/>", "syntax 1"],
    ["</g>", "syntax 1"],
    ["<?xml-stylesheet href='x'?>", "syntax 1"],
    ["<g>".repeat(40), "complex"],
    ["<path d='M0 0'/>".repeat(2001), "complex"],
  ])("%s", (content, reason) => {
    expect(refusalOf(drawing(content))).toBe(reason);
  });

  it.each([
    ['<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', "entities"],
    [`<svg onload="alert(1)" viewBox="0 0 1 1">${path}</svg>`, "attribute svg onload"],
    [`<svg>${path}</svg>`, "noSize"],
    [`<svg viewBox="0 0 0 10">${path}</svg>`, "noSize"],
    [`<svg viewBox="0 0 1e9 1">${path}</svg>`, "noSize"],
    [`<svg xmlns="http://www.w3.org/1999/xhtml" viewBox="0 0 1 1">${path}</svg>`, "notSvg svg"],
    ["<html/>", "notSvg html"],
    [`${drawing(path)}<script/>`, "syntax 1"],
    [`\n\n${drawing(path)}\nciao`, "syntax 4"],
    ["", "syntax 1"],
  ])("%s", (source, reason) => {
    expect(refusalOf(source)).toBe(reason);
  });
});

/** Bits of attacks, of good drawings and of nonsense, put together at random. */
const bits = [
  ...[
    "<svg ",
    "<g",
    "<path ",
    "<a ",
    "<script",
    "</script>",
    "<style>",
    "<image ",
    "<use ",
    "<animate ",
    "</g>",
    "</svg>",
    ">",
    "/>",
  ],
  ...[
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "<!DOCTYPE svg",
    "<!ENTITY a 'b'>",
    "<?x?>",
    "&lt;",
    "&#60;script>",
    "&a;",
    "\u0000",
    "\\",
  ],
  ...[
    'onload="alert(1)"',
    "onload=alert(1)",
    'href="javascript:1"',
    "xlink:href='//evil'",
    'style="fill:url(//evil)"',
    " style='",
    "'",
  ],
  ...[
    'd="M0 0h1"',
    ' fill="red"',
    " fill='url(#a)'",
    ' id="a"',
    ' viewBox="0 0 9 9"',
    "<defs>",
    "</defs>",
    "<title>",
    "</title>",
    " ",
  ],
  ...["<linearGradient id='a'>", "</linearGradient>", "<x:y ", "</x:y>", '"', "M0 0", "\n", "<path d='M1 1'/>"],
];
const soup = fc.array(
  fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...bits) }, { weight: 1, arbitrary: fc.string() }),
  { maxLength: 14 },
);
const runs = process.env["TRAMA_LONG"] ? 200_000 : 2000;

/** What is kept, told by another grammar than the one that wrote it: these names, these quotes, these letters. */
const keptElement =
  /<\/?(?:svg|g|defs|clipPath|linearGradient|radialGradient|stop|path|rect|circle|ellipse|line|polyline|polygon)(?: [A-Za-z0-9-]+="[^"&<>]*")*\/?>/g;

function expectHarmless(text: string): void {
  expect(text.replaceAll(keptElement, "")).toBe("");
  expect(text).not.toMatch(/\son|href|script|style|[&\\]|<!|<\?|url\((?!#)/i);
  expect(text.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/:|\/\//);
}

describe("whatever is loaded", () => {
  it("is refused with a reason, or kept as shapes alone; and what is clean stays as it is", () => {
    let kept = 0;
    fc.assert(
      fc.property(soup, fc.boolean(), (pieces, framed) => {
        const text = pieces.join("");
        const source = framed ? drawing(`${path}${text}`) : text;
        if (refusalOf(source) !== null) return;
        const { text: written } = cleanSvg(source);
        kept += 1;
        expectHarmless(written);
        expect(cleanSvg(written).text).toBe(written);
      }),
      { numRuns: runs },
    );
    expect(kept).toBeGreaterThan(runs / 50);
  });

  const value = fc.oneof(
    fc.string(),
    fc.constantFrom("red", "1", "url(#a)", "url(//a)", "M0 0", "\" onload='1", "none", "#123"),
  );
  const attribute = fc.tuple(
    fc.constantFrom("fill", "d", "id", "style", "opacity", "stroke", "class", "x", "data-a"),
    value,
  );
  it("whatever its attributes say, says no more than the grammar", () => {
    fc.assert(
      fc.property(fc.uniqueArray(attribute, { selector: ([name]) => name, maxLength: 5 }), (own) => {
        const written = own.map(([name, text]) => ` ${name}="${text.replaceAll('"', "'")}"`).join("");
        const source = drawing(`<g><circle r="1"${written}/></g>`);
        if (refusalOf(source) === null) expectHarmless(cleanSvg(source).text);
      }),
      { numRuns: runs },
    );
  });
});
