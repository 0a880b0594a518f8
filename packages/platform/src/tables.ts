import { defineTables } from "@trama/database";
import { mailReasons, mailStates } from "./outbox/outgoing-mail.js";

export const platformTables = defineTables((kit) => {
  /**
   * The mail that verbs asked for. What it says is not here: it is written when it leaves, so that no link and no text
   * lies in the file. Address and parameters are taken out some days after it left.
   */
  const outgoingMail = kit.table(
    "outgoing_mail",
    {
      id: kit.id<"outgoingMail">("id").primaryKey(),
      kind: kit.text("kind").notNull(),
      address: kit.text("address"),
      /** The record it is about, as an account: with it, what waits can be taken back. */
      aboutKind: kit.text("about_kind"),
      aboutId: kit.text("about_id"),
      params: kit.json<Record<string, string>>("params"),
      state: kit.oneOf("state", mailStates).notNull(),
      at: kit.instant("at").notNull(),
      /** Whom it could not reach by then it need not reach any more. */
      usefulUntil: kit.instant("useful_until"),
      attempts: kit.int("attempts").notNull(),
      /** When the next attempt is due. */
      dueAt: kit.instant("due_at").notNull(),
      /** Until when the process that is sending it keeps the others away. */
      claimedUntil: kit.instant("claimed_until"),
      reason: kit.oneOf("reason", mailReasons),
      /** What the mail server answered. */
      answer: kit.text("answer"),
      /** When it left, or was given up. */
      settledAt: kit.instant("settled_at"),
    },
    (t) => [
      kit.index("outgoing_mail_by_due").on(t.state, t.dueAt),
      kit.index("outgoing_mail_by_settled").on(t.state, t.settledAt),
      kit.index("outgoing_mail_by_time").on(t.state, t.at, t.id),
      kit.index("outgoing_mail_by_about").on(t.aboutKind, t.aboutId, t.state),
    ],
  );
  return { outgoingMail };
});
