import { directoryMeasures, directoryPermissions } from "@trama/directory";
import { actor, directorySection, type Office, openOffice, organisation } from "@trama/directory/fixtures";
import { directoryFacts, registerOrganisation } from "@trama/directory/server";
import { NotFound, StaleVersion } from "@trama/kernel";
import { territory } from "@trama/territory/fixtures";
import { afterEach, beforeEach, expect, test } from "vitest";
import { indicatorsSection } from "../fixtures/index.js";
import type { OpenTable } from "../open-table.js";
import { indicatorPermissions } from "../permissions.js";
import { indicatorVerbs } from "./index.js";

const { code } = directoryMeasures.organisations;
const dimension = "organisationKind";
const [plain] = directoryFacts.filter(({ measure }) => measure.code === code);
if (!plain) throw new Error("No facts");
const source = { time: plain.measure.time, ofPeople: true as const };
/** Organisations, each of which stands for a person here. */
const people = { ...plain, measure: { ...plain.measure, ...source, code: "people" } };
const verbsWhere = (open: boolean) =>
  indicatorVerbs({
    ...{ facts: [plain, people], derived: [], records: [], knows: () => false },
    dimensions: [{ code: dimension, name: "directory:organisation.kind", open, labels: async () => new Map() }],
  });
const verbs = verbsWhere(true);

const kinds = ["association", "municipality", "parish"] as const;
const [first, second, third] = kinds;

let office: Office;
beforeEach(async () => {
  const directory = directorySection({ organisationKinds: kinds.map((kind) => ({ code: kind, it: kind })) });
  const sections = {
    ...{ territory: territory(), directory, indicators: indicatorsSection() },
    disclosure: { threshold: 5, tellingThreshold: 10 },
  };
  office = await openOffice({ sections, permissions: { ...directoryPermissions, ...indicatorPermissions } });
});
afterEach(() => office.close());

let made = 0;
async function arrive(kind: string, howMany: number) {
  for (let one = 0; one < howMany; one++) {
    made += 1;
    await office.as(actor("coordinator"))(registerOrganisation, organisation({ name: `Una ${made}`, kind }));
  }
}
const evaluator = () => office.as(actor("evaluator"));
const asked = { measure: "people", by: dimension, fromYear: 2026, toYear: 2026 };
const told = ({ rows }: Pick<OpenTable, "rows">) =>
  Object.fromEntries(rows.map(({ code: row, cells }) => [row, cells.map(({ said }) => said?.value ?? "·").join(" ")]));

test("few are hidden, and others with them; everybody reads the same table as was previewed", async () => {
  await arrive(first, 20);
  await arrive(second, 3);
  await arrive(third, 7);
  const preview = await evaluator()(verbs.previewOpenTable, asked);
  expect(preview).toMatchObject({ hidden: 2, hiddenForEarlier: 0, outcome: "publishable", threshold: 5 });
  const table = await evaluator()(verbs.publishOpenTable, asked);
  expect(told(table)).toEqual({ [first]: "20", [second]: "·", [third]: "·", "*": "30" });
  expect(told(preview)).toEqual(told(table));
  expect((await office.as({ kind: "public" })(verbs.listOpenTables, {})).items).toEqual([table]);
});

test("a second table that would give the hidden ones back by subtraction says less, or is refused in words", async () => {
  await arrive(first, 20);
  await arrive(second, 3);
  const { by: _by, ...whole } = asked;
  expect(told(await evaluator()(verbs.publishOpenTable, whole))).toEqual({ "*": "23" });
  const preview = await evaluator()(verbs.previewOpenTable, asked);
  expect(told(preview)).toEqual({ [first]: "·", [second]: "·", "*": "23" });
  await evaluator()(verbs.publishOpenTable, asked);
  await arrive(second, 1);
  for (const again of [asked, whole]) {
    expect(await evaluator()(verbs.previewOpenTable, again)).toMatchObject({ outcome: "unchanged", kept: [2026] });
    const refusal = office.refusal(evaluator()(verbs.publishOpenTable, again));
    expect(await refusal).toMatchObject({ code: "indicators:error.unchanged" });
  }
  await arrive(second, 6);
  const later = await evaluator()(verbs.publishOpenTable, whole);
  expect([told(later), later.number, later.earlier.map(({ number }) => number)]).toEqual([{ "*": "30" }, 2, [1]]);
});

test("a table that could say nothing but of few people is refused in words", async () => {
  await arrive(first, 2);
  expect(await evaluator()(verbs.previewOpenTable, asked)).toMatchObject({ outcome: "wouldTell", hidden: 2 });
  const refusal = office.refusal(evaluator()(verbs.publishOpenTable, asked));
  expect(await refusal).toMatchObject({ code: "indicators:error.wouldTell" });
});

test("a table that is withdrawn leaves the site with its reason, and stays said: the next one is held against it", async () => {
  await arrive(first, 20);
  await arrive(second, 3);
  const { by: _by, ...whole } = asked;
  const { code: name, number } = await evaluator()(verbs.publishOpenTable, whole);
  const reason = "Mancavano i registri di un Comune";
  const withdrawn = await evaluator()(verbs.withdrawOpenTable, { code: name, number, reason });
  expect(withdrawn).toMatchObject({ rows: [], withdrawn: { reason } });
  expect((await office.as({ kind: "public" })(verbs.listOpenTables, {})).items).toEqual([withdrawn]);
  const twice = office.refusal(evaluator()(verbs.withdrawOpenTable, { code: name, number, reason }));
  expect(await twice).toMatchObject({ code: "indicators:error.alreadyWithdrawn" });
  await arrive(second, 1);
  const refusal = office.refusal(evaluator()(verbs.publishOpenTable, asked));
  expect(await refusal).toMatchObject({ code: "indicators:error.wouldTell" });
  const again = await evaluator()(verbs.publishOpenTable, whole);
  expect([told(again), again.number, again.withdrawn]).toEqual([{ "*": "23" }, 2, null]);
  expect(again.earlier).toMatchObject([{ number: 1, withdrawn: { reason } }]);
});

test("who withdraws says which publication, and answers for figures", async () => {
  await arrive(first, 20);
  const { code: name, number } = await evaluator()(verbs.publishOpenTable, asked);
  const given = { code: name, number, reason: "Contata due volte" };
  await expect(evaluator()(verbs.withdrawOpenTable, { ...given, number: 2 })).rejects.toThrow(StaleVersion);
  await expect(evaluator()(verbs.withdrawOpenTable, { ...given, code: "nothing" })).rejects.toThrow(NotFound);
  await expect(office.as(actor("coordinator"))(verbs.withdrawOpenTable, given)).rejects.toThrow(NotFound);
});

test("of what counts nobody everything is said, and it is no release", async () => {
  await arrive(first, 2);
  const table = await evaluator()(verbs.publishOpenTable, { ...asked, measure: code });
  expect(told(table)).toEqual({ [first]: "2", "*": "2" });
  expect((await office.content())["disclosure_release"]).toEqual([]);
});

test("years that have not begun are refused, and so is whoever may not publish", async () => {
  const wrong = (years: object) => evaluator()(verbs.previewOpenTable, { ...asked, ...years });
  await expect(wrong({ toYear: 2027 })).rejects.toMatchObject({ issues: [{ path: ["toYear"] }] });
  await expect(wrong({ toYear: 2025 })).rejects.toMatchObject({ issues: [{ path: ["toYear"] }] });
  const secret = evaluator()(verbsWhere(false).previewOpenTable, asked);
  await expect(secret).rejects.toMatchObject({ issues: [{ path: ["by"], code: "indicators:issue.notForEverybody" }] });
  await expect(wrong({ fromYear: 2001 })).rejects.toMatchObject({ issues: [{ path: ["fromYear"] }] });
  for (const role of ["board-member", "coordinator"] as const) {
    await expect(office.as(actor(role))(verbs.publishOpenTable, asked)).rejects.toThrow(NotFound);
    await expect(office.as(actor(role))(verbs.previewOpenTable, asked)).rejects.toThrow(NotFound);
  }
});
