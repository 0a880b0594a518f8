import { crc32, deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TerritorySection } from "../configuration/index.js";
import { territory } from "../fixtures/index.js";
import { markFile } from "../server/mark-file.js";
import { crcOf, pngSignature } from "./clean-png.js";
import { MarkRefused } from "./mark-refused.js";
import { pictureIn, pictureOf, pictureText } from "./picture.js";

function chunk(kind: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(new TextEncoder().encode(kind), 4);
  bytes.set(content, 8);
  view.setUint32(content.length + 8, crc32(bytes.subarray(4, content.length + 8)));
  return bytes;
}

const head = (width: number, height: number) => {
  const content = new Uint8Array(13);
  const view = new DataView(content.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  content.set([8, 2], 8);
  return chunk("IHDR", content);
};
const pixels = (width: number, height: number) => chunk("IDAT", deflateSync(new Uint8Array((width * 3 + 1) * height)));
const end = chunk("IEND", new Uint8Array());
const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const png = (width = 40, height = 40, ...between: readonly Uint8Array[]) =>
  joined(pngSignature, head(width, height), ...between, pixels(width, height), end);
const secret = chunk("tEXt", new TextEncoder().encode("Comment\0scattata a casa"));
const svg = (text: string) => new TextEncoder().encode(text);
const drawing = '<svg viewBox="0 0 32 16"><path d="M0 0h9v9z"/></svg>';

function refusalOf(bytes: Uint8Array): string | null {
  try {
    pictureIn(bytes);
    return null;
  } catch (error) {
    if (error instanceof MarkRefused) return error.code.replace("territory:mark.", "");
    throw error;
  }
}

describe("a PNG", () => {
  it("keeps its pixels, and nothing that tells where, when or with what it was made", () => {
    const place = chunk("eXIf", new Uint8Array(40));
    const kept = pictureIn(
      joined(png(40, 40, secret, place, chunk("tIME", new Uint8Array(7))), svg("<script>1</script>")),
    );
    expect(kept).toMatchObject({ type: "image/png", width: 40, height: 40 });
    expect(Buffer.from(kept.bytes).equals(png())).toBe(true);
  });

  it.each([
    ["the end missing", png().subarray(0, -12), "pngDamaged"],
    ["a byte changed", png().with(60, 1), "pngDamaged"],
    [
      "pixels after the end of pixels",
      joined(pngSignature, head(40, 40), pixels(40, 40), secret, end).with(16, 9),
      "pngDamaged",
    ],
    ["no pixels", joined(pngSignature, head(40, 40), end), "pngDamaged"],
    ["a part nobody knows that must be", png(40, 40, chunk("ABCD", new Uint8Array())), "pngDamaged"],
    ["only a beginning", pngSignature, "pngDamaged"],
    ["too many pixels", png(1025, 40), "pngSize"],
    ["too few", png(20, 20), "pngSize"],
    ["none in height", joined(pngSignature, head(40, 0), pixels(1, 1), end), "pngSize"],
    ["too long a shape", png(500, 40), "long"],
    ["a weight over all bounds", png(40, 40, chunk("tEXt", new Uint8Array(600_000))), "heavy"],
    ["a photograph of another kind", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), "kind"],
    ["nothing", new Uint8Array(), "kind"],
    ["a page", svg("GIF89a"), "kind"],
  ])("with %s is refused", (_what, bytes, reason) => {
    expect(refusalOf(bytes)).toBe(reason);
  });

  it("with any byte changed is refused, or is the same picture", () => {
    const good = png(40, 40, secret);
    const clean = Buffer.from(png());
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = good.with(at, (good[at] ?? 0) ^ change);
        if (refusalOf(changed) === null) expect(clean.equals(pictureIn(changed).bytes)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("has its checksums as everybody reckons them", () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void expect(crcOf(bytes)).toBe(crc32(bytes))));
  });
});

describe("the picture in a configuration", () => {
  const mark = (picture: string) => TerritorySection.safeParse({ ...territory(), mark: { picture } });

  it("is its clean bytes as a text, and the same bytes again", () => {
    for (const bytes of [svg(drawing), png(40, 40, secret)]) {
      const text = pictureText(pictureIn(bytes));
      expect(pictureText(pictureOf(text))).toBe(text);
      expect(mark(text).success).toBe(true);
    }
  });

  it.each([
    ["never cleaned", `data:image/svg+xml;base64,${btoa(drawing)}`, "unclean"],
    ["a script", `data:image/svg+xml;base64,${btoa(drawing.replace("<path", "<script/><path"))}`, "element"],
    ["a PNG with its texts", pictureText({ type: "image/png", bytes: png(40, 40, secret) }), "unclean"],
    ["one kind called another", pictureText({ type: "image/svg+xml", bytes: png() }), "unclean"],
    ["an address", "https://evil.example/logo.svg", "kind"],
    ["a page", `data:text/html;base64,${btoa(drawing)}`, "kind"],
    ["not written so", "data:image/png;base64,a", "kind"],
  ])("%s is refused", (_what, text, reason) => {
    const { error } = mark(text);
    expect(error?.issues[0]).toMatchObject({
      path: ["mark", "picture"],
      params: { message: `territory:mark.${reason}` },
    });
  });

  it("has a file whose name changes with it", () => {
    const [one, other] = [drawing, drawing.replace("h9", "h8")].map((text) => ({
      picture: pictureText(pictureIn(svg(text))),
    }));
    if (!one || !other) throw new Error("two pictures");
    expect(markFile(one).name).toMatch(/^mark\.[0-9a-f]{32}\.svg$/);
    expect(markFile(one).name).not.toBe(markFile(other).name);
    expect(markFile(one).name).toBe(markFile(one).name);
  });
});
