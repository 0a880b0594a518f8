import { LocalDate } from "@trama/kernel";
import { LabSystem } from "@trama/labs";
import { expect, it } from "vitest";
import { codeForItem, isOpen, nextVersion } from "./versions";

const day = (text: string) => LocalDate.parse(text);
const protocol = (version: number, from: string) => ({
  version,
  from,
  items: [{ code: "item_2", it: "A", en: "A", rule: "declared" }],
});
const system = LabSystem.parse({
  code: "s",
  area: "a",
  name: "S",
  protocols: [protocol(3, "2020-01-01"), protocol(2, "2024-01-01")],
});

it("a new version begins as the last, after it, with a number of its own", () => {
  const next = nextVersion(system, day("2024-01-02"));
  expect(next).toMatchObject({ version: 4, from: "2024-01-02", items: system.protocols[1]?.items });
  expect(next?.items).not.toBe(system.protocols[1]?.items);
  expect(nextVersion(system, day("2024-01-01"))).toBeNull();
});

it("a version in force stays as it is; one that is new or still to begin does not", () => {
  const [, last] = system.protocols;
  if (!last) throw new Error("no version");
  expect(isOpen(last, system, day("2024-01-01"))).toBe(false);
  expect(isOpen(last, system, day("2023-12-31"))).toBe(true);
  expect(isOpen({ ...last, version: 5 }, system, day("2025-01-01"))).toBe(true);
  expect(isOpen(last, system, day("2024-01-01"), true)).toBe(true);
  expect(isOpen(last, undefined, day("2025-01-01"))).toBe(true);
});

it("a new item has a code that no version has", () => {
  expect(codeForItem(system)).toBe("item_3");
});
