import { createHash } from "node:crypto";
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { type FieldIssue, TramaError } from "@trama/kernel";

const longestSocketPath = 100;

/** Where a running instance can be spoken to by its own machine: in the data folder, unless its path is too long. */
export function controlPath(folder: string): string {
  const path = join(folder, "control.sock");
  if (path.length <= longestSocketPath) return path;
  return join(tmpdir(), `trama-${createHash("sha256").update(folder).digest("hex").slice(0, 16)}.sock`);
}

/** What an errand gives: text, or why it was refused. */
export type Told = { text: string } | { code: string; params: Record<string, unknown>; issues: readonly FieldIssue[] };

/** The running instance refused an errand, in the domain's own words. */
class ErrandRefused extends TramaError {
  override readonly name = "ErrandRefused";
}

/** Asks the running instance of a data folder; null when none runs. */
export async function askRunning(folder: string, name: string, given: unknown): Promise<string | null> {
  const asked = request({ socketPath: controlPath(folder), path: `/${name}`, method: "POST" });
  try {
    asked.end(JSON.stringify(given));
    const [response] = (await once(asked, "response")) as [IncomingMessage];
    if (response.statusCode !== 200) throw new Error(`The running instance answered ${response.statusCode}`);
    const told = (await json(response)) as Told;
    if ("text" in told) return told.text;
    throw new ErrandRefused(told.code, told.params, told.issues);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "ENOENT" || code === "ECONNREFUSED") return null;
    throw error;
  }
}
