import { LocalDate } from "@trama/kernel";
import { LabSystem } from "@trama/labs";
import { expect, it } from "vitest";
import { protocolStates } from "./protocol-states";

const protocol = (version: number, from: string) => ({
  version,
  from,
  items: [{ code: "a", it: "A", en: "A", rule: "declared" }],
});
const system = LabSystem.parse({
  code: "s",
  area: "a",
  name: "S",
  protocols: [protocol(1, "2020-01-01"), protocol(2, "2024-01-01"), protocol(3, "2030-01-01")],
});
const shown = (day: string) =>
  protocolStates(system, LocalDate.parse(day)).map(({ protocol: { version }, state }) => `${version} ${state}`);

it("shows the version in force first, and says which are over and which are to come", () => {
  expect(shown("2025-06-01")).toEqual(["2 current", "3 future", "1 past"]);
  expect(shown("2024-01-01")).toEqual(["2 current", "3 future", "1 past"]);
  expect(shown("2023-12-31")).toEqual(["1 current", "3 future", "2 future"]);
});
