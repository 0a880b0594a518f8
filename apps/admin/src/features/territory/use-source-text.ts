import type { sources } from "@trama/territory";
import { useSay } from "../../words/say";

type Source = (typeof sources)[number];

/** Where a fact comes from, in words. */
export function useSourceText(): (source: Source | undefined) => string {
  const say = useSay();
  return (source) => say(source === undefined ? "admin:territory.src.unknown" : `territory:src.${source}`);
}
