import { existsSync } from "node:fs";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openDatabase, verifyAudit } from "@trama/database";
import type { Acknowledged } from "./writer.js";

/** What a killed instance's file lacks of what it had acknowledged, or has in halves; empty when it kept its word. */
export interface Findings {
  lost: string[];
  torn: string[];
  broken: string[];
  /** How many answers the file keeps for requests sent again. */
  kept: number;
  /** How many records the writers made: one more than they know of would be one made twice. */
  made: { organisations: number; labs: number; counts: number };
}

const countOf = (sqlite: DatabaseSync, rows: string) =>
  Number(sqlite.prepare(`select count(*) as count from ${rows}`).get()?.["count"]);

/** Copies a database that nobody has open, with its log. */
async function copyOf(folder: string, to: string): Promise<string> {
  for (const name of ["trama.db", "trama.db-wal"])
    if (existsSync(join(folder, name))) await copyFile(join(folder, name), join(to, name));
  return join(to, "trama.db");
}

async function auditOf(file: string): Promise<string[]> {
  const database = await openDatabase({
    file,
    onForeignWriter(error) {
      throw error;
    },
  });
  const verdict = await verifyAudit({ kit: database.kit, db: database.read });
  await database.close();
  return verdict.intact ? [] : [`the trail breaks at ${verdict.sequence}`];
}

function integrityOf(sqlite: DatabaseSync): string[] {
  const integrity = sqlite
    .prepare("pragma integrity_check")
    .all()
    .map((row) => String(row["integrity_check"]));
  const references = sqlite.prepare("pragma foreign_key_check").all();
  return [
    ...integrity.filter((line) => line !== "ok"),
    ...references.map((row) => `a row of ${String(row["table"])} points at nothing`),
  ];
}

/** Records that are there by half: each lab has its place and its phase, each change its line in the trail. */
function tornIn(sqlite: DatabaseSync): string[] {
  const halves = {
    "a lab without its place":
      "select id from lab where name like 'Prova %' and id not in (select lab_id from lab_place)",
    "a lab without its phase": "select id from lab where id not in (select lab_id from lab_phase)",
    "a lab without its line in the trail":
      "select id from lab where id not in (select record_id from audit where record_kind = 'lab')",
    "an organisation without its line":
      "select id from organisation where id not in (select record_id from audit where record_kind = 'organisation')",
    "a line without its values":
      "select sequence as id from audit where sequence not in (select sequence from audit_payload)",
    "a lab whose version is not its changes":
      "select id from lab l where name like 'Prova %' and version <> (select count(*) from audit where record_kind = 'lab' and record_id = l.id)",
  };
  return Object.entries(halves).flatMap(([what, sql]) =>
    sqlite
      .prepare(sql)
      .all()
      .map((row) => `${what}: ${String(row["id"])}`),
  );
}

function lostIn(sqlite: DatabaseSync, acknowledged: readonly Acknowledged[]): string[] {
  const organisation = sqlite.prepare("select name from organisation where id = ?");
  const lab = sqlite.prepare("select name, version from lab where id = ?");
  const counted = sqlite.prepare(
    "select count(*) as count from collaborator_count where lab_id = ? and json_extract(count, '$.value') = ?",
  );
  return acknowledged.flatMap(({ request, answer }) => {
    const told = JSON.parse(answer.text) as { id: string; name: string; version: number };
    const sent = JSON.parse(request.body) as { count?: { value: number } };
    const row = (request.kind === "organisation" ? organisation : lab).get(told.id);
    const isThere =
      row?.["name"] === told.name && (request.kind === "organisation" || Number(row["version"]) >= told.version);
    const isCounted = sent.count === undefined || Number(counted.get(told.id, sent.count.value)?.["count"]) === 1;
    return isThere && isCounted ? [] : [`${request.kind} ${told.id} at version ${told.version}`];
  });
}

/** Looks at what a killed instance left, on a copy and with an engine that is not its own. */
export async function checkFile(folder: string, acknowledged: readonly Acknowledged[]): Promise<Findings> {
  const aside = await mkdtemp(join(tmpdir(), "trama-trust-copy-"));
  try {
    const file = await copyOf(folder, aside);
    const sqlite = new DatabaseSync(file);
    const made = {
      organisations: countOf(sqlite, "organisation where name like 'Prova %'"),
      labs: countOf(sqlite, "lab where name like 'Prova %'"),
      counts: countOf(sqlite, "collaborator_count where lab_id in (select id from lab where name like 'Prova %')"),
    };
    const kept = countOf(sqlite, "idempotency_key");
    const found = { kept, made, lost: lostIn(sqlite, acknowledged), torn: tornIn(sqlite), broken: integrityOf(sqlite) };
    sqlite.close();
    return { ...found, broken: [...found.broken, ...(await auditOf(file))] };
  } finally {
    await rm(aside, { recursive: true });
  }
}
