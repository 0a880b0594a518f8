import { describe, expect, it } from "vitest";
import { sampleGathering } from "../testing/sample-gathering";
import { Shift, shifted } from "./shifted";

const faults = (given: object) =>
  Shift.safeParse({ days: 0, start: null, end: null, reason: null, ...given }).error?.issues.map(({ path }) => path[0]);

describe("moving several dates", () => {
  it("asks for another day, other hours or both; and for both hours or none", () => {
    expect(faults({ days: 7 })).toBeUndefined();
    expect(faults({ start: "09:00", end: "11:00" })).toBeUndefined();
    expect(faults({})).toEqual(["days"]);
    expect(faults({ days: 1, start: "09:00" })).toEqual(["end"]);
    expect(faults({ days: 1, end: "09:00" })).toEqual(["start"]);
    expect(faults({ days: 1.5 })).toEqual(["days"]);
  });

  it("keeps the hours that nobody changes, over the end of a year too", () => {
    const one = sampleGathering(1, { day: "2026-12-30", start: "16:30", end: "18:00" });
    expect(shifted(one, { days: 3, start: null, end: null })).toEqual({
      day: "2027-01-02",
      start: "16:30",
      end: "18:00",
    });
    const given = Shift.parse({ days: -30, start: "09:00", end: "10:00", reason: null });
    expect(shifted(one, given)).toEqual({ day: "2026-11-30", start: "09:00", end: "10:00" });
  });
});
