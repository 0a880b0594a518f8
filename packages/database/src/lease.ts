import { setTimeout as wait } from "node:timers/promises";
import type { Transaction } from "@libsql/client";
import { connect } from "./connection.js";

/** Another process already works on these data. */
export class AlreadyRunning extends Error {
  override readonly name = "AlreadyRunning";
  constructor(readonly file: string) {
    super(`Another process is already working on these data (${file}).`);
  }
}

/** The proof that this process alone may write; the operating system frees it even after `kill -9`. */
export interface Lease {
  release(): void;
}

/** The transactions that hold leases: out of here they would be collected, and the lease with them. */
const held = new Set<Transaction>();

/** The client gives a connection back, rolled back, after each statement: only its own transaction keeps one. */
async function hold(file: string): Promise<Lease> {
  const client = await connect(file);
  try {
    const transaction = await client.transaction("write");
    held.add(transaction);
    return {
      release() {
        held.delete(transaction);
        transaction.close();
        client.close();
      },
    };
  } catch (cause) {
    client.close();
    throw cause;
  }
}

/**
 * Takes the lease of a data folder by holding a write transaction open on a second file, for ever.
 * A process that is just stopping is waited for, two seconds at most.
 */
export async function takeLease(file: string, patienceMs = 2000): Promise<Lease> {
  const until = Date.now() + patienceMs;
  for (;;) {
    try {
      return await hold(file);
    } catch (cause) {
      if (!isBusy(cause)) throw cause;
      if (Date.now() >= until) throw new AlreadyRunning(file);
      await wait(50);
    }
  }
}

/** Whether an error says that somebody else holds the file. */
export function isBusy(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ("code" in at && typeof at.code === "string" && at.code.startsWith("SQLITE_BUSY")) return true;
  }
  return false;
}
