import type { LocalDate } from "@trama/kernel";
import { expect, it } from "vitest";
import { openRefusal, statuses, statusRefusal } from "./status.js";

const today = "2026-03-02" as LocalDate;
const days = { yesterday: "2026-03-01", today, tomorrow: "2026-03-03" } as const;

/** Where a gathering of yesterday, of today and of tomorrow may go: ● may, · may not. */
const table = `
from       to         yesterday today tomorrow
tentative  tentative  ·         ·     ·
tentative  confirmed  ●         ●     ●
tentative  held       ●         ●     ·
tentative  cancelled  ●         ●     ●
confirmed  tentative  ·         ·     ·
confirmed  confirmed  ·         ·     ·
confirmed  held       ●         ●     ·
confirmed  cancelled  ●         ●     ●
held       tentative  ·         ·     ·
held       confirmed  ●         ●     ●
held       held       ·         ·     ·
held       cancelled  ·         ·     ·
cancelled  tentative  ·         ·     ·
cancelled  confirmed  ●         ●     ●
cancelled  held       ·         ·     ·
cancelled  cancelled  ·         ·     ·
`;

it("a gathering goes where the table says, cell by cell", () => {
  const rows = table
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.trim().split(/\s+/));
  const said = statuses.flatMap((from) =>
    statuses.map((to) => [
      from,
      to,
      ...Object.values(days).map((day) =>
        statusRefusal({ status: from, day: day as LocalDate }, to, today) === null ? "●" : "·",
      ),
    ]),
  );
  expect(said).toEqual(rows);
});

it("a refusal says what stands in the way: the status, or that the day has not come", () => {
  const tomorrow = days.tomorrow as LocalDate;
  expect(statusRefusal({ status: "confirmed", day: tomorrow }, "held", today)).toEqual({
    path: ["status"],
    code: "gatherings:refused.future",
  });
  expect(statusRefusal({ status: "cancelled", day: tomorrow }, "held", today)).toEqual({
    path: ["status"],
    code: "gatherings:refused.cancelled",
  });
});

it("only what is still open may be moved", () => {
  const open = statuses.filter((status) => openRefusal({ status }) === null);
  expect(open).toEqual(["tentative", "confirmed"]);
});
