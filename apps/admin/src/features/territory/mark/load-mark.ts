import { type Mark, MarkRefused, night, pictureIn, pictureText, vanishesOn } from "@trama/territory";
import { pixelsOf } from "./pixels";

/** A picture ready to be a mark, with the ground it needs on dark. */
export type LoadedMark = Pick<Mark, "picture" | "dark">;

/** Why a file cannot be a mark: the key of a message, and what it names. */
export interface Refusal {
  code: string;
  params: Record<string, string | number>;
}

/** Cleans the picture of a file as it will be kept. A mark that would be lost on dark begins on a light plate. */
export async function loadMark(file: File): Promise<LoadedMark | Refusal> {
  try {
    const picture = pictureText(pictureIn(new Uint8Array(await file.arrayBuffer())));
    const pixels = await pixelsOf(picture);
    if (pixels === null) return { code: "admin:settings.mark.unreadable", params: {} };
    return { picture, dark: vanishesOn(pixels, night) ? "plate" : "bare" };
  } catch (error) {
    if (!(error instanceof MarkRefused)) throw error;
    return { code: error.code, params: error.params };
  }
}
