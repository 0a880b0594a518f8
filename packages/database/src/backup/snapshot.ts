import { Worker } from "node:worker_threads";
import { StorageFull } from "@trama/kernel";
import type { FileFacts } from "./inspect-file.js";

/** What a snapshot holds, and its file. */
export interface SnapshotFacts extends FileFacts {
  bytes: number;
  sha256: string;
}

/** What the worker says at its end. */
export type SnapshotOutcome = { facts: SnapshotFacts } | { failure: "full" | "other"; detail: string };

// Always the built one: a worker is loaded by the engine itself, which knows nothing of how tests read sources.
const worker = new URL("../../dist/backup/snapshot-worker.js", import.meta.url);

/**
 * Copies a database file, open or not, to `target` as it stands at one commit, safe on the disk and checked; in a worker
 * thread, so that reading and writing go on meanwhile. Throws `StorageFull` when it does not fit; half a file may then
 * remain, in a folder that the caller throws away.
 */
export async function snapshotFile(file: string, target: string): Promise<SnapshotFacts> {
  // Without the flags of its parent, some of which a worker refuses.
  const thread = new Worker(worker, { workerData: { file, target }, execArgv: [] });
  const outcome = await new Promise<SnapshotOutcome>((said, failed) => {
    thread.once("message", said).once("error", failed);
    thread.once("exit", () => failed(new Error("The snapshot ended without a word.")));
  });
  if ("facts" in outcome) return outcome.facts;
  if (outcome.failure === "full") throw new StorageFull();
  throw new Error(`The snapshot failed: ${outcome.detail}`);
}
