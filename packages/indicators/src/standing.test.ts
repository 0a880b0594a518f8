import type { Quantity } from "@trama/kernel";
import { describe, expect, it } from "vitest";
import type { IndicatorVersion } from "./indicator.js";
import type { DashboardLine } from "./indicator-view.js";
import type { FrozenFigure } from "./stage.js";
import { frozenQuantity, goalOf, knownOf, type Standing, standingOf } from "./standing.js";

const number = (value: number, qualifier: Quantity["qualifier"] = "="): Quantity => ({ value, qualifier });

describe("how a number stands", () => {
  it.each<[IndicatorVersion["direction"], Quantity | null, number | null, Standing]>([
    ["more", null, 10, "missing"],
    ["more", null, null, "missing"],
    ["more", number(0), 10, "below"],
    ["more", number(10), 10, "reached"],
    ["more", number(10, "~"), 10, "reached"],
    ["more", number(11), 10, "exceeded"],
    ["more", number(10, ">"), 10, "exceeded"],
    ["more", number(9, ">"), 10, "unsure"],
    ["more", number(9, "<"), 10, "below"],
    ["less", number(10), 10, "reached"],
    ["less", number(8), 10, "exceeded"],
    ["less", number(12), 10, "below"],
    ["more", number(3), null, "noTarget"],
    ["none", number(3), 10, "describes"],
  ])("%s, %j, beside %s: %s", (direction, known, target, standing) => {
    expect(standingOf(direction, { known, hidden: false }, target)).toBe(standing);
  });

  it("is not told of a number that is hidden, which is not missing", () => {
    expect(standingOf("more", { known: null, hidden: true }, 10)).toBe("hidden");
  });
});

it("the target that counts is the one of the last moment, whatever order they come in", () => {
  const stages = [{ code: "before" }, { code: "during" }, { code: "end" }];
  expect(goalOf([{ stage: "end" }, { stage: "before" }], stages)).toEqual({ stage: "end" });
  expect(goalOf([{ stage: "before" }, { stage: "during" }], stages)).toEqual({ stage: "during" });
  expect(goalOf([], stages)).toBeNull();
});

describe("what is known of an indicator", () => {
  const line = {
    figure: { quantity: "records", value: 12 },
    observed: { value: 7, qualifier: ">", on: "2020-07-02" },
  } as DashboardLine;
  const from = (source: object) => ({ source: { filter: {}, ...source } }) as IndicatorVersion;

  it("comes from its measure where it has one", () => {
    expect(knownOf(line, from({ measure: "gatheringsHeld" }))).toEqual({ value: 12, qualifier: "=", on: null });
    expect(knownOf({ ...line, figure: null }, from({ measure: "gatheringsHeld" }))).toBeNull();
  });

  it("comes from the last observation where nothing counts it", () => {
    expect(knownOf(line, from({}))).toMatchObject({ value: 7, qualifier: ">", on: "2020-07-02" });
    expect(knownOf({ ...line, observed: null }, from({}))).toBeNull();
  });

  it("was counted, or was observed, or was missing when it was frozen", () => {
    const nothing = { figure: null, value: null, qualifier: null } as FrozenFigure;
    expect(frozenQuantity(nothing)).toBeNull();
    expect(frozenQuantity({ ...nothing, value: 3000, qualifier: ">" })).toEqual({ value: 3000, qualifier: ">" });
    expect(frozenQuantity({ ...nothing, figure: line.figure })).toEqual({ value: 12, qualifier: "=" });
  });
});
