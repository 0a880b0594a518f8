import { LocalDate } from "@trama/kernel";
import fc from "fast-check";
import { expect, it } from "vitest";
import { periodSpan, periods } from "./period";

const day = (text: string) => LocalDate.parse(text);
const today = day("2026-11-22");

it("a period is a month or a day around the day looked at, or some months or a year around today", () => {
  const spans = Object.fromEntries(periods.map((period) => [period, periodSpan(period, day("2024-02-10"), today)]));
  expect(spans).toEqual({
    mese: { from: "2024-02-01", to: "2024-02-29" },
    giorno: { from: "2024-02-10", to: "2024-02-10" },
    prossimi: { from: "2026-11-22", to: "2027-02-21" },
    scorsi: { from: "2026-08-23", to: "2026-11-22" },
    anno: { from: "2026-01-01", to: "2026-12-31" },
    annoScorso: { from: "2025-01-01", to: "2025-12-31" },
  });
});

it("is never longer than what may be asked for at once", () => {
  const anyDay = fc
    .date({ min: new Date("2020-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
    .map((date) => day(date.toISOString().slice(0, 10)));
  fc.assert(
    fc.property(fc.constantFrom(...periods), anyDay, anyDay, (period, at, now) => {
      const { from, to } = periodSpan(period, at, now);
      expect(from <= to).toBe(true);
      expect(Date.parse(to) - Date.parse(from)).toBeLessThanOrEqual(366 * 24 * 60 * 60 * 1000);
    }),
  );
});
