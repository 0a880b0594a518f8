import { directoryDimensionSources, directoryFacts, organisationRecords } from "@trama/directory/server";
import { gatheringDimensionSources, gatheringFacts, gatheringRecords } from "@trama/gatherings/server";
import type { ShownFigure } from "@trama/indicators";
import type { DisclosureDoor, IndicatorSources } from "@trama/indicators/server";
import { labDerivedDimensions, labDimensionSources, labFacts, labRecords } from "@trama/labs/server";

/** Fewer people than this are not told to whoever does not know them. */
const fewest = 5;

const withheld = <F extends ShownFigure>(one: F): F =>
  one.figure && one.figure.value > 0 && one.figure.value < fewest ? { ...one, figure: null, hidden: true } : one;

/** Whoever may read the names in a gathering knows the people behind a figure. */
const door: DisclosureDoor = {
  knows: (ctx) => ctx.may.may("readAttendance"),
  release: async (_ctx, _question, { total, groups }) => ({ total: withheld(total), groups: groups.map(withheld) }),
};

/** What every domain lets indicators count. */
export const indicatorSources: IndicatorSources = {
  facts: [...directoryFacts, ...gatheringFacts, ...labFacts],
  derived: labDerivedDimensions,
  dimensions: [...directoryDimensionSources, ...gatheringDimensionSources, ...labDimensionSources],
  records: [organisationRecords, gatheringRecords, labRecords],
  door,
};
