import { createRequire } from "node:module";
import type { Highs } from "highs";
import { isWithin, keyOf } from "../release/coordinates.js";
import type { Decision } from "../release/decide.js";
import type { AnsweredCell, Release } from "../release/ledger.js";
import type { Statement } from "../release/statement.js";
import { attack, membersOf } from "./attacker.js";
import { dice, history, plainWorld, type World } from "./random-world.js";

type Door = (statement: Statement, ledger: readonly Release[]) => Decision;

/** HiGHS, a solver of linear programs; its types are written for `require`. */
export async function solver(): Promise<Highs> {
  const load = createRequire(import.meta.url)("highs") as { default: () => Promise<Highs> };
  return await load.default();
}

/** What an attacker got from many worlds. */
export interface Trial {
  cells: number;
  hidden: number;
  /** Hidden for their own sake. */
  few: number;
  /** Hidden cells found exactly, and those found within fewer values than the threshold. */
  exact: number;
  narrow: number;
  /** Few people told by taking one answer from another. */
  isolated: number;
  /** Groups of whom all are said to have a need, or nobody. */
  exposed: number;
  /** Statements of which nothing could be said. */
  refused: number;
}

export function tryDoor(highs: Highs, seeds: number, door: Door, worldOf = plainWorld): Trial {
  const trial = { cells: 0, hidden: 0, few: 0, exact: 0, narrow: 0, isolated: 0, exposed: 0, refused: 0 };
  for (let seed = 1; seed <= seeds; seed++) {
    const { worlds, asked, ledger } = history(dice(seed), door, worldOf);
    const told = [...new Map(ledger.flatMap(({ cells }) => cells.map((cell) => [cell.variable, cell]))).values()];
    trial.cells += told.length;
    trial.few += told.filter(({ people, least }) => people < 5 && people >= least).length;
    trial.isolated += isolated(told);
    trial.exposed += exposed(told, worlds, ledger);
    trial.refused += asked.filter(({ decision }) => decision.kind === "nothing").length;
    for (const { cell, from, to } of attack(highs, worlds, ledger)) {
      trial.hidden++;
      if (from === to) trial.exact++;
      // Where nothing can be hidden among others, it is enough that every number that is few stays possible.
      const anyOfFew = from <= 0 && to >= 4;
      const isAlone = cell.most !== null || Object.keys(cell.coordinates).some((name) => name.includes("~"));
      if (to - from < 5 && !(isAlone && anyOfFew)) trial.narrow++;
    }
  }
  return trial;
}

/** Answers of which one holds all the people of the other and a few more; also the same answer given twice. */
function isolated(told: readonly AnsweredCell[]): number {
  const shown = told.filter((cell) => cell.shown);
  const pairs = shown.flatMap((outer) => shown.map((inner) => [outer, inner] as const));
  return pairs.filter(([outer, inner]) => {
    const apart = Math.abs(outer.people - inner.people);
    const nested = outer.key === inner.key || isWithin(inner.coordinates, outer.coordinates);
    return nested && apart > 0 && apart < 5;
  }).length;
}

/** Zeros that are said of a telling dimension where the group has people, and groups said to be wholly in one category. */
function exposed(told: readonly AnsweredCell[], worlds: readonly World[], ledger: readonly Release[]): number {
  return told.filter(({ shown, value, coordinates, variable }) => {
    const { need, ...group } = coordinates;
    const first = ledger.findIndex(({ cells }) => cells.some((cell) => cell.variable === variable));
    const world = worlds[first];
    if (!shown || !need || !world) return false;
    const people = membersOf(world, group).reduce((sum, at) => sum + (world.groups[at]?.people ?? 0), 0);
    const isTold = told.some((other) => other.shown && other.value === value && other.key === keyOf("people", group));
    return people > 0 && (value === 0 || (isTold && value === people));
  }).length;
}
