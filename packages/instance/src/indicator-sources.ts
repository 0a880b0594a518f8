import { directoryDimensionSources, directoryFacts, organisationRecords } from "@trama/directory/server";
import { gatheringDimensionSources, gatheringFacts, gatheringRecords } from "@trama/gatherings/server";
import type { IndicatorSources } from "@trama/indicators/server";
import { labDerivedDimensions, labDimensionSources, labFacts, labRecords } from "@trama/labs/server";
import { disclosureDoor } from "./disclosure-door.js";

/** What every domain lets indicators count. */
export const indicatorSources: IndicatorSources = {
  facts: [...directoryFacts, ...gatheringFacts, ...labFacts],
  derived: labDerivedDimensions,
  dimensions: [...directoryDimensionSources, ...gatheringDimensionSources, ...labDimensionSources],
  records: [organisationRecords, gatheringRecords, labRecords],
  door: disclosureDoor,
};
