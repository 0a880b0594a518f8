import { directoryDimensionSources, directoryFacts, organisationRecords } from "@trama/directory/server";
import { gatheringDimensionSources, gatheringFacts, gatheringRecords } from "@trama/gatherings/server";
import type { IndicatorSources } from "@trama/indicators/server";
import { labDerivedDimensions, labDimensionSources, labFacts, labRecords } from "@trama/labs/server";

/** What every domain lets indicators count. */
export const indicatorSources: IndicatorSources = {
  facts: [...directoryFacts, ...gatheringFacts, ...labFacts],
  derived: labDerivedDimensions,
  dimensions: [...directoryDimensionSources, ...gatheringDimensionSources, ...labDimensionSources],
  records: [organisationRecords, gatheringRecords, labRecords],
  // Whoever may read the names in every gathering behind a figure knows its people.
  knows: ({ may }, { where }) => {
    const scope = may.scopeOf("readAttendance");
    if (scope.reach !== "own") return scope.reach === "all";
    const [asked, own] = [where.get("lab") ?? [], scope.ids["lab"] ?? []];
    return asked.length > 0 && asked.every((lab) => own.includes(lab));
  },
};
