import { readFileSync } from "node:fs";
import { libsqlKit, type Reader } from "@trama/database";
import { languages, type Measure, type Say } from "@trama/kernel";
import { configurationOf, resolveWords } from "@trama/territory";
import { drizzle } from "drizzle-orm/libsql";
import { expect, it } from "vitest";
import { presetFile, readConfiguration } from "./configuration-file.js";
import { indicatorSources } from "./indicator-sources.js";
import { dimensions, measureDimensions, measures } from "./measures.js";
import { sayIn, speechOf } from "./speech.js";

const page = new URL("../../../docs/measures.md", import.meta.url);
const speech = speechOf(resolveWords());

const quantities: Readonly<Record<Measure["quantity"], string>> = {
  records: "records",
  uniqueRecords: "distinct records: never added",
  uniquePeople: "unique people: never added",
  attendances: "attendances",
  declaredEstimate: "declared estimate",
  reachedByMicroNetworks: "reached by micro-networks",
};
const times = { flow: "over the period", stock: "as of the last day" } as const;

function section(measure: Measure, it: Say, en: Say): string[] {
  const told = (measureDimensions.get(measure.code) ?? []).map((code) => `\`${code}\``);
  return [
    `## \`${measure.code}\`: ${it(measure.name)}`,
    "",
    `*${en(measure.name)}* · ${quantities[measure.quantity]} · ${times[measure.time]} · ${it(measure.unit)} (${en(measure.unit)})${told.length > 0 ? ` · told apart by ${told.join(", ")}` : ""}`,
    "",
    it(measure.definition),
    "",
    `> ${en(measure.definition)}`,
    "",
  ];
}

it("the page of the measures says what the code counts", async () => {
  const [it, en] = [sayIn(speech, "it"), sayIn(speech, "en")];
  const text = [
    "# What can be counted",
    "",
    "Written from the code: `vitest run -u src/measures.test.ts` in `packages/instance` writes it again.",
    "",
    ...measures.flatMap((measure) => section(measure, it, en)),
  ].join("\n");
  await expect(text).toMatchFileSnapshot(page.pathname);
  expect(readFileSync(page, "utf8")).toBe(text);
});

it("every measure has its select, with every dimension that it names", async () => {
  expect(indicatorSources.facts.map(({ measure }) => measure)).toEqual(measures);
  const config = configurationOf(await readConfiguration(presetFile("fiordaliso")));
  const at = { kit: libsqlKit, db: drizzle.mock() as Reader, config };
  for (const source of indicatorSources.facts) {
    const facts = source.facts(at);
    for (const name of ["day", "recordId", ...source.measure.dimensions]) expect(facts.has(name), name).toBe(true);
    expect(indicatorSources.records.map(({ kind }) => kind)).toContain(source.measure.record);
  }
});

it("every dimension by which a measure can be told apart has a name and its labels", () => {
  expect(indicatorSources.dimensions.map(({ code }) => code).sort()).toEqual([...dimensions.keys()].sort());
  for (const language of languages) {
    const say = sayIn(speech, language);
    for (const { code, name } of dimensions.values()) expect(say(name), code).not.toBe(name);
  }
});
