import type { Qualifier } from "@trama/kernel";
import type { directions } from "./indicator.js";

export type Direction = (typeof directions)[number];

/**
 * Whether a value reaches a target; null when one cannot know, or the number only describes. What is known as "more than
 * 30" reaches 30, and may or may not reach 40; about 30 counts as 30.
 */
export function reaches(
  direction: Direction,
  { value, qualifier }: { value: number; qualifier: Qualifier },
  target: number,
): boolean | null {
  if (direction === "none") return null;
  const [beyond, short] = direction === "more" ? ([">", "<"] as const) : (["<", ">"] as const);
  const there = direction === "more" ? value >= target : value <= target;
  if (qualifier === beyond) return there ? true : null;
  if (qualifier === short) return there ? null : false;
  return there;
}
