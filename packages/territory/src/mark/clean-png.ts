import { MarkRefused } from "./mark-refused.js";

/** A PNG as it is kept: its pixels and its palette alone. */
export interface CleanPng {
  bytes: Uint8Array;
  width: number;
  height: number;
}

export const pngSignature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** In pixels, on the longer side. */
const [smallest, largest] = [32, 1024];
/** What a picture needs to be drawn. Texts, dates, places and camera data are in other chunks. */
const kept = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"];
/** The depths that each kind of colour may have. */
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};
const palette = 3;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of a chunk. */
export function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

interface Chunk {
  kind: string;
  /** With its length, its kind and its checksum. */
  whole: Uint8Array;
  content: Uint8Array;
}

const damaged = (): never => {
  throw new MarkRefused("territory:mark.pngDamaged");
};

/** The chunks up to the end of the picture; what stands after it is no part of it. */
function chunksOf(bytes: Uint8Array): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = pngSignature.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return damaged();
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!/^[A-Za-z]{4}$/.test(kind) || view.getUint32(end - 4) !== crcOf(bytes.subarray(at + 4, end - 4))) damaged();
    chunks.push({ kind, whole: bytes.subarray(at, end), content: bytes.subarray(at + 8, end - 4) });
    if (kind === "IEND") return chunks;
    at = end;
  }
  return damaged();
}

const isCritical = ({ kind }: Chunk) => /^[A-Z]/.test(kind);

function sizeOf({ kind, content }: Chunk): { width: number; height: number; colour: number } {
  if (kind !== "IHDR" || content.length !== 13) return damaged();
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const [depth = 0, colour = -1, compression, filter, interlace = 2] = content.subarray(8);
  const known = depths[colour]?.includes(depth) && compression === 0 && filter === 0 && interlace <= 1;
  if (!known) return damaged();
  return { width: view.getUint32(0), height: view.getUint32(4), colour };
}

/** Whether the chunks stand in the one order that a picture has: head, palette, its transparency, pixels together, end. */
const inOrder = (kinds: readonly string[], colour: number) =>
  /^IHDR(?: PLTE)?(?: tRNS)?(?: IDAT)+ IEND$/.test(kinds.join(" ")) && (colour !== palette || kinds.includes("PLTE"));

/**
 * A PNG as it may be shown to everybody: only the chunks that draw it, each with its checksum tried. Where it was taken,
 * when, with what and every other text is left out, and so is what follows its end.
 * @throws MarkRefused when it is damaged, or too large or small to be a mark.
 */
export function cleanPng(bytes: Uint8Array): CleanPng {
  const chunks = chunksOf(bytes);
  if (chunks.some((chunk) => isCritical(chunk) && !kept.includes(chunk.kind))) return damaged();
  const [head, ...rest] = chunks.filter(({ kind }) => kept.includes(kind));
  if (!head) return damaged();
  const { width, height, colour } = sizeOf(head);
  const drawn = [head, ...rest];
  if (
    !inOrder(
      drawn.map(({ kind }) => kind),
      colour,
    )
  )
    return damaged();
  const longer = Math.max(width, height);
  if (longer < smallest || longer > largest || Math.min(width, height) < 1)
    throw new MarkRefused("territory:mark.pngSize", { width, height, smallest, largest });
  const clean = new Uint8Array(drawn.reduce((sum, { whole }) => sum + whole.length, pngSignature.length));
  clean.set(pngSignature);
  drawn.reduce((at, { whole }) => {
    clean.set(whole, at);
    return at + whole.length;
  }, pngSignature.length);
  return { bytes: clean, width, height };
}
