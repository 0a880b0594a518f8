import type { GatheringSummary } from "@trama/gatherings";
import { type Standing, standingOf } from "../standing";

/** A gathering as the list shows it: its kind in words, and how it stands. */
export interface GatheringRow extends GatheringSummary {
  kindName: string;
  standing: Standing;
}

export const gatheringRows = (
  gatherings: readonly GatheringSummary[],
  kindName: (code: string) => string,
): GatheringRow[] => gatherings.map((one) => ({ ...one, kindName: kindName(one.kind), standing: standingOf(one) }));

/** In what the search of gatherings looks: what it is, whose, where. */
export const gatheringTexts = ({ title, owner, place, kindName }: GatheringRow) => [
  title,
  owner.title,
  owner.municipality?.name,
  place?.name,
  kindName,
];
