import type { LocalDate } from "@trama/kernel";
import { territory } from "@trama/territory/fixtures";
import { expect, it } from "vitest";
import { gatheringsSection } from "../fixtures/builders.js";
import { closureIssues, closuresIn, isClosedOn } from "./closures.js";

const valley = territory();
const [first, second] = valley.municipalities.map(({ istat }) => istat);
const area = (code: string, istat: string | undefined) => ({
  ...{ code, name: code, kind: "municipality" as const },
  municipalities: [istat ?? ""],
});
const areas = [area("uno", first), area("due", second)];
const { closures } = gatheringsSection({
  closures: [
    { name: "Agosto", from: "2026-08-03", to: "2026-08-30" },
    { name: "Patrono", from: "2026-05-04", to: "2026-05-04", areas: ["uno"] },
  ],
});
const namesIn = (istat: string | null) => closuresIn(closures, { areas }, istat).map(({ name }) => name);

it("a closure holds everywhere, or in the municipalities of its areas", () => {
  expect(namesIn(first ?? "")).toEqual(["Agosto", "Patrono"]);
  expect(namesIn(second ?? "")).toEqual(["Agosto"]);
  expect(namesIn(null)).toEqual(["Agosto"]);
});

it.each([
  ["2026-08-02", false],
  ["2026-08-03", true],
  ["2026-08-30", true],
  ["2026-08-31", false],
])("%s is closed: %s", (day, closed) => {
  expect(isClosedOn(closuresIn(closures, { areas }, null), day as LocalDate)).toBe(closed);
});

it("a configuration may not close an area that is not there, nor end a period before it begins", () => {
  const wrong = gatheringsSection({
    closures: [{ name: "Natale", from: "2026-12-24", to: "2026-01-06", areas: ["uno", "altrove"] }],
  });
  expect(closureIssues({ areas }, wrong).map(({ path, code }) => [path.join("."), code])).toEqual([
    ["gatherings.closures.0.areas.1", "gatherings:issue.unknownArea"],
    ["gatherings.closures.0.to", "gatherings:issue.windowBackwards"],
  ]);
});
