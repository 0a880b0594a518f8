import { directoryMeasures } from "@trama/directory";
import { actor, type Office, organisation } from "@trama/directory/fixtures";
import { registerOrganisation } from "@trama/directory/server";
import { NotFound } from "@trama/kernel";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openIndicatorOffice, verbs } from "../fixtures/indicator-office.js";

let office: Office;
beforeEach(async () => {
  office = await openIndicatorOffice();
});
afterEach(() => office.close());

const indicator = "INT-1";
const year = { from: "2026-01-01", to: "2026-12-31" };

it("says what its reader may do there: a conductor writes of own labs, not of the whole territory", async () => {
  const run = office.as(actor({ role: "conductor", scope: { kind: "lab", id: "own" } }));
  const { may } = await run(verbs.readDashboard, { ...year, scopeKind: "lab", scopeId: "own" });
  expect(may).toEqual(expect.arrayContaining(["recordObservation", "correctObservation", "setTarget"]));
  expect(await office.refusal(run(verbs.readDashboard, year))).toBeInstanceOf(NotFound);
  const board = await office.as(actor("board-member"))(verbs.readDashboard, year);
  expect(board.may).not.toContain("setTarget");
});

describe("a line of the dashboard", () => {
  const lineOf = async (who: "coordinator" | "board-member", code: string, period = year) => {
    const { items } = await office.as(actor(who))(verbs.readDashboard, period);
    return items.find((line) => line.indicator === code);
  };

  it("begins with the first observation that counts, and shows the last twelve", async () => {
    const run = office.as(actor("coordinator"));
    const days = Array.from(
      { length: 14 },
      (_, at) => `2025-${String((at % 12) + 1).padStart(2, "0")}-0${at < 12 ? 1 : 2}`,
    );
    const sorted = days.toSorted();
    for (const [value, on] of sorted.entries()) await run(verbs.recordObservation, { indicator, on, value });
    const line = await lineOf("coordinator", indicator);
    expect(line).toMatchObject({ baseline: { value: 0, on: sorted[0] }, observed: { value: 13, on: sorted[13] } });
    expect(line?.trend).toEqual(
      sorted.slice(2).map((on, at) => ({ on, known: { value: at + 2, qualifier: "=" }, hidden: false })),
    );
    const { observations } = await run(verbs.readIndicator, { indicator });
    const correction = { indicator, on: "2025-01-01", value: null, reason: "Era una prova" };
    await run(verbs.correctObservation, { ...correction, observationId: observations.at(-1)?.id ?? "" });
    expect((await lineOf("coordinator", indicator))?.baseline).toMatchObject({ value: 1, on: sorted[1] });
    const before = { from: "2025-01-01", to: sorted[3] ?? "" };
    expect((await lineOf("coordinator", indicator, before))?.trend.map(({ on }) => on)).toEqual(sorted.slice(1, 4));
  });

  it("divides what is counted into the months that have come, and says nothing where nothing is known", async () => {
    const run = office.as(actor("coordinator"));
    await run(registerOrganisation, organisation({ name: "Una" }));
    const known = { value: 1, qualifier: "=" };
    expect((await lineOf("coordinator", "ORG"))?.trend).toEqual(
      ["2026-01-31", "2026-02-28", "2026-03-02"].map((on) => ({ on, known, hidden: false })),
    );
    expect(await lineOf("coordinator", "ORG", { from: "2030-01-01", to: "2030-12-31" })).toMatchObject({ trend: [] });
    expect(await lineOf("coordinator", indicator)).toMatchObject({ baseline: null, observed: null, trend: [] });
  });

  it("passes the door whole: what hides the figure hides its parts", async () => {
    const hidden = (await lineOf("board-member", "INC"))?.trend ?? [];
    expect(hidden.map(({ known, hidden: kept }) => [known, kept])).toEqual(Array(3).fill([null, true]));
    expect(await lineOf("board-member", "INC")).toMatchObject({ figure: null, hidden: true });
    expect((await lineOf("coordinator", "INC"))?.trend.every((one) => !one.hidden)).toBe(true);
  });
});

describe("what was counted", () => {
  const shown = async (who: "coordinator" | "board-member", measure: string) =>
    (await office.as(actor(who))(verbs.queryMeasure, { measure, ...year })).total;

  it("is counted anew after every change, whoever makes it", async () => {
    const run = office.as(actor("coordinator"));
    const { code } = directoryMeasures.organisations;
    for (const value of [1, 2, 3]) {
      await run(registerOrganisation, organisation({ name: `Numero ${value}` }));
      for (const _again of [1, 2]) expect((await shown("board-member", code)).figure).toMatchObject({ value });
    }
  });

  it("passes the door for each who asks, also when it is remembered", async () => {
    const { code } = directoryMeasures.peopleInPost;
    for (const _again of [1, 2]) {
      expect((await shown("coordinator", code)).hidden).toBe(false);
      expect(await shown("board-member", code)).toEqual({ figure: null, hidden: true });
    }
  });

  it("is of the day on which it is asked", async () => {
    const run = office.as(actor("coordinator"));
    const days = async () =>
      (await run(verbs.queryMeasure, { measure: "organisations", ...year, bucket: "month" })).groups;
    expect(await days()).toHaveLength(3);
    office.clock.at = new Date("2026-05-02T10:00:00.000Z");
    expect(await days()).toHaveLength(5);
  });
});
