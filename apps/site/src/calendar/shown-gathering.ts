import type { PublicGathering } from "@trama/gatherings";
import { type Clock, type Language, localText } from "@trama/kernel";
import type { Term } from "@trama/territory";

/** A public gathering with what a page needs to tell of it. */
export interface ShownGathering extends PublicGathering {
  /** The kind under the name that the territory gives it. */
  kindName: string;
  past: boolean;
}

/** The gatherings as pages show them, in the order of their starts. */
export function shownGatherings(
  gatherings: readonly PublicGathering[],
  kinds: readonly Term[],
  language: Language,
  clock: Clock,
): ShownGathering[] {
  const now = clock.now().toISOString();
  const names = new Map(kinds.map((term) => [term.code, localText(term, language)]));
  return gatherings
    .map((one) => ({ ...one, kindName: names.get(one.kind) ?? one.kind, past: one.endsAt <= now }))
    .sort((one, other) => (one.startsAt < other.startsAt ? -1 : Number(one.startsAt > other.startsAt)));
}
