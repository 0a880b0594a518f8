import type { Highs } from "highs";
import { loss } from "../protect/search.js";
import { isPrimary, type System } from "../protect/system.js";
import { startsOf } from "./starts.js";

/**
 * The least that must be lost so that each hidden cell keeps the spread it needs: an integer program over all
 * patterns (after Fischetti and Salazar), for small systems. For each cell two worlds, in which only hidden cells differ.
 */
export function leastLoss(highs: Highs, { cells, groups, equations }: System): number {
  const worlds = cells.length * 2;
  const width = cells.length + groups;
  const hiddenAt = (cell: number) => cell;
  const valueAt = (world: number, cell: number) => cells.length + world * width + cell;
  const groupAt = (world: number, group: number) => valueAt(world, cells.length + group);
  const columns = cells.length + worlds * width;
  const far = cells.reduce((most, { value }) => Math.max(most, value), 0) + 50;
  const rows: { terms: [number, number][]; from: number; to: number }[] = [];
  for (let world = 0; world < worlds; world++) {
    for (const { cell, groups: own } of equations)
      rows.push({
        terms: [[valueAt(world, cell), -1], ...own.map((group): [number, number] => [groupAt(world, group), 1])],
        ...{ from: 0, to: 0 },
      });
    for (const [at, { value, least }] of cells.entries()) {
      const moved: [number, number] = [valueAt(world, at), 1];
      rows.push({ terms: [moved, [hiddenAt(at), -far]], from: -1e6, to: value });
      rows.push({ terms: [moved, [hiddenAt(at), value - least]], from: value, to: 1e6 });
    }
  }
  for (const [at, { width: needed }] of cells.entries())
    rows.push({
      terms: [
        [valueAt(2 * at, at), 1],
        [valueAt(2 * at + 1, at), -1],
        [hiddenAt(at), -needed],
      ],
      ...{ from: 0, to: 1e6 },
    });
  const isHidden = (column: number) => column < cells.length;
  const lossOf = (column: number) => {
    const cell = cells[column];
    return cell ? loss(cell) : 0;
  };
  const must = (column: number) => {
    const cell = cells[column];
    return cell !== undefined && cell.state === "open" && isPrimary(cell) ? 1 : 0;
  };
  const may = (column: number) =>
    cells[column]?.state === "open" && (cells[column]?.value ?? 0) > 0 ? 1 : must(column);
  const each = Array.from({ length: columns }, (_, column) => column);
  const model = highs.createModel({
    ...{ numCols: columns, numRows: rows.length },
    colCost: each.map((column) => lossOf(column)),
    colLower: each.map((column) => (isHidden(column) ? must(column) : 0)),
    colUpper: each.map((column) => (isHidden(column) ? may(column) : 1e6)),
    integrality: each.map((column) => (isHidden(column) ? 1 : 0)),
    rowLower: rows.map(({ from }) => from),
    rowUpper: rows.map(({ to }) => to),
    matrix: {
      ...{ format: "csr", numRows: rows.length, numCols: columns },
      starts: startsOf(rows.map(({ terms }) => terms.length)),
      indices: rows.flatMap(({ terms }) => terms.map(([column]) => column)),
      values: rows.flatMap(({ terms }) => terms.map(([, sign]) => sign)),
    },
  });
  model.options.set({ output_flag: false, mip_rel_gap: 0 });
  model.run();
  if (model.getModelStatus() !== highs.constants.modelStatus.optimal) throw new Error("No pattern protects it");
  const least = model.getObjectiveValue();
  model.dispose();
  return least;
}
