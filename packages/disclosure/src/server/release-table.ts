import { createHash } from "node:crypto";
import type { ReadContext, WriteContext } from "@trama/database";
import { asc, eq } from "drizzle-orm";
import { answerOf, type ReleasedCell } from "../release/answer.js";
import { type Decision, decide } from "../release/decide.js";
import type { Release } from "../release/ledger.js";
import type { Statement } from "../release/statement.js";
import { disclosureTables } from "./tables.js";

/** What leaves of a statement, and whether the ledger took it for something new, answered as before, or said nothing. */
export interface ReleasedTable {
  readonly kind: Decision["kind"];
  readonly cells: readonly ReleasedCell[];
}

/** The ledger of one population, from its first release. */
async function ledgerOf(ctx: ReadContext, population: string): Promise<Release[]> {
  const { release } = disclosureTables(ctx);
  const { question, threshold, cells, covered, since } = release;
  return await ctx.db
    .select({ population: release.population, question, threshold, cells, covered, since })
    .from(release)
    .where(eq(release.population, population))
    .orderBy(asc(release.number));
}

/**
 * The door for tables of counts: decides what of a statement may be said, next to everything that was said of the
 * same people, and writes it down. It is called by verbs inside the one write transaction, so that no two
 * releases are decided without knowing of each other.
 */
export async function releaseTable(ctx: WriteContext, statement: Statement): Promise<ReleasedTable> {
  const ledger = await ledgerOf(ctx, statement.population.code);
  const decision = decide(statement, ledger);
  if (decision.kind === "new") {
    const { population, question, threshold, since, cells, covered } = decision.release;
    const number = ledger.length;
    const id = createHash("sha256")
      .update(JSON.stringify({ number, ...decision.release }))
      .digest("hex");
    const row = { id, population, number, question, threshold, since, cells, covered, at: ctx.now };
    await ctx.db.insert(disclosureTables(ctx).release).values(row);
    await ctx.record({ ref: { kind: "release", id }, before: null, after: { population, number, since } });
  }
  return { kind: decision.kind, cells: answerOf(statement, decision) };
}

/**
 * What {@link releaseTable} would say of statements of one population, one after another, if they were released now.
 * Nothing is written: for verbs that only read.
 */
export async function previewTables(ctx: ReadContext, statements: readonly Statement[]): Promise<ReleasedTable[]> {
  const ledgers = new Map<string, Release[]>();
  const tables: ReleasedTable[] = [];
  for (const statement of statements) {
    const { code } = statement.population;
    const ledger = ledgers.get(code) ?? (await ledgerOf(ctx, code));
    ledgers.set(code, ledger);
    const decision = decide(statement, ledger);
    if (decision.kind === "new") ledger.push(decision.release);
    tables.push({ kind: decision.kind, cells: answerOf(statement, decision) });
  }
  return tables;
}
