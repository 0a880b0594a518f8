import { defineTables } from "./kit.js";

/**
 * The audit trail in two parts: the chain, which is never changed, and the payloads, which erasure may delete
 * without breaking the chain, for the chain holds only the hash of each salted payload. Beside it, what was answered
 * to requests with an idempotency key, for a short time and sealed with the key itself, which is not stored.
 */
export const databaseTables = defineTables((kit) => {
  const audit = kit.table(
    "audit",
    {
      sequence: kit.int("sequence").primaryKey(),
      at: kit.instant("at").notNull(),
      actor: kit.text("actor").notNull(),
      verb: kit.text("verb").notNull(),
      recordKind: kit.text("record_kind").notNull(),
      recordId: kit.text("record_id").notNull(),
      fields: kit.json<string[]>("fields").notNull(),
      payloadHash: kit.text("payload_hash").notNull(),
      previousHash: kit.text("previous_hash").notNull(),
      hash: kit.text("hash").notNull(),
    },
    (t) => [
      kit.index("audit_by_record").on(t.recordKind, t.recordId, t.sequence),
      kit.index("audit_by_actor").on(t.actor, t.sequence),
      kit.index("audit_by_verb").on(t.verb, t.sequence),
      kit.index("audit_by_time").on(t.at),
    ],
  );
  const auditPayload = kit.table("audit_payload", {
    sequence: kit
      .int("sequence")
      .primaryKey()
      .references(() => audit.sequence),
    salt: kit.text("salt").notNull(),
    content: kit.text("content").notNull(),
  });
  const idempotencyKey = kit.table(
    "idempotency_key",
    {
      digest: kit.text("key_digest").primaryKey(),
      fingerprint: kit.text("fingerprint").notNull(),
      answer: kit.text("sealed_answer").notNull(),
      at: kit.instant("at").notNull(),
    },
    (t) => [kit.index("idempotency_key_by_time").on(t.at)],
  );
  return { audit, auditPayload, idempotencyKey };
});
