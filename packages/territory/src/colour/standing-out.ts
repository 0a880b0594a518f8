import { contrast, hexOf, mix, type Rgb } from "./contrast.js";

/** What a shape needs against its background (WCAG 2.2, 1.4.11). */
const shapeContrast = 3;
/** Below this share of what is painted, the rest is too little to tell a mark by. */
const enough = 0.25;

/** The share of what is painted that stands out on a background, 0 to 1; null when nothing is painted. */
export function standingOut(pixels: Uint8ClampedArray, background: string): number | null {
  const known = new Map<string, boolean>();
  let [painted, seen] = [0, 0];
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4);
    if (alpha < 32) continue;
    const opaque: Rgb = [red, green, blue];
    const colour = mix(background, hexOf(opaque), alpha / 255);
    const stands = known.get(colour) ?? contrast(colour, background) >= shapeContrast;
    known.set(colour, stands);
    painted += alpha;
    if (stands) seen += alpha;
  }
  return painted === 0 ? null : seen / painted;
}

/** Whether a picture would be lost on a background: nothing, or too little of it, can be told from it. */
export const vanishesOn = (pixels: Uint8ClampedArray, background: string): boolean =>
  (standingOut(pixels, background) ?? 0) < enough;
