import type { Qualifier } from "@trama/kernel";
import { asReleased, type ReleasedCount } from "../released.js";
import type { Decision } from "./decide.js";
import { layOut } from "./lay-out.js";
import type { AnsweredCell } from "./ledger.js";
import type { Statement } from "./statement.js";

/** A cell as it leaves. `said` null: kept back, for its own sake or for another's; which of the two nobody can tell. */
export interface ReleasedCell {
  readonly at: readonly string[];
  readonly said: ReleasedCount | null;
}

/** What leaves of a statement: its cells, in its order. */
export function answerOf(statement: Statement, decision: Decision): ReleasedCell[] {
  const answered = decision.kind === "nothing" ? [] : decision.release.cells;
  const byKey = new Map(answered.map((cell) => [cell.key, cell]));
  return statement.cells.map((cell) => {
    const [key] = layOut({ ...statement, cells: [cell] }).keys();
    const found = key === undefined ? undefined : byKey.get(key);
    return { at: cell.at, said: found ? sayCell(found, cell.qualifier) : null };
  });
}

function sayCell({ shown, value, most }: AnsweredCell, qualifier: Qualifier = "="): ReleasedCount | null {
  if (shown) return asReleased({ value, qualifier });
  return most === null ? null : asReleased({ value: most + 1, qualifier: "<" });
}
