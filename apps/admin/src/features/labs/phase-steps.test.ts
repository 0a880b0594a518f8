import type { LocalDate } from "@trama/kernel";
import type { HistoryEntry, Phase } from "@trama/labs";
import { describe, expect, it } from "vitest";
import { conditions, phasePath, standsAt } from "./phase-steps";
import { lab } from "./testing/sample-lab";

const entered = (phase: Phase, on: string | null): HistoryEntry => ({
  on: on as LocalDate | null,
  kind: "phase",
  subject: null,
  count: null,
  people: null,
  helpers: null,
  phase,
  reason: null,
  author: null,
});

const activation = lab({
  phase: "activation",
  phaseSince: "2019-10-14" as LocalDate,
  history: [entered("activation", "2019-10-14"), entered("planned", "2019-03-01"), entered("activation", null)],
  nextPhases: [
    { phase: "maintenance", missing: ["council", "partners"] },
    { phase: "suspended", missing: [] },
  ],
});

describe("a lab's path", () => {
  it("says what is walked, where the lab is, what is missing for the next phase", () => {
    expect(phasePath(activation)).toEqual([
      { phase: "planned", state: "done", on: "2019-03-01", missing: null },
      { phase: "outreach", state: "done", on: null, missing: null },
      { phase: "activation", state: "now", on: "2019-10-14", missing: null },
      { phase: "maintenance", state: "ahead", on: null, missing: ["council", "partners"] },
    ]);
  });

  it("has nothing ahead at its end, though the lab may go back", () => {
    const end = lab({
      phase: "maintenance",
      history: [entered("maintenance", null)],
      nextPhases: [{ phase: "activation", missing: [] }],
    });
    expect(phasePath(end).map(({ state, missing }) => [state, missing])).toEqual([
      ["done", null],
      ["done", null],
      ["done", null],
      ["now", null],
    ]);
  });

  it("of a suspended lab stays where the lab left it", () => {
    const suspended = lab({
      phase: "suspended",
      phaseSince: "2026-05-01" as LocalDate,
      history: [
        entered("suspended", "2026-05-01"),
        entered("outreach", "2026-01-10"),
        entered("planned", "2025-12-01"),
      ],
      nextPhases: [{ phase: "outreach", missing: [] }],
    });
    expect(standsAt(suspended)).toBe("outreach");
    expect(phasePath(suspended)).toMatchObject([
      { state: "done", on: "2025-12-01" },
      { state: "now", on: "2026-01-10" },
      { state: "ahead", missing: null },
      { state: "ahead", missing: null },
    ]);
  });

  it("of a lab loaded as suspended stands nowhere", () => {
    const loaded = lab({ phase: "suspended", history: [entered("suspended", null)], nextPhases: [] });
    expect(standsAt(loaded)).toBeNull();
    expect(phasePath(loaded).every(({ state }) => state === "ahead")).toBe(true);
  });
});

describe("conditions", () => {
  const { protocol } = lab({});

  it("asked both as a foundation and as an item are one", () => {
    expect(conditions(protocol, ["mainPlace", "leadPerson", "main_place", "council"])).toEqual([
      "mainPlace",
      "leadPerson",
      "council",
    ]);
  });

  it("asked only as an item stay", () => {
    expect(conditions(protocol, ["main_place", "council"])).toEqual(["main_place", "council"]);
  });
});
