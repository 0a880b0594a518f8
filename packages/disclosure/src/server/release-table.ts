import { createHash } from "node:crypto";
import type { ReadContext, WriteContext } from "@trama/database";
import { asc, eq } from "drizzle-orm";
import { answerOf, type ReleasedCell } from "../release/answer.js";
import { decide } from "../release/decide.js";
import type { Release } from "../release/ledger.js";
import type { Statement } from "../release/statement.js";
import { disclosureTables } from "./tables.js";

/** The ledger of one population, from its first release. */
async function ledgerOf(ctx: ReadContext, population: string): Promise<Release[]> {
  const { release } = disclosureTables(ctx);
  const { question, threshold, cells, since } = release;
  return await ctx.db
    .select({ population: release.population, question, threshold, cells, since })
    .from(release)
    .where(eq(release.population, population))
    .orderBy(asc(release.number));
}

/**
 * The door for tables of counts: decides what of a statement may be said, next to everything that was said of the
 * same people, and writes it down. It is called by verbs inside the one write transaction, so that no two
 * releases are decided without knowing of each other.
 */
export async function releaseTable(ctx: WriteContext, statement: Statement): Promise<ReleasedCell[]> {
  const ledger = await ledgerOf(ctx, statement.population.code);
  const decision = decide(statement, ledger);
  if (decision.kind === "new") {
    const { population, question, threshold, since, cells } = decision.release;
    const number = ledger.length;
    const id = createHash("sha256")
      .update(JSON.stringify({ number, ...decision.release }))
      .digest("hex");
    const row = { id, population, number, question, threshold, since, cells, at: ctx.now };
    await ctx.db.insert(disclosureTables(ctx).release).values(row);
    await ctx.record({ ref: { kind: "release", id }, before: null, after: { population, number, since } });
  }
  return answerOf(statement, decision);
}

/**
 * What of a statement can be shown without a new release: all of it when the ledger would answer as it did before,
 * else null. For verbs that only read.
 */
export async function releasedBefore(ctx: ReadContext, statement: Statement): Promise<ReleasedCell[] | null> {
  const decision = decide(statement, await ledgerOf(ctx, statement.population.code));
  return decision.kind === "again" ? answerOf(statement, decision) : null;
}
