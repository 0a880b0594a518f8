import fc from "fast-check";
import { afterEach, expect, it, vi } from "vitest";
import { idOf, newId } from "./ids.js";

afterEach(() => vi.useRealTimers());

it("ids made one after the other sort in that order", () => {
  const ids = Array.from({ length: 20_000 }, () => newId<"lab">());
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

it("ids sort by the millisecond they were made in, across any distance", () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const moments = fc.uniqueArray(fc.integer({ min: 1, max: 50_000 }), { minLength: 2, maxLength: 20 });
  let start = Date.UTC(2026, 0, 1);
  fc.assert(
    fc.property(moments, (offsets) => {
      start += 100_000;
      const ids = offsets
        .toSorted((a, b) => a - b)
        .map((offset) => {
          vi.setSystemTime(start + offset);
          return newId<"lab">();
        });
      expect(ids.toSorted()).toEqual(ids);
    }),
  );
});

it("a clock set back does not put new records before old ones", () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(Date.UTC(2080, 0, 1));
  const before = newId<"lab">();
  vi.setSystemTime(Date.UTC(2079, 0, 1));
  const after = newId<"lab">();
  expect(after > before).toBe(true);
});

it("accepts its own ids, in lower case whatever was typed", () => {
  const id = newId<"lab">();
  expect(idOf("lab").parse(id)).toBe(id);
  expect(idOf("lab").parse(id.toUpperCase())).toBe(id);
});

it("refuses what is no UUIDv7", () => {
  const LabId = idOf("lab");
  for (const text of ["", "lab", "00000000-0000-0000-0000-000000000000", crypto.randomUUID(), `${newId()} `, 7, null]) {
    expect(LabId.safeParse(text).success, String(text)).toBe(false);
  }
});
