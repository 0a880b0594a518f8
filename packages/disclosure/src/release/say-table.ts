import { answerOf, type ReleasedCell } from "./answer.js";
import { decide } from "./decide.js";
import type { Statement } from "./statement.js";

/**
 * A table that is looked at and not published, as it may be said: protected within itself, with no memory of other
 * tables. What is published goes by the ledger.
 */
export function sayTable(statement: Statement): ReleasedCell[] {
  return answerOf(statement, decide(statement, []));
}
