import type { Highs, Model } from "highs";
import type { Coordinates } from "../release/coordinates.js";
import type { AnsweredCell, Release } from "../release/ledger.js";
import { standsUnder, type World } from "./random-world.js";
import { startsOf } from "./starts.js";

/** What an attacker finds out of a cell that was hidden. */
export interface Found {
  readonly cell: AnsweredCell;
  /** The least and the most it can be, in whole numbers. */
  readonly from: number;
  readonly to: number;
}

/**
 * Somebody who holds every release, knows the rules, and even when nothing changed in between and which hidden cells
 * did not. Groups of people as fine as the world tells them are the unknowns, so that nothing depends on how the releases were laid out.
 */
export function attack(highs: Highs, worlds: readonly World[], ledger: readonly Release[]): Found[] {
  const [world] = worlds;
  if (!world) return [];
  const cells = new Map(ledger.flatMap((release) => release.cells.map((cell) => [cell.variable, cell])));
  const epochs = [...new Set(worlds)];
  const width = world.groups.length;
  const hidden = [...cells.values()].filter(({ shown }) => !shown);
  const columns = epochs.length * width + hidden.length;
  const place = new Map(hidden.map(({ variable }, at) => [variable, epochs.length * width + at]));
  const rows: { terms: Map<number, number>; from: number; to: number }[] = [];
  for (const [number, release] of ledger.entries()) {
    const epoch = epochs.indexOf(worlds[number] ?? world);
    for (const cell of release.cells) {
      const at = place.get(cell.variable);
      const terms = new Map(membersOf(world, cell.coordinates).map((group) => [epoch * width + group, 1]));
      if (at !== undefined) terms.set(at, -1);
      const told = at === undefined ? cell.value : 0;
      rows.push({ terms, from: told, to: told });
    }
  }
  const model = highs.createModel({
    numCols: columns,
    numRows: rows.length,
    colCost: Array.from({ length: columns }, () => 0),
    colLower: Array.from({ length: columns }, (_, at) => hidden[at - epochs.length * width]?.least ?? 0),
    colUpper: Array.from({ length: columns }, (_, at) => hidden[at - epochs.length * width]?.most ?? 1e6),
    rowLower: rows.map(({ from }) => from),
    rowUpper: rows.map(({ to }) => to),
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols: columns,
      starts: startsOf(rows.map(({ terms }) => terms.size)),
      indices: rows.flatMap(({ terms }) => [...terms.keys()]),
      values: rows.flatMap(({ terms }) => [...terms.values()]),
    },
  });
  model.options.set({ output_flag: false });
  const found = hidden.map((cell) => boundsOf(highs, model, cell, place.get(cell.variable) ?? 0));
  model.dispose();
  return found;
}

function boundsOf(highs: Highs, model: Model, cell: AnsweredCell, column: number): Found {
  const ends = [1, -1].map((sign) => {
    model.changeColCost(column, sign);
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) throw new Error("The attacker is wrong");
    return sign * model.getObjectiveValue();
  });
  model.changeColCost(column, 0);
  return { cell, from: Math.ceil((ends[0] ?? 0) - 1e-6), to: Math.floor((ends[1] ?? 0) + 1e-6) };
}

/** The groups that stand in a cell. Of what overlaps, each coordinate names the codes under one of which they stand. */
export function membersOf({ dimensions, groups }: World, coordinates: Coordinates): number[] {
  const conditions = Object.entries(coordinates).map(([name, codes]) => {
    const [dimension, under] = name.split("~");
    const axis = dimensions.findIndex((one) => one.name === dimension);
    return { axis, codes: new Set(under === undefined ? codes : under.split("+")) };
  });
  return [...groups.entries()].flatMap(([at, group]) =>
    conditions.every(({ axis, codes }) => standsUnder(group, axis, codes)) ? [at] : [],
  );
}
