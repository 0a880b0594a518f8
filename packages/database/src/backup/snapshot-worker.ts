import { chmod, open } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { connect } from "../connection.js";
import { failureKind } from "../failure.js";
import { digestFile, inspectFile } from "./inspect-file.js";
import type { SnapshotFacts, SnapshotOutcome } from "./snapshot.js";

async function snapshot({ file, target }: { file: string; target: string }): Promise<SnapshotFacts> {
  const client = await connect(file);
  try {
    await client.execute({ sql: "vacuum into ?", args: [target] });
  } finally {
    client.close();
  }
  await chmod(target, 0o600);
  const copy = await open(target, "r+");
  try {
    await copy.sync();
  } finally {
    await copy.close();
  }
  return { ...(await inspectFile(target)), ...(await digestFile(target)) };
}

const isFull = (error: unknown) =>
  failureKind(error) === "full" || (error instanceof Error && "code" in error && error.code === "ENOSPC");

let outcome: SnapshotOutcome;
try {
  outcome = { facts: await snapshot(workerData as { file: string; target: string }) };
} catch (error) {
  outcome = { failure: isFull(error) ? "full" : "other", detail: String(error) };
}
parentPort?.postMessage(outcome);
