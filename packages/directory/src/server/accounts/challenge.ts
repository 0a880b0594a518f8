import { createHash, randomBytes } from "node:crypto";
import { type Id, instantOf } from "@trama/kernel";
import type { Auth } from "./auth.js";
import { digestOf, keyedDigest, sameDigest } from "./digest.js";
import type { AtWrite } from "./internal.js";
import { accountTables } from "./tables.js";

/** How long the browser may take to ask its holder. */
const challengeMinutes = 5;

const sealOf = ({ secret }: Auth, purpose: string, told: string) => keyedDigest(secret, `challenge:${purpose}`, told);

/** Something new to be signed. Nothing is stored of it before it comes back: whoever asks for many fills no table. */
export function newChallenge(auth: Auth, purpose: string): string {
  const until = auth.clock.now().getTime() + challengeMinutes * 60_000;
  const told = `${randomBytes(16).toString("base64url")}.${until}`;
  return `${told}.${sealOf(auth, purpose, told)}`;
}

/** Whether a challenge is ours, was made for this purpose, and is not too old. */
export function isOurChallenge(auth: Auth, purpose: string, challenge: string): boolean {
  const [nonce, until, seal, ...rest] = challenge.split(".");
  if (nonce === undefined || until === undefined || seal === undefined || rest.length > 0) return false;
  if (!(Number(until) > auth.clock.now().getTime())) return false;
  return sameDigest(seal, sealOf(auth, purpose, `${nonce}.${until}`));
}

/** Spends a challenge: true once for each, also for two requests at the same instant. */
export async function spendChallenge(at: AtWrite, challenge: string): Promise<boolean> {
  const { accountVerification: table } = accountTables(at);
  const hash = createHash("sha256").update(`spent\n${challenge}`).digest("hex");
  const id = hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-8$3-8$4-$5") as Id<"accountVerification">;
  const inserted = await at.db
    .insert(table)
    .values({
      id,
      identifier: digestOf(`spent:${challenge}`),
      value: "",
      expiresAt: instantOf(new Date(Date.parse(at.now) + challengeMinutes * 60_000)),
      createdAt: at.now,
      updatedAt: at.now,
    })
    .onConflictDoNothing()
    .returning({ id: table.id });
  return inserted.length > 0;
}
