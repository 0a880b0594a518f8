import { expect, test } from "vitest";
import { protect } from "./protect/protect.js";
import { loss } from "./protect/search.js";
import { type Cell, isPrimary, type System } from "./protect/system.js";
import { assemble } from "./release/assemble.js";
import { layOut } from "./release/lay-out.js";
import { leastLoss } from "./testing/optimum.js";
import { dice, tableOf, type World } from "./testing/random-world.js";
import { solver } from "./testing/trial.js";

const highs = await solver();

/** A table of three by three, most of its cells of more than few. */
function smallTable(seed: number): System {
  const random = dice(seed);
  const dimension = (name: string) => ({ name, categories: [1, 2, 3].map((at) => ({ code: `${name}${at}` })) });
  const dimensions = [dimension("place"), dimension("age")];
  const places = [1, 2, 3].flatMap((row) => [1, 2, 3].map((column) => [`place${row}`, `age${column}`]));
  const groups = places.map((at) => ({ at, people: random.below(4) === 0 ? random.below(5) : 5 + random.below(30) }));
  const world: World = { dimensions, groups };
  const statement = tableOf(world, ["place", "age"], {});
  const assembled = assemble(statement, layOut(statement), []);
  if (!assembled) throw new Error("Too large");
  // What follows from pairs of cells is asked of both alike: of neither.
  const { cells, equations } = assembled.system;
  return {
    ...assembled.system,
    cells: cells.filter(({ state }) => state !== "derived"),
    equations: equations.filter(({ cells: terms }) => terms.length === 0),
  };
}

test("little more is hidden than the best pattern hides", () => {
  const total = { few: 0, best: 0, ours: 0 };
  for (let seed = 1; seed <= 12; seed++) {
    const system = smallTable(seed);
    const found = protect(system);
    expect(found).not.toBeNull();
    const lossOf = (cells: readonly Cell[]) => cells.reduce((sum, cell) => sum + loss(cell), 0);
    total.few += lossOf(system.cells.filter((cell) => cell.state === "open" && isPrimary(cell)));
    total.ours += lossOf(system.cells.filter((_, at) => found?.hidden.has(at)));
    total.best += leastLoss(highs, system);
  }
  expect(total.few).toBeGreaterThan(10);
  expect(total.best).toBeGreaterThan(total.few);
  expect(total.ours).toBeGreaterThanOrEqual(total.best);
  expect(total.ours / total.best).toBeLessThan(1.5);
});
