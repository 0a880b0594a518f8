import { defineTables } from "@trama/database";
import { type Id, languages } from "@trama/kernel";
import { directoryTables } from "../tables.js";
import { secondMeans } from "./means.js";

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
      /** What was proven beyond the password; null when the password was all. */
      means: kit.oneOf("means", secondMeans),
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

  /** The authenticator app of an account: the confirmed secret, and one that waits for its first code. */
  const accountAuthenticator = kit.table(
    "account_authenticator",
    {
      id: kit.id<"accountAuthenticator">("id").primaryKey(),
      accountId: kit
        .id<"account">("account_id")
        .notNull()
        .references(() => account.id, { onDelete: "cascade" }),
      sealedSecret: kit.text("sealed_secret").notNull(),
      /** Null until the first code: an authenticator that waits is asked for nowhere. */
      confirmedAt: kit.instant("confirmed_at"),
      /** The last half minute of which a code was accepted: none of it or before it is accepted again. */
      lastStep: kit.int("last_step").notNull(),
      createdAt: kit.instant("created_at").notNull(),
    },
    (t) => [kit.index("account_authenticator_by_account").on(t.accountId)],
  );

  const accountRecoveryCode = kit.table(
    "account_recovery_code",
    {
      id: kit.id<"accountRecoveryCode">("id").primaryKey(),
      accountId: kit
        .id<"account">("account_id")
        .notNull()
        .references(() => account.id, { onDelete: "cascade" }),
      codeHash: kit.text("code_hash").notNull(),
    },
    (t) => [kit.index("account_recovery_code_by_account").on(t.accountId)],
  );

  const accountPasskey = kit.table(
    "account_passkey",
    {
      id: kit.id<"accountPasskey">("id").primaryKey(),
      accountId: kit
        .id<"account">("account_id")
        .notNull()
        .references(() => account.id, { onDelete: "cascade" }),
      name: kit.text("name").notNull(),
      /** As the browser knows it, in base64url. */
      credentialId: kit.text("credential_id").notNull(),
      /** COSE, in base64url. */
      publicKey: kit.text("public_key").notNull(),
      signCount: kit.int("sign_count").notNull(),
      transports: kit.json<string[]>("transports").notNull(),
      createdAt: kit.instant("created_at").notNull(),
      lastUsedAt: kit.instant("last_used_at"),
    },
    (t) => [
      kit.uniqueIndex("account_passkey_by_credential").on(t.credentialId),
      kit.index("account_passkey_by_account").on(t.accountId),
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

  return {
    ...{ account, accountSession, accountCredential, accountVerification, signInAttempt, invitation },
    ...{ accountAuthenticator, accountRecoveryCode, accountPasskey },
  };
});
