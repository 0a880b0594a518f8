import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { themeOf } from "../colour/theme.js";
import { shareImage, shareSize } from "./share-image.js";

const theme = themeOf("#5b3b8c");
const image = shareImage(theme);

/** The chunks of a PNG. */
function chunksOf(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const chunks = new Map<string, Uint8Array>();
  for (let at = 8; at < bytes.length; ) {
    const length = view.getUint32(at);
    chunks.set(new TextDecoder().decode(bytes.subarray(at + 4, at + 8)), bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return chunks;
}

describe("the picture of a shared link", () => {
  test("is a PNG of the size that messaging apps show whole, and light", () => {
    expect([...image.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    const view = new DataView(image.buffer, image.byteOffset);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([shareSize.width, shareSize.height]);
    expect(image.length).toBeLessThan(20_000);
  });

  test("holds every pixel, in the three colours of the territory", () => {
    const chunks = chunksOf(image);
    expect([...chunks.keys()]).toEqual(["IHDR", "PLTE", "IDAT", "IEND"]);
    const pixels = inflateSync(chunks.get("IDAT") ?? new Uint8Array());
    expect(pixels.length).toBe((shareSize.width + 1) * shareSize.height);
    expect(new Set(pixels)).toEqual(new Set([0, 1, 2]));
    const palette = Buffer.from(chunks.get("PLTE") ?? []).toString("hex");
    expect(palette).toBe([theme.paper, theme.line, theme.strong].join("").replaceAll("#", ""));
  });

  test("changes with the territory's colour", () => {
    expect(Buffer.from(shareImage(themeOf("#0066cc"))).equals(image)).toBe(false);
  });
});
