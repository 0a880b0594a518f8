import { cleanPng, pngSignature } from "./clean-png.js";
import { cleanSvg } from "./clean-svg.js";
import { MarkRefused } from "./mark-refused.js";

export const pictureTypes = ["image/svg+xml", "image/png"] as const;

/** A picture that may be shown to everybody, as it is kept. */
export interface Picture {
  type: (typeof pictureTypes)[number];
  bytes: Uint8Array;
  /** In pixels, or in the units of the drawing: what counts is the one to the other. */
  width: number;
  height: number;
}

const kilobyte = 1024;
/** What a file may weigh as it comes, in kB, and what is left of it once clean. */
const [heaviestFile, heaviestPicture] = [512, 48];
/** How many times as long as high a mark may be, or as high as long. */
const longest = 6;

/** How long the text of a picture can be. */
export const longestPicture = Math.ceil((heaviestPicture * kilobyte) / 3) * 4 + 32;

function cleaned(bytes: Uint8Array): Picture {
  if (pngSignature.every((byte, at) => bytes[at] === byte)) return { type: "image/png", ...cleanPng(bytes) };
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new MarkRefused("territory:mark.kind");
  }
  if (!/^\uFEFF?\s*</.test(text)) throw new MarkRefused("territory:mark.kind");
  const { text: clean, ...size } = cleanSvg(text);
  return { type: "image/svg+xml", bytes: new TextEncoder().encode(clean), ...size };
}

/**
 * The picture in a file, cleaned: an SVG or a PNG, told apart by what they hold and not by their name.
 * @throws MarkRefused with the reason: another kind of file, too heavy, too long, damaged, or holding what no mark may.
 */
export function pictureIn(bytes: Uint8Array): Picture {
  const weigh = (weight: number, limit: number) => {
    if (weight > limit * kilobyte)
      throw new MarkRefused("territory:mark.heavy", { weight: Math.ceil(weight / kilobyte), limit });
  };
  weigh(bytes.length, heaviestFile);
  const picture = cleaned(bytes);
  weigh(picture.bytes.length, heaviestPicture);
  const { width, height } = picture;
  if (Math.max(width / height, height / width) > longest) throw new MarkRefused("territory:mark.long", { longest });
  return picture;
}

/** A picture as a text: how a configuration holds it, and as a page can show it before it is saved. */
export function pictureText({ type, bytes }: Pick<Picture, "type" | "bytes">): string {
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte));
  return `data:${type};base64,${btoa(characters.join(""))}`;
}

/**
 * The picture in a text written by `pictureText`.
 * @throws MarkRefused when the picture is no mark, or is not written as it is kept: then it was never cleaned.
 */
export function pictureOf(text: string): Picture {
  const [, type, base64 = ""] = /^data:([a-z+/]+);base64,([A-Za-z\d+/]+={0,2})$/.exec(text) ?? [];
  if (!pictureTypes.some((one) => one === type) || base64.length % 4 !== 0)
    throw new MarkRefused("territory:mark.kind");
  const picture = pictureIn(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  if (pictureText(picture) !== text) throw new MarkRefused("territory:mark.unclean");
  return picture;
}
