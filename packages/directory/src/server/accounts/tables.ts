import { defineTables } from "@trama/database";
import { type Id, languages } from "@trama/kernel";
import { directoryTables } from "../tables.js";

/**
 * Accounts and their sessions. Columns speak our language; the properties of session, credential and verification keep
 * the names better-auth gives them, because its adapter addresses them by property.
 */
export const accountTables = defineTables((kit) => {
  const { person } = directoryTables({ kit });

  const account = kit.table(
    "account",
    {
      id: kit.id<"account">("id").primaryKey(),
      personId: kit
        .id<"person">("person_id")
        .notNull()
        .references(() => person.id),
      email: kit.text("email").notNull(),
      emailVerified: kit.bool("email_verified").notNull(),
      name: kit.text("name").notNull(),
      locale: kit.oneOf("locale", languages).notNull(),
      lastSignInAt: kit.instant("last_sign_in_at"),
      disabledAt: kit.instant("disabled_at"),
      createdAt: kit.instant("created_at").notNull(),
      updatedAt: kit.instant("updated_at").notNull(),
    },
    (t) => [kit.uniqueIndex("account_by_email").on(t.email), kit.uniqueIndex("account_by_person").on(t.personId)],
  );

  const accountSession = kit.table(
    "account_session",
    {
      id: kit.id<"accountSession">("id").primaryKey(),
      token: kit.text("token_hash").notNull(),
      userId: kit
        .id<"account">("account_id")
        .notNull()
        .references(() => account.id, { onDelete: "cascade" }),
      /** With what it was begun, in words; better-auth knows nothing of it. */
      device: kit.text("device"),
      expiresAt: kit.instant("expires_at").notNull(),
      createdAt: kit.instant("created_at").notNull(),
      updatedAt: kit.instant("updated_at").notNull(),
    },
    (t) => [
      kit.uniqueIndex("account_session_by_token").on(t.token),
      kit.index("account_session_by_account").on(t.userId),
      kit.index("account_session_by_expiry").on(t.expiresAt),
    ],
  );

  const accountCredential = kit.table(
    "account_credential",
    {
      id: kit.id<"accountCredential">("id").primaryKey(),
      userId: kit
        .id<"account">("account_id")
        .notNull()
        .references(() => account.id, { onDelete: "cascade" }),
      providerId: kit.text("provider").notNull(),
      accountId: kit.text("subject").notNull(),
      password: kit.text("password_hash"),
      createdAt: kit.instant("created_at").notNull(),
      updatedAt: kit.instant("updated_at").notNull(),
    },
    (t) => [
      kit.uniqueIndex("account_credential_by_subject").on(t.providerId, t.accountId),
      kit.index("account_credential_by_account").on(t.userId),
    ],
  );

  const accountVerification = kit.table(
    "account_verification",
    {
      id: kit.id<"accountVerification">("id").primaryKey(),
      identifier: kit.text("identifier_hash").notNull(),
      value: kit.text("account_id").notNull(),
      expiresAt: kit.instant("expires_at").notNull(),
      createdAt: kit.instant("created_at").notNull(),
      updatedAt: kit.instant("updated_at").notNull(),
    },
    (t) => [
      kit.index("account_verification_by_identifier").on(t.identifier),
      kit.index("account_verification_by_account").on(t.value),
      kit.index("account_verification_by_expiry").on(t.expiresAt),
    ],
  );

  const signInAttempt = kit.table(
    "sign_in_attempt",
    {
      id: kit.id<"signInAttempt">("id").primaryKey(),
      at: kit.instant("at").notNull(),
      subject: kit.text("subject_hash").notNull(),
      network: kit.text("network_hash").notNull(),
      device: kit.text("device_hash"),
    },
    (t) => [
      kit.index("sign_in_attempt_by_time").on(t.at),
      kit.index("sign_in_attempt_by_subject").on(t.subject, t.device, t.at),
      kit.index("sign_in_attempt_by_network").on(t.network, t.device, t.at),
    ],
  );

  const invitation = kit.table(
    "invitation",
    {
      id: kit.id<"invitation">("id").primaryKey(),
      accountId: kit
        .id<"account">("account_id")
        .notNull()
        .references(() => account.id, { onDelete: "cascade" }),
      sentAt: kit.instant("sent_at").notNull(),
      /** Null when the instance itself sent it. */
      sentBy: kit.id<"person">("sent_by").references(() => person.id),
      expiresAt: kit.instant("expires_at").notNull(),
      /** The role assignments that it gives. */
      assignments: kit.json<Id<"roleAssignment">[]>("assignments").notNull(),
    },
    (t) => [kit.uniqueIndex("invitation_by_account").on(t.accountId)],
  );

  return { account, accountSession, accountCredential, accountVerification, signInAttempt, invitation };
});
