import { type Run, runAs } from "@trama/database";
import { type TemporaryDatabase, temporaryDatabase } from "@trama/database/testing";
import { type Actor, instantOf, newId, type RoleCode } from "@trama/kernel";
import type { Message } from "../mail/message.js";
import type { Post } from "../outbox/deliver-mail.js";
import type { OutgoingMailId } from "../outbox/outgoing-mail.js";
import { type AtWrite, type MailToPut, putMail } from "../outbox/put-mail.js";
import { platformTables } from "../tables.js";

/** A real database with an outbox, and a way out of it that tests open and close. */
export interface TemporaryOutbox extends TemporaryDatabase {
  post: Post;
  now: Date;
  later(minutes: number): void;
  /** What left. */
  carried: Message[];
  /** Why a message does not leave, for as long as it says so. */
  fails: ((message: Message) => Error | null) | null;
  mistakes: unknown[];
  write<T>(change: (ctx: AtWrite) => Promise<T>): Promise<T>;
  put(given?: Partial<MailToPut>): Promise<OutgoingMailId>;
  rows(): Promise<ReturnType<typeof platformTables>["outgoingMail"]["$inferSelect"][]>;
  as(role: RoleCode): Run;
}

export const about = { kind: "account", id: "one" };
export const mail: MailToPut = { kind: "prova", address: "referente@example.org", about };

const permissions = {
  readOutbox: { kind: "outgoingMail", roles: { administrator: "all" } },
  resendMail: { kind: "outgoingMail", roles: { administrator: "all" } },
} as const;
const inForce = () => ({
  timeZone: "Europe/Rome",
  config: {
    section: () => {
      throw new Error("The outbox asks nothing of the configuration");
    },
  },
});

/** The caller closes it. */
export async function openOutbox(): Promise<TemporaryOutbox> {
  const at = await temporaryDatabase();
  const { database } = at;
  const clock = { now: () => outbox.now };
  const write: TemporaryOutbox["write"] = (change) =>
    database.write((db) => change({ kit: database.kit, db, now: instantOf(outbox.now) }));
  const outbox: TemporaryOutbox = {
    ...at,
    now: new Date("2026-03-02T10:00:00.000Z"),
    carried: [],
    fails: null,
    mistakes: [],
    post: {
      ...{ database, clock },
      sender: { address: "trama@trama.example", host: "trama.example" },
      carrier: {
        kind: "smtp",
        async carry(message) {
          const failure = outbox.fails?.(message);
          if (failure) throw failure;
          outbox.carried.push(message);
        },
      },
      write: async ({ address }) => ({
        letterhead: { brand: "Trama", foot: [] },
        letter: {
          language: "it",
          to: { name: "Referente (segnaposto)", address },
          subject: "Prova",
          before: ["Buongiorno."],
          action: null,
          after: [],
        },
      }),
      onMistake: (error) => outbox.mistakes.push(error),
    },
    later(minutes) {
      outbox.now = new Date(outbox.now.getTime() + minutes * 60_000);
    },
    write,
    put: (given = {}) => write((ctx) => putMail(ctx, { ...mail, ...given })),
    rows: () => database.read.select().from(platformTables(database).outgoingMail),
    as(role) {
      const actor: Actor = {
        ...{ kind: "person", accountId: "a", personId: newId<"person">(), name: "Persona (segnaposto)" },
        roles: [{ role, scope: null }],
      };
      return runAs(actor, { database, permissions, clock, inForce });
    },
  };
  return outbox;
}
