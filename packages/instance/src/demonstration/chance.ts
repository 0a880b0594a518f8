import { createHash } from "node:crypto";

/** A number from 0 (included) to 1 that depends on the text alone: the same demonstration comes out every time. */
export function chance(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE(0) / 2 ** 32;
}

/** One of the choices, by the text alone. */
export function choice<T>(text: string, choices: readonly [T, ...T[]]): T {
  return choices[Math.floor(chance(text) * choices.length)] ?? choices[0];
}
