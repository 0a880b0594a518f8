import { protect } from "../protect/protect.js";
import { type Assembled, assemble } from "./assemble.js";
import { coverageOf } from "./coverage.js";
import { type LaidCell, layOut } from "./lay-out.js";
import { type AnsweredCell, isSame, isSmallChange, known, type Release } from "./ledger.js";
import { finestCodes, type Statement } from "./statement.js";

/**
 * What may be said. `again`: the answer that was given before, since nothing changed or what changed is about few
 * people. `new`: an answer to be put into the ledger. `nothing`: no pattern could be proved; everything is hidden
 * and the ledger stays as it is.
 */
export type Decision =
  | { readonly kind: "again"; readonly release: Release }
  | { readonly kind: "new"; readonly release: Release }
  | { readonly kind: "nothing" };

/** Decides a statement against the ledger of its population. Pure: the same two give the same answer. */
export function decide(statement: Statement, ledger: readonly Release[]): Decision {
  if (takesSeveral(statement)) return { kind: "nothing" };
  const laid = layOut(statement);
  const question = [...laid.keys()].toSorted().join("\n");
  const before = ledger.findLast((release) => release.question === question);
  const { last, every } = known(ledger);
  if (before && staysAsBefore(before, laid, every, statement.threshold)) return { kind: "again", release: before };
  const assembled = assemble(statement, laid, ledger);
  const alone = assembled && fewAlone(statement, assembled, laid);
  const hidden = assembled && (alone ?? hiddenOf(assembled));
  if (!hidden) return before ? { kind: "again", release: before } : { kind: "nothing" };
  const { system, variables, since } = assembled;
  const leastOf = new Map(system.cells.map((cell) => [cell.key, cell.least]));
  const { population, threshold } = statement;
  const covered = coverageOf(statement);
  const cells = [...laid.values()].map((cell): AnsweredCell => {
    const variable = variables.get(cell.key) ?? cell.key;
    const earlier = last.get(cell.key);
    if (earlier?.variable === variable) return earlier;
    const { key, coordinates, value, people } = cell;
    const least = leastOf.get(variable) ?? 0;
    const most = alone ? threshold - 1 : null;
    return { variable, key, coordinates, value, people, shown: !hidden.has(variable), least, most };
  });
  return { kind: "new", release: { population: population.code, question, threshold, cells, covered, since } };
}

/**
 * Whether a condition takes several categories of what overlaps. How many are under one or the other says something of
 * each that no sum tells, so nothing could be proved.
 */
function takesSeveral({ population, where }: Statement): boolean {
  return population.dimensions.some(({ name, overlapping, categories }) => {
    const taken = new Set(where[name]).size;
    return overlapping === true && taken > 1 && taken < finestCodes(categories).length;
  });
}

/** The same question gets a new answer only when a cell changed, and each by as many people as may be told. */
function staysAsBefore(
  before: Release,
  now: ReadonlyMap<string, LaidCell>,
  every: ReadonlyMap<string, readonly AnsweredCell[]>,
  threshold: number,
): boolean {
  const changed = before.cells.flatMap((earlier) => {
    const cell = now.get(earlier.key);
    return cell && !isSame(earlier, cell) ? [cell] : [];
  });
  const isSmall = (cell: LaidCell) => every.get(cell.key)?.some((one) => isSmallChange(one, cell, threshold)) ?? false;
  return changed.length === 0 || changed.some(isSmall);
}

/**
 * A single count of few that hangs together with nothing: that it is fewer than the threshold may be said, since
 * zero is counted among the few and as many values as the threshold stay possible.
 */
function fewAlone(
  { by, threshold, population }: Statement,
  { system, variables }: Assembled,
  laid: ReadonlyMap<string, LaidCell>,
): ReadonlySet<string> | null {
  const [cell] = laid.values();
  const variable = cell && variables.get(cell.key);
  if (population.figure || by.length > 0 || !cell || variable === undefined) return null;
  const [own, ...others] = system.cells;
  const isOpen = own?.key === variable && own.state === "open" && !own.dominated;
  return isOpen && others.length === 0 && cell.people < threshold ? new Set([variable]) : null;
}

function hiddenOf({ system }: Assembled): ReadonlySet<string> | null {
  const found = protect(system);
  return found && new Set([...found.hidden].map((at) => system.cells[at]?.key ?? ""));
}
