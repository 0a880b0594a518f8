import { createHash } from "node:crypto";
import { accountTables } from "@trama/directory/tables";
import { type Actor, type Clock, type Id, instantOf, newId } from "@trama/kernel";
import type { Instance } from "../../instance.js";

const hours = 12;

/** Writes a running session for somebody, with a token that nobody has. */
export async function beginSession({ database }: Instance, actor: Actor, clock: Clock): Promise<Id<"accountSession">> {
  if (actor.kind !== "person") throw new Error("Only a person has sessions");
  const id = newId<"accountSession">();
  const now = clock.now();
  const { accountSession } = accountTables(database);
  await database.write((tx) =>
    tx.insert(accountSession).values({
      id,
      token: createHash("sha256").update(id).digest("base64url"),
      userId: actor.accountId as Id<"account">,
      device: "Firefox, Windows",
      expiresAt: instantOf(new Date(now.getTime() + hours * 60 * 60 * 1000)),
      createdAt: instantOf(now),
      updatedAt: instantOf(now),
    }),
  );
  return id;
}
