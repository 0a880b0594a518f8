import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  dayIn,
  holdsOn,
  Instant,
  instantOf,
  LocalDate,
  monthsBetween,
  overlaps,
  type Period,
  systemClock,
} from "./day.js";

const day = (text: string) => LocalDate.parse(text);
const origin = day("2019-12-20");

/** Days over four years, one of them leap. */
const someDay = fc.integer({ min: 0, max: 1461 }).map((days) => addDays(origin, days));

describe("LocalDate", () => {
  it.each(["2024-02-29", "2000-02-29", "2026-12-31"])("accepts %s", (text) => {
    expect(LocalDate.safeParse(text).success).toBe(true);
  });
  it.each([
    "2026-02-29",
    "1900-02-29",
    "2026-02-30",
    "2026-13-01",
    "2026-1-1",
    "12/02/2026",
    "2026-02-12T00:00:00Z",
    "",
  ])("refuses %j", (text) => {
    expect(LocalDate.safeParse(text).success).toBe(false);
  });
});

describe("Instant", () => {
  it("is UTC with milliseconds", () => {
    expect(Instant.safeParse("2026-02-12T13:00:00.000Z").success).toBe(true);
    expect(Instant.safeParse("2026-02-12T13:00:00Z").success).toBe(false);
    expect(Instant.safeParse("2026-02-12T13:00:00.000+01:00").success).toBe(false);
  });
  it("is what a date gives", () => {
    expect(instantOf(new Date(Date.UTC(2026, 1, 12, 13)))).toBe("2026-02-12T13:00:00.000Z");
    expect(Instant.parse(instantOf(systemClock.now()))).toMatch(/^\d{4}-.*\.\d{3}Z$/);
  });
});

describe("addDays", () => {
  it("knows leap years and the ends of months", () => {
    expect(addDays(day("2024-02-28"), 1)).toBe("2024-02-29");
    expect(addDays(day("2023-02-28"), 1)).toBe("2023-03-01");
    expect(addDays(day("2100-02-28"), 1)).toBe("2100-03-01");
    expect(addDays(day("2026-01-01"), -1)).toBe("2025-12-31");
    expect(addDays(day("2026-03-28"), 1)).toBe("2026-03-29");
  });
  it("gives a real date, the right distance away, and comes back", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -2000, max: 2000 }), (from, days) => {
        const to = addDays(from, days);
        expect(LocalDate.parse(to)).toBe(to);
        expect((Date.parse(to) - Date.parse(from)) / 86_400_000).toBe(days);
        expect(addDays(to, -days)).toBe(from);
        expect(to > from).toBe(days > 0);
      }),
    );
  });
});

/** Walks day by day: a month is over on the same day of the next, or on the first after a month too short for it. */
function monthsWalked(from: LocalDate, to: LocalDate): number {
  const wanted = Number(from.slice(8));
  let months = 0;
  let owed = false;
  for (let at = from; at < to; ) {
    at = addDays(at, 1);
    const today = Number(at.slice(8));
    if (today === 1) {
      if (owed) months += 1;
      owed = true;
    }
    if (at.slice(0, 7) === from.slice(0, 7)) owed = false;
    if (owed && today >= wanted) {
      months += 1;
      owed = false;
    }
  }
  return months;
}

describe("monthsBetween", () => {
  it.each([
    ["2026-01-15", "2026-02-14", 0],
    ["2026-01-15", "2026-02-15", 1],
    ["2025-02-28", "2026-02-27", 11],
    ["2024-02-29", "2025-02-28", 11],
    ["2024-02-29", "2025-03-01", 12],
    ["2026-03-31", "2025-03-31", -12],
    ["2026-01-02", "2026-01-01", 0],
  ])("from %s to %s are %i", (from, to, months) => {
    expect(monthsBetween(day(from), day(to))).toBe(months);
  });
  it("agrees with a walk of one day at a time, both ways", () => {
    fc.assert(
      fc.property(someDay, someDay, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const walked = monthsWalked(from, to);
        expect(monthsBetween(from, to)).toBe(walked);
        expect(monthsBetween(to, from)).toBe(0 - walked);
      }),
    );
  });
});

const window = 24;
const dayOf = (number: number) => addDays(origin, number);
const bound = fc.option(fc.integer({ min: 2, max: window - 2 }), { nil: null });
const period = fc
  .tuple(bound, bound)
  .filter(([from, to]) => from === null || to === null || from <= to)
  .map(([from, to]): Period => ({ from: from === null ? null : dayOf(from), to: to === null ? null : dayOf(to) }));

/** Every day of the window; the days at its edges stand for all those before and after it. */
const everyDay = Array.from({ length: window + 1 }, (_, number) => dayOf(number));

describe("periods", () => {
  it("hold on their first and last day, and on no other side", () => {
    fc.assert(
      fc.property(period, fc.constantFrom(...everyDay), (given, on) => {
        const before = given.from !== null && on < given.from;
        const after = given.to !== null && on > given.to;
        expect(holdsOn(given, on)).toBe(!before && !after);
      }),
    );
  });
  it("overlap exactly when some day is in both", () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const shared = everyDay.some((on) => holdsOn(a, on) && holdsOn(b, on));
        expect(overlaps(a, b)).toBe(shared);
        expect(overlaps(b, a)).toBe(shared);
      }),
      { numRuns: 500 },
    );
  });
});

/** The last Sunday of a month, at 01:00 UTC: when European clocks change. */
function change(year: number, month: number): number {
  const end = new Date(Date.UTC(year, month + 1, 0, 1));
  return end.getTime() - end.getUTCDay() * 86_400_000;
}

describe("dayIn", () => {
  it.each([
    ["2026-02-12T22:59:59.999Z", "2026-02-12"],
    ["2026-02-12T23:00:00.000Z", "2026-02-13"],
    ["2026-07-12T21:59:59.999Z", "2026-07-12"],
    ["2026-07-12T22:00:00.000Z", "2026-07-13"],
    ["2026-03-28T23:30:00.000Z", "2026-03-29"],
    ["2026-10-24T22:30:00.000Z", "2026-10-25"],
    ["2026-10-25T22:30:00.000Z", "2026-10-25"],
  ])("%s is %s in Rome", (at, expected) => {
    expect(dayIn("Europe/Rome", new Date(at))).toBe(expected);
  });
  it("follows daylight saving in any year", () => {
    const moment = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2040, 0, 1) });
    fc.assert(
      fc.property(moment, (at) => {
        const year = new Date(at).getUTCFullYear();
        const summer = at >= change(year, 2) && at < change(year, 9);
        const local = new Date(at + (summer ? 2 : 1) * 3_600_000);
        expect(dayIn("Europe/Rome", new Date(at))).toBe(local.toISOString().slice(0, 10));
      }),
      { numRuns: 500 },
    );
  });
  it("follows the zone asked", () => {
    const at = new Date("2026-02-12T12:00:00.000Z");
    expect(dayIn("Pacific/Kiritimati", at)).toBe("2026-02-13");
    expect(dayIn("Pacific/Pago_Pago", at)).toBe("2026-02-12");
  });
});
