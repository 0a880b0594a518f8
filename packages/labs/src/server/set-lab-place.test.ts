import { addDays, type LocalDate, newId } from "@trama/kernel";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type LabOffice, openLabOffice } from "../fixtures/index.js";
import type { Lab } from "../lab-view.js";
import { endLabPlace, readLab, setLabPlace } from "./index.js";

vi.setConfig({ testTimeout: 60_000 });

let office: LabOffice;
let made: Lab;
beforeEach(async () => {
  office = await openLabOffice();
  made = await office.open();
});
afterEach(() => office.close());

const reason = "Il Comune ha dato le chiavi";
const set = ({ id, version }: Pick<Lab, "id" | "version">, given: object = {}) =>
  office.as(office.coordinator)(setLabPlace, { id, version, kind: "main", name: "La Torre", reason, ...given });
const end = ({ id, version }: Lab, placeId: string, to: string) =>
  office.as(office.coordinator)(endLabPlace, { id, version, placeId, to, reason });
const places = async () =>
  (await office.content())["lab_place"] as {
    id: string;
    lab_id: string;
    name: string;
    kind: string;
    from_day: string | null;
    to_day: string | null;
  }[];
const read = () => office.as(office.coordinator)(readLab, { id: made.id });

describe("the main place", () => {
  it("is set with a reason, and is one line of the trail", async () => {
    const after = await set(made, { from: "2026-02-01", address: "Via Roma 1", lat: 45.18, lon: 9.15 });
    expect(after.mainPlace).toMatchObject({ name: "La Torre", address: "Via Roma 1", from: "2026-02-01" });
    const { audit } = await office.content();
    expect(audit?.at(-1)).toMatchObject({ verb: "setLabPlace", fields: JSON.stringify(["places", "version"]) });
    expect(await office.refusal(set(after, { reason: "" }))).toMatchObject({
      name: "InvalidInput",
      issues: [{ path: ["reason"] }],
    });
  });

  it("is one at a time: a second is refused and the first is named", async () => {
    const first = await set(made, { from: "2026-02-01" });
    const error = await office.refusal(set(first, { name: "Il cortile", from: "2026-02-20" }));
    expect(error).toMatchObject({
      name: "Conflict",
      params: { name: "La Torre" },
      issues: [{ path: ["from"], code: "labs:error.mainPlaceOverlaps" }],
    });
    expect(await office.refusal(set(first, { name: "Il cortile" }))).toMatchObject({ name: "Conflict" });
    const before = await set(first, { name: "La sede di prima", to: "2026-01-31" });
    expect(before.mainPlace?.name).toBe("La Torre");
    expect((await set(before, { kind: "linked", name: "Il cortile" })).linkedPlaces).toHaveLength(1);
  });

  it("is handed over on a day: the one of today ends the day before", async () => {
    const first = await set(made, { from: "2026-02-01" });
    const after = await set(first, { name: "Il cortile", from: "2026-02-20", endsCurrent: true });
    expect(after.mainPlace).toMatchObject({ name: "Il cortile", from: "2026-02-20", to: null });
    expect((await places()).map(({ name, to_day }) => [name, to_day])).toEqual([
      ["La Torre", "2026-02-19"],
      ["Il cortile", null],
    ]);
    expect(after.history.filter(({ kind }) => kind === "mainPlace").map(({ subject }) => subject)).toEqual([
      "Il cortile",
      "La Torre",
    ]);
  });

  it("is handed over today when no day is said", async () => {
    const first = await set(made);
    const after = await set(first, { name: "Il cortile", endsCurrent: true });
    expect(after.mainPlace).toMatchObject({ name: "Il cortile", from: "2026-03-02" });
    expect((await places())[0]?.to_day).toBe("2026-03-01");
  });

  it("is not handed over before, or on the day, it began", async () => {
    const first = await set(made, { from: "2026-02-01" });
    const same = await office.refusal(set(first, { name: "Il cortile", from: "2026-02-01", endsCurrent: true }));
    expect(same).toMatchObject({
      name: "RuleBroken",
      issues: [{ path: ["from"], code: "labs:issue.beforeCurrentPlace", params: { name: "La Torre" } }],
    });
    expect(
      await office.refusal(set(first, { name: "Il cortile", from: "2026-01-31", endsCurrent: true })),
    ).toMatchObject({ name: "Conflict" });
  });

  it("that ends before it begins is refused", async () => {
    const error = await office.refusal(set(made, { from: "2026-02-02", to: "2026-02-01" }));
    expect(error).toMatchObject({
      name: "RuleBroken",
      issues: [{ path: ["to"], code: "directory:issue.endsBeforeStart" }],
    });
  });

  it("can be ended, not before it began and not into the next one", async () => {
    const first = await set(made, { from: "2026-02-01", to: "2026-02-10" });
    const second = await set(first, { name: "Il cortile", from: "2026-02-20" });
    const id = (await places())[0]?.id ?? "";
    expect(await office.refusal(end(second, id, "2026-01-31"))).toMatchObject({
      name: "RuleBroken",
      issues: [{ path: ["to"] }],
    });
    expect(await office.refusal(end(second, id, "2026-02-20"))).toMatchObject({
      name: "Conflict",
      issues: [{ path: ["to"], params: { name: "Il cortile" } }],
    });
    expect(await office.refusal(end(second, newId<"labPlace">(), "2026-02-20"))).toMatchObject({ name: "NotFound" });
    await end(second, id, "2026-02-19");
    const now = await read();
    const ended = await end(now, now.mainPlace?.id ?? "", "2026-03-01");
    expect(ended.mainPlace).toBeNull();
    expect(ended.history.filter(({ subject }) => subject === "Il cortile")).toMatchObject([
      { kind: "placeEnded", on: "2026-03-01", reason },
      { kind: "mainPlace", on: "2026-02-20", reason },
    ]);
  });

  it("is never two on one day, whatever is asked in whatever order", async () => {
    const start = "2026-02-20" as LocalDate;
    const day = fc.option(
      fc.nat(12).map((days) => addDays(start, days)),
      { nil: null },
    );
    const asked = fc.record({
      from: day,
      to: day,
      endsCurrent: fc.boolean(),
      kind: fc.constantFrom("main", "main", "linked"),
    });
    const ending = fc.record({ which: fc.nat(4), to: fc.nat(12).map((days) => addDays(start, days)) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ weight: 3, arbitrary: asked }, { weight: 1, arbitrary: ending }), { maxLength: 8 }),
        async (changes) => {
          const { id } = await office.open({ name: "Prova" });
          let version = 1;
          for (const step of changes) {
            const own = (await places()).filter((row) => row.lab_id === id);
            const chosen = "which" in step ? own[step.which] : undefined;
            if ("which" in step && !chosen) continue;
            const current = { ...made, id, version };
            const change = "which" in step ? end(current, chosen?.id ?? "", step.to) : set(current, step);
            const after = await change.catch((error: unknown) => {
              expect(error).toMatchObject({ name: expect.stringMatching(/^(?:Conflict|RuleBroken)$/) });
              return null;
            });
            if (after) version = after.version;
          }
          const main = (await places()).filter((row) => row.lab_id === id && row.kind === "main");
          for (let days = -1; days <= 13; days += 1) {
            const on = addDays(start, days);
            const holding = main.filter(({ from_day, to_day }) => (from_day ?? "") <= on && on <= (to_day ?? "9999"));
            expect(holding.length).toBeLessThanOrEqual(1);
          }
          for (const { from_day, to_day } of main) expect((from_day ?? "") <= (to_day ?? "9999")).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });
});
