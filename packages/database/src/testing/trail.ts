import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Client } from "@libsql/client";
import type { Instant } from "@trama/kernel";
import { drizzle } from "drizzle-orm/libsql";
import { type AuditAnchor, type AuditVerdict, appendAudit, type Change, verifyAudit } from "../audit.js";
import { connect } from "../connection.js";
import { libsqlKit as kit } from "../kit.js";
import { temporaryDatabase } from "./index.js";

/** A trail of some changes, of which copies can be tampered with. */
export interface Trail {
  intact: AuditVerdict;
  /** What is found in a copy on which somebody put their hands; undefined when the engine stopped them. */
  verdictAfter(tamper: (client: Client) => Promise<boolean>, anchor?: AuditAnchor): Promise<AuditVerdict | undefined>;
  /** A line of the untouched trail, as somebody would write it down. */
  anchorAt(sequence: number): Promise<AuditAnchor>;
  remove(): Promise<void>;
}

/** A change of one of three labs. */
export function change(number: number): Change {
  return {
    ref: { kind: "lab", id: `lab-${number % 3}` },
    before: number % 2 ? { name: `Orto ${number - 1}`, phase: "planned" } : null,
    after: { name: `Orto ${number}`, phase: "planned" },
  };
}

/** Writes a trail of at most nine changes, one a day. */
export async function makeTrail(length: number): Promise<Trail> {
  const folder = await mkdtemp(join(tmpdir(), "trama-audit-"));
  const original = join(folder, "original.db");
  const made = await temporaryDatabase();
  for (let number = 1; number <= length; number += 1) {
    const entry = { at: `2026-01-0${number}T10:00:00.000Z` as Instant, actor: "system:test", verb: "openLab" };
    await made.database.write((db) => appendAudit({ kit, db }, { ...entry, change: change(number) }));
  }
  const intact = await verifyAudit({ kit, db: made.database.read });
  await made.database.close();
  await copyFile(made.file, original);
  await rm(made.folder, { recursive: true });
  let copies = 0;
  return {
    intact,
    async anchorAt(sequence) {
      const client = await connect(original);
      const { rows } = await client.execute({ sql: "select hash from audit where sequence = ?", args: [sequence] });
      client.close();
      return { sequence, hash: String(rows[0]?.["hash"]) };
    },
    async verdictAfter(tamper, anchor) {
      copies += 1;
      const file = join(folder, `copy-${copies}.db`);
      await copyFile(original, file);
      const client = await connect(file, ["foreign_keys=off", "journal_mode=memory", "synchronous=off"]);
      try {
        const done = await tamper(client).catch(() => false);
        return done ? await verifyAudit({ kit, db: drizzle(client) }, anchor) : undefined;
      } finally {
        client.close();
        await rm(file);
      }
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
