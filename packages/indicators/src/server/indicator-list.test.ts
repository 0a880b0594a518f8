import { readVerb } from "@trama/database";
import { directoryMeasures, directoryPermissions } from "@trama/directory";
import { actor, directorySection, type Office, openOffice } from "@trama/directory/fixtures";
import { directoryFacts } from "@trama/directory/server";
import { territory } from "@trama/territory/fixtures";
import { afterEach, beforeEach, expect, it } from "vitest";
import { z } from "zod";
import { indicatorsSection } from "../fixtures/index.js";
import { indicatorPermissions } from "../permissions.js";
import { indicatorList, indicatorVerbs } from "./index.js";

const verbs = indicatorVerbs({
  ...{ facts: directoryFacts, derived: [], dimensions: [], records: [] },
  knows: ({ may }) => may.may("recordObservation"),
});

const inPost = {
  ...{ version: 1, from: "2025-01-01", it: "Incaricati", en: "People in post", level: "output" as const },
  ...{ unit: { it: "persone", en: "people" }, kind: "network" as const },
  source: { measure: directoryMeasures.peopleInPost.code },
};
const indicator = "INT-1";
const year = { from: "2026-01-01", to: "2026-12-31" };

let office: Office;
beforeEach(async () => {
  const [seen] = indicatorsSection().catalogue;
  const catalogue = [...(seen ? [seen] : []), { code: "PER", versions: [inPost] }];
  office = await openOffice({
    sections: {
      territory: territory(),
      directory: directorySection(),
      disclosure: { threshold: 5, tellingThreshold: 10 },
      indicators: indicatorsSection({ catalogue }),
    },
    permissions: { ...directoryPermissions, ...indicatorPermissions },
  });
});
afterEach(() => office.close());

const source = indicatorList(verbs.readDashboard, directoryFacts);
const asked = z.strictObject({ about: z.record(z.string(), z.string()) });
const table = readVerb("tableOfList", asked, async (ctx, { about }) =>
  Object.fromEntries(
    await source.cells(ctx, {
      columns: ["baseline", "value", "target", "standing"],
      language: "it",
      ids: [indicator, "PER"],
      about,
    }),
  ),
);

it("says what the screen says: how exactly a number is known, what is missing, what is not shown", async () => {
  const run = office.as(actor("coordinator"));
  await run(verbs.recordObservation, { indicator, on: "2026-01-10", value: 20, qualifier: "~" });
  await run(verbs.recordObservation, {
    indicator,
    on: "2026-02-01",
    value: 3000,
    qualifier: ">",
    evidence: "Un articolo",
  });
  await run(verbs.setTarget, { indicator, stage: "final", value: 3000 });
  const rows = await office.as(actor("evaluator"))(table, { about: year });
  expect(rows[indicator]).toEqual([
    ...[[{ key: "kernel:quantity.about", params: { number: 20 } }], 20, "2026-01-10"],
    ...[[{ key: "kernel:quantity.moreThan", params: { number: 3000 } }], 3000, "2026-02-01"],
    ...[null, null, "Un articolo"],
    ...[3000, "Finale", [{ key: "indicators:standing.exceeded" }]],
  ]);
  const hidden = [{ key: "indicators:standing.hidden" }];
  const counted = [null, "2026-03-02", [{ key: "indicators:list.counted" }]];
  expect(rows["PER"]).toEqual([null, null, null, hidden, null, null, ...counted, null, null, hidden]);
  expect((await run(table, { about: year }))["PER"]?.[4]).toBe(0);
  const before = await run(table, { about: { from: "2025-01-01", to: "2025-12-31" } });
  expect(before[indicator]?.slice(3)).toEqual([
    ...[null, null, null, null, null, null, 3000, "Finale", [{ key: "indicators:standing.missing" }]],
  ]);
});

it("is of nothing when nobody says of which days", async () => {
  const run = office.as(actor("coordinator"));
  expect(await office.refusal(run(table, { about: {} }))).toMatchObject({ issues: [{ path: ["about"] }] });
});
