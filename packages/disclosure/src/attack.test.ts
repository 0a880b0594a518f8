import { expect, test } from "vitest";
import { decide } from "./release/decide.js";
import { withoutLedger, withoutSecondary, withoutZeros } from "./testing/careless.js";
import { overlappingWorld } from "./testing/random-world.js";
import { solver, tryDoor } from "./testing/trial.js";

const highs = await solver();
const worlds = process.env.TRAMA_LONG ? 1000 : 200;

test(`an attacker with all releases of ${worlds} worlds finds no hidden cell and isolates nobody`, {
  timeout: 3_600_000,
}, () => {
  const { cells, hidden, few, refused, ...won } = tryDoor(highs, worlds, decide);
  expect(won).toEqual({ exact: 0, narrow: 0, isolated: 0, exposed: 0 });
  expect(few).toBeGreaterThan(worlds * 5);
  expect(hidden).toBeLessThan(cells / 2);
  expect(refused).toBeLessThan(worlds);
});

test(`where one may stand under several categories, the attacker of ${worlds} worlds finds nothing either`, {
  timeout: 3_600_000,
}, () => {
  const { cells, hidden, few, refused, ...won } = tryDoor(highs, worlds, decide, overlappingWorld);
  expect(won).toEqual({ exact: 0, narrow: 0, isolated: 0, exposed: 0 });
  expect(few).toBeGreaterThan(worlds * 2);
  expect(hidden).toBeLessThan(cells / 2);
  expect(refused).toBeLessThan(worlds);
});

test("where few is hidden and nothing with it, the attacker takes it back from the sums", () => {
  expect(tryDoor(highs, 10, withoutSecondary).exact).toBeGreaterThan(0);
});

test("where nobody remembers what was said, answers are taken from one another", () => {
  const { isolated, narrow } = tryDoor(highs, 20, withoutLedger);
  expect(isolated).toBeGreaterThan(0);
  expect(narrow).toBeGreaterThan(0);
});

test("where every zero is harmless, whole groups are told", () => {
  expect(tryDoor(highs, 10, withoutZeros).exposed).toBeGreaterThan(0);
});
