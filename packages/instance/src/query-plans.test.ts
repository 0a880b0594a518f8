import { libsqlKit } from "@trama/database";
import { getTableName } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { schema } from "./schema.js";
import { type Asked, toldOnLibsql } from "./testing/contract/told-on-libsql.js";

/** Tables that stay small however long a territory lives, so that reading them whole costs nothing. */
const bounded = new Set([
  "account",
  "account_credential",
  "founding",
  "configuration_revision",
  "evaluation_stage",
  "flag_acceptance",
  "hub",
  "invitation",
  "lab",
  "lab_declaration",
  "organisation",
  "position",
  // Made by hand, a few in a year.
  "publication",
  "role_assignment",
  "saved_view",
  "withdrawal",
]);

/**
 * Dated histories of labs, a few thousand rows in ten years. A count as of a day looks at each of them; no other
 * question may.
 */
const histories = new Set([
  ...["collaborator", "collaborator_count", "declared_reach", "lab_partner", "lab_phase", "micro_network"],
]);
const isCount = (sql: string) => sql.includes('"facts"');

/** The tables there are: a plan also names the parts of a question that it reads by themselves. */
const tables = new Set<string>(Object.values(schema({ kit: libsqlKit })).map((table) => getTableName(table)));

/** What a plan reads from one end to the other: a table that grows, whole, unless it stops at the first rows in order. */
function scansOf({ sql, plan }: Asked): string[] {
  return plan.flatMap((step) => {
    const [, table = ""] = /^SCAN (\w+)/.exec(step) ?? [];
    if (!tables.has(table) || bounded.has(table) || (isCount(sql) && histories.has(table))) return [];
    const endsEarly = / limit \?/i.test(sql) && !plan.some((one) => one.includes("TEMP B-TREE"));
    return endsEarly ? [] : [`${step} ← ${sql.slice(0, 300)}`];
  });
}

let asked: Asked[];
beforeAll(async () => {
  ({ asked } = await toldOnLibsql());
});

it("a question that reads a growing table from one end to the other is found", () => {
  const scan = { sql: 'select "id" from "gathering" where "note" = ?', plan: ["SCAN gathering"] };
  const sorted = { sql: "… order by … limit ?", plan: ["SCAN presence", "USE TEMP B-TREE FOR ORDER BY"] };
  const first = { sql: "… order by … limit ?", plan: ["SCAN gathering USING INDEX gathering_by_starts"] };
  const small = { sql: "…", plan: ["SCAN lab"] };
  const history = { sql: "…", plan: ["SCAN lab_phase"] };
  const counted = { sql: 'select count(*) from (…) "facts"', plan: ["SCAN lab_phase"] };
  const all = [scan, sorted, first, small, history, counted];
  expect(all.map((one) => scansOf(one).length)).toEqual([1, 1, 0, 0, 1, 0]);
});

it("no question reads a growing table from one end to the other", () => {
  expect(asked.length).toBeGreaterThan(60);
  expect([...bounded].filter((table) => !tables.has(table))).toEqual([]);
  expect(asked.flatMap(scansOf)).toEqual([]);
});
