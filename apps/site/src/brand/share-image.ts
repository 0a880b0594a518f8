import { crc32, deflateSync } from "node:zlib";
import type { Theme } from "../colour/theme.js";
import { type Piece, warp, weft } from "./woven-mark.js";

/** The size, in pixels, that messaging apps and social networks show whole. */
export const shareSize = { width: 1200, height: 630 } as const;

const { width, height } = shareSize;
/** The mark in the middle of the picture, in pixels for each unit of its own square. */
const scale = 14;
const [left, top] = [(width - 32 * scale) / 2, (height - 32 * scale) / 2 - 10];
const stripe = 20;

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A chunk of a PNG: how long, what kind, the content, a checksum of kind and content. */
function chunk(kind: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(new TextEncoder().encode(kind), 4);
  bytes.set(content, 8);
  view.setUint32(content.length + 8, crc32(bytes.subarray(4, content.length + 8)));
  return bytes;
}

function header(): Uint8Array {
  const bytes = new Uint8Array(13);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Eight bits for each pixel, which name a colour of the palette.
  bytes.set([8, 3], 8);
  return bytes;
}

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** The picture of a shared link: the territory's colours, with the woven mark in them unless it has its own; a PNG. */
export function shareImage(
  { paper, line, strong }: Pick<Theme, "paper" | "line" | "strong">,
  shows: "woven" | "colours" = "woven",
): Uint8Array {
  // Every row begins with a byte that says it is not filtered.
  const rows = new Uint8Array((width + 1) * height);
  const fill = (x: number, y: number, wide: number, high: number, colour: number) => {
    for (let row = Math.round(y); row < Math.round(y + high); row += 1) {
      const begin = row * (width + 1) + 1;
      rows.fill(colour, begin + Math.round(x), begin + Math.round(x + wide));
    }
  };
  const draw = (piece: Piece, colour: number) =>
    fill(left + piece.x * scale, top + piece.y * scale, piece.width * scale, piece.height * scale, colour);
  if (shows === "woven") {
    for (const piece of warp) draw(piece, 1);
    for (const piece of weft) draw(piece, 2);
  }
  fill(0, height - stripe, width, stripe, 2);
  const palette = Uint8Array.from([paper, line, strong].flatMap(channels));
  const chunks = [
    chunk("IHDR", header()),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ];
  return Uint8Array.from([signature, ...chunks].flatMap((bytes) => [...bytes]));
}
