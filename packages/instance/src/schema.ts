import { databaseTables, type HasKit, searchTables } from "@trama/database";
import { accountTables, directoryTables } from "@trama/directory/tables";
import { disclosureTables } from "@trama/disclosure/tables";
import { gatheringTables } from "@trama/gatherings/tables";
import { indicatorTables } from "@trama/indicators/tables";
import { hubTables, labTables } from "@trama/labs/tables";
import { listTables } from "@trama/lists/tables";
import { platformTables } from "@trama/platform";
import { territoryTables } from "@trama/territory/tables";
import { instanceTables } from "./tables.js";

/** Every table of the instance, in the words of the engine in use. The one list: each package stands here once. */
export function schema(at: HasKit) {
  return {
    ...databaseTables(at),
    ...searchTables(at),
    ...platformTables(at),
    ...territoryTables(at),
    ...directoryTables(at),
    ...accountTables(at),
    ...disclosureTables(at),
    ...gatheringTables(at),
    ...labTables(at),
    ...hubTables(at),
    ...indicatorTables(at),
    ...listTables(at),
    ...instanceTables(at),
  };
}
