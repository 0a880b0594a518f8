import { type Decision, decide } from "../release/decide.js";
import { layOut } from "../release/lay-out.js";
import type { Release } from "../release/ledger.js";
import type { Statement } from "../release/statement.js";

/** Doors that leave one control out, for the attacker to walk through. */

/** Hides what is few, and nothing with it. */
export function withoutSecondary(statement: Statement, ledger: readonly Release[]): Decision {
  const laid = layOut(statement);
  const { population, threshold } = statement;
  const cells = [...laid.values()].map(({ key, coordinates, value, people, tellingZero }) => {
    const least = tellingZero ? 0 : 1;
    const shown = people < least || people >= threshold;
    return { variable: `${key}@${ledger.length}`, key, coordinates, value, people, shown, least, most: null };
  });
  const question = [...laid.keys()].toSorted().join("\n");
  return {
    kind: "new",
    release: { population: population.code, question, threshold, cells, covered: [], since: ledger.length },
  };
}

/** Forgets what it said. */
export function withoutLedger(statement: Statement, ledger: readonly Release[]): Decision {
  const decision = decide(statement, []);
  if (decision.kind !== "new") return decision;
  const renamed = (name: string) => name.replace(/@0$/, `@${ledger.length}`);
  const cells = decision.release.cells.map((cell) => ({ ...cell, variable: renamed(cell.variable) }));
  const release = { ...decision.release, cells };
  return { kind: "new", release };
}

/** Takes every zero for harmless. */
export function withoutZeros(statement: Statement, ledger: readonly Release[]): Decision {
  const dimensions = statement.population.dimensions.map((dimension) => ({ ...dimension, telling: false }));
  return decide({ ...statement, population: { ...statement.population, dimensions } }, ledger);
}
