import { createHash } from "node:crypto";
import type { Client, InValue } from "@libsql/client";
import type { Instant } from "@trama/kernel";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type AuditVerdict, appendAudit, verifyAudit } from "./audit.js";
import { libsqlKit as kit } from "./kit.js";
import { temporaryDatabase } from "./testing/index.js";
import { change, makeTrail, type Trail } from "./testing/trail.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const length = 9;
let trail: Trail;
let intact: AuditVerdict;
let head: string;

beforeAll(async () => {
  trail = await makeTrail(length);
  intact = trail.intact;
  head = intact.intact ? intact.head : "";
});
afterAll(() => trail.remove());

const verdictAfter: Trail["verdictAfter"] = (tamper) => trail.verdictAfter(tamper);

const columns = {
  audit: [
    "sequence",
    "at",
    "actor",
    "verb",
    "record_kind",
    "record_id",
    "fields",
    "payload_hash",
    "previous_hash",
    "hash",
  ],
  audit_payload: ["sequence", "salt", "content"],
};
const place = fc.oneof(
  ...Object.entries(columns).map(([table, names]) =>
    fc.record({ table: fc.constant(table), column: fc.constantFrom(...names) }),
  ),
);
const sequence = fc.integer({ min: 1, max: length });
const value: fc.Arbitrary<InValue> = fc.oneof(
  fc.string({ maxLength: 70 }),
  fc.integer({ min: -5, max: 30 }),
  fc.uint8Array({ maxLength: 8 }),
  fc.constantFrom("[]", '["name", "phase"]', "{}", "null", "0".repeat(64)),
);

async function valueAt(client: Client, table: string, column: string, row: number): Promise<unknown> {
  const { rows } = await client.execute({
    sql: `select quote(${column}) as value from ${table} where rowid = ?`,
    args: [row],
  });
  return rows[0]?.["value"];
}

describe("a trail nobody touched", () => {
  it("is intact, with its length and its last hash", async () => {
    expect(intact).toEqual({ intact: true, length, head: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await verdictAfter(() => Promise.resolve(true))).toEqual(intact);
  });

  it("is intact when it is empty, and when it is longer than one reading", async () => {
    const at = await temporaryDatabase();
    expect(await verifyAudit({ kit, db: at.database.read })).toEqual({ intact: true, length: 0, head: "0".repeat(64) });
    const entry = { at: "2026-01-01T10:00:00.000Z" as Instant, actor: "system:test", verb: "openLab" };
    await at.database.write(async (db) => {
      for (let number = 1; number <= 1001; number += 1)
        await appendAudit({ kit, db }, { ...entry, change: change(number) });
    });
    expect(await verifyAudit({ kit, db: at.database.read })).toMatchObject({ intact: true, length: 1001 });
    await at.close();
  });

  it("stays intact when erasure takes any of its payloads away", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(sequence), async (erased) => {
        const verdict = await verdictAfter(async (client) => {
          for (const row of erased)
            await client.execute({ sql: "delete from audit_payload where sequence = ?", args: [row] });
          return true;
        });
        expect(verdict).toEqual(intact);
      }),
      { numRuns: 20 },
    );
  });
});

describe("a trail that somebody touched", () => {
  it("shows any edit of any column of any row", async () => {
    let edits = 0;
    await fc.assert(
      fc.asyncProperty(place, sequence, value, async ({ table, column }, row, given) => {
        const verdict = await verdictAfter(async (client) => {
          const before = await valueAt(client, table, column, row);
          const update = `update ${table} set ${column} = ? where rowid = ? returning quote(${column}) as value`;
          const { rows } = await client.execute({ sql: update, args: [given, row] });
          return rows[0]?.["value"] !== before;
        });
        if (verdict === undefined) return;
        edits += 1;
        expect(verdict.intact, `${table}.${column} of ${row}`).toBe(false);
      }),
      { numRuns: 400 },
    );
    expect(edits).toBeGreaterThan(200);
  });

  it("shows a change of one sign in any text", async () => {
    await fc.assert(
      fc.asyncProperty(
        place,
        sequence,
        fc.nat(200),
        fc.constantFrom("0", "a", "]", " "),
        async ({ table, column }, row, at, sign) => {
          const verdict = await verdictAfter(async (client) => {
            const { rows } = await client.execute({
              sql: `select ${column} as value from ${table} where rowid = ?`,
              args: [row],
            });
            const text = String(rows[0]?.["value"]);
            const cut = at % text.length;
            const edited = text.slice(0, cut) + sign + text.slice(cut + 1);
            if (edited === text) return false;
            await client.execute({ sql: `update ${table} set ${column} = ? where rowid = ?`, args: [edited, row] });
            return true;
          });
          expect(verdict?.intact ?? false).toBe(false);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("shows a link rewritten whole, its own hash included, by the one that follows or by the hash kept elsewhere", async () => {
    await fc.assert(
      fc.asyncProperty(sequence, fc.constantFrom("at", "actor", "verb", "record_id"), async (row, column) => {
        const verdict = await verdictAfter(async (client) => {
          await client.execute({ sql: `update audit set ${column} = 'forged' where sequence = ?`, args: [row] });
          const { rows } = await client.execute({ sql: "select * from audit where sequence = ?", args: [row] });
          const { hash: _old, ...link } = { ...rows[0] };
          const hash = createHash("sha256")
            .update(JSON.stringify(Object.values(link)))
            .digest("hex");
          await client.execute({ sql: "update audit set hash = ? where sequence = ?", args: [hash, row] });
          return true;
        });
        if (row === length) expect(verdict).toEqual({ intact: true, length, head: expect.not.stringMatching(head) });
        else expect(verdict).toEqual({ intact: false, sequence: row + 1, fault: "altered" });
      }),
      { numRuns: 30 },
    );
  });

  it("shows signs moved from the salt to the content", async () => {
    const verdict = await verdictAfter(async (client) => {
      await client.execute(
        "update audit_payload set content = substr(salt, -1) || content, salt = substr(salt, 1, 31) where sequence = 4",
      );
      return true;
    });
    expect(verdict).toEqual({ intact: false, sequence: 4, fault: "values" });
  });

  it("shows a link taken out, and the last ones by the length and the hash kept elsewhere", async () => {
    await fc.assert(
      fc.asyncProperty(sequence, fc.boolean(), fc.boolean(), async (row, payloadToo, andAfter) => {
        const verdict = await verdictAfter(async (client) => {
          const which = andAfter ? ">=" : "=";
          await client.execute({ sql: `delete from audit where sequence ${which} ?`, args: [row] });
          if (payloadToo)
            await client.execute({ sql: `delete from audit_payload where sequence ${which} ?`, args: [row] });
          return true;
        });
        const cutAtTheEnd = payloadToo && (andAfter || row === length);
        expect(verdict).not.toEqual(intact);
        if (!cutAtTheEnd) expect(verdict?.intact).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it("shows two links, or their payloads, in each other's place", async () => {
    await fc.assert(
      fc.asyncProperty(
        sequence,
        sequence,
        fc.subarray(["audit", "audit_payload"], { minLength: 1 }),
        async (one, other, tables) => {
          fc.pre(one !== other);
          const verdict = await verdictAfter(async (client) => {
            for (const table of tables) {
              for (const [from, to] of [
                [one, 1000],
                [other, one],
                [1000, other],
              ] as const) {
                await client.execute({ sql: `update ${table} set sequence = ? where sequence = ?`, args: [to, from] });
              }
            }
            return true;
          });
          expect(verdict?.intact).toBe(false);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("shows a link or a payload that was put in", async () => {
    for (const [table, row] of [
      ["audit", 10],
      ["audit", 0],
      ["audit", -3],
      ["audit_payload", 10],
      ["audit_payload", 0],
    ] as const) {
      const verdict = await verdictAfter(async (client) => {
        const copied = columns[table].map((column) => (column === "sequence" ? String(row) : column)).join(", ");
        await client.execute(`insert into ${table} select ${copied} from ${table} where sequence = 9`);
        return true;
      });
      expect(verdict?.intact, `${table} ${row}`).toBe(false);
    }
  });
});
