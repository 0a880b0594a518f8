import type { LocalDate } from "@trama/kernel";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { measures } from "./measures.js";
import { type TemporaryInstance, temporaryInstance } from "./testing/index.js";
import { Lives } from "./testing/lives.js";
import { history } from "./testing/random-history.js";
import { type Rows, recount, rowsOf, things } from "./testing/recount.js";
import { verbs } from "./verbs.js";

const today = "2026-07-01";
let made: TemporaryInstance;
let lives: Lives;
beforeAll(async () => {
  made = await temporaryInstance({ clock: { now: () => new Date(`${today}T10:00:00.000Z`) } });
  lives = new Lives(made.instance.database);
  await lives.begin();
});
afterAll(() => made.close());

const dimensionsOf = (measure: string) =>
  ["organisations", "peopleInPost"].includes(measure)
    ? ["organisationKind"]
    : measure === "labsOpen"
      ? ["lab", "municipality", "labPhase"]
      : ["gatheringsHeld", "attendances", "firstAttendances", "uniquePeople", "organisationsPresent"].includes(measure)
        ? ["lab", "municipality", "gatheringKind"]
        : ["lab", "municipality"];

const question = fc
  .record({
    measure: fc.constantFrom(...Object.keys(things)),
    from: fc.integer({ min: -50, max: 900 }),
    length: fc.nat({ max: 500 }),
    bucket: fc.constantFrom("month", "quarter", "year", undefined),
    by: fc.nat({ max: 3 }),
    where: fc.boolean(),
  })
  .map(({ from, length, ...rest }) => {
    const at = (days: number) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10) as LocalDate;
    return { ...rest, from: at(from), to: at(from + length) };
  });
type Question = typeof question extends fc.Arbitrary<infer T> ? T : never;

async function check(rows: Rows, { measure, from, to, bucket, by, where }: Question): Promise<void> {
  const run = made.asSystem();
  const dimensions = dimensionsOf(measure);
  const asked = dimensions.slice(0, by);
  const only: Record<string, string> = where && dimensions.includes("municipality") ? { municipality: "111901" } : {};
  const query = {
    ...{ measure, from, to, bucket },
    ...(asked.length > 0 ? { by: asked.join(",") } : {}),
    ...(where && dimensions.includes("municipality") ? { where: "municipality:111901" } : {}),
  };
  const answer = await run(verbs.queryMeasure, query);
  expect(await run(verbs.queryMeasure, query)).toEqual(answer);
  const last = to < today ? to : today;
  const whole = from <= last ? recount(rows, measure, from, last, only) : 0;
  if (from <= last) expect(answer.total.figure?.value ?? null).toBe(whole);
  for (const group of answer.groups)
    expect({ ...group, value: group.figure?.value ?? null }).toEqual({
      ...group,
      value: recount(rows, measure, group.from, group.to, { ...only, ...group.codes }),
    });
  if (asked.length === 0 || bucket !== undefined) return;
  const missing = (things[measure]?.(rows, last) ?? []).filter(({ codes }) =>
    answer.groups.every((group) => asked.some((code) => group.codes[code] !== codes[code])),
  );
  for (const { codes } of missing) {
    const own = Object.fromEntries(asked.map((code) => [code, codes[code] ?? null]));
    const left = Object.entries(only).every(([code, wanted]) => codes[code] === wanted);
    if (left && from <= last) expect(recount(rows, measure, from, last, { ...only, ...own }) ?? 0).toBe(0);
  }
}

const long = process.env["TRAMA_LONG"] === "1";

it("every measure is recounted", () => {
  expect(Object.keys(things).sort()).toEqual(measures.map(({ code }) => code).sort());
});

it("every figure equals a recount of the rows, whatever was entered late, mended or taken away", {
  timeout: 2_400_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.array(question, { minLength: 3, maxLength: 6 }), async (lived, questions) => {
      await lives.live(lived);
      const rows = await rowsOf(made.instance);
      for (const one of questions) await check(rows, one);
    }),
    { numRuns: long ? 10_000 : 80 },
  );
});
