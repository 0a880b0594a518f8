import { createHash } from "node:crypto";
import { once } from "node:events";
import { chmod, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { type Instance, openInstance, verbs } from "@trama/instance";
import { type FieldIssue, NotFound, TramaError } from "@trama/kernel";
import { z } from "zod";
import { ApplyErrand, applyRevision } from "./commands/apply-revision.js";
import { AccessErrand, giveAccess, ResetErrand, resetFactors } from "./commands/give-access.js";
import { readTrail } from "./commands/read-trail.js";
import { BackupErrand, takeBackup } from "./commands/take-backup.js";
import type { Settings } from "./env.js";
import { placeOf, shownPlace } from "./place.js";
import { CommandFailed } from "./terminal.js";

const longestSocketPath = 100;

/** Where a running instance can be spoken to by its own machine: in the data folder, unless its path is too long. */
export function controlPath(folder: string): string {
  const path = join(folder, "control.sock");
  if (path.length <= longestSocketPath) return path;
  return join(tmpdir(), `trama-${createHash("sha256").update(folder).digest("hex").slice(0, 16)}.sock`);
}

/** The configuration of a day, or of a revision; of today without either. */
const Which = z.object({ at: z.string().optional(), revision: z.number().optional() });

const control = { kind: "system", name: "control" } as const;

/** What the command asks of an instance, running or not, by name; with the settings of the process that answers. */
const errands = {
  configuration: (instance: Instance, given: unknown) =>
    instance.run(control)(verbs.exportConfiguration, Which.parse(given)),
  revisions: async (instance: Instance) => JSON.stringify(await instance.run(control)(verbs.listRevisions, {})),
  apply: async (instance: Instance, given: unknown) =>
    JSON.stringify(await applyRevision(instance, ApplyErrand.parse(given))),
  access: (instance: Instance, given: unknown) => giveAccess(instance, AccessErrand.parse(given)),
  resetFactors: (instance: Instance, given: unknown) => resetFactors(instance, ResetErrand.parse(given)),
  backup: (instance: Instance, given: unknown, settings: Settings) =>
    takeBackup(instance, settings, BackupErrand.parse(given)),
  audit: (instance: Instance) => readTrail(instance),
} as const;
export type Errand = keyof typeof errands;

type Told = { text: string } | { code: string; params: Record<string, unknown>; issues: readonly FieldIssue[] };

async function answer(instance: Instance, settings: Settings, request: IncomingMessage): Promise<Told> {
  const name = request.url?.slice(1) ?? "";
  const errand = Object.hasOwn(errands, name) ? errands[name as Errand] : undefined;
  if (!errand) throw new NotFound();
  try {
    return { text: await errand(instance, await json(request), settings) };
  } catch (error) {
    if (!(error instanceof TramaError)) throw error;
    const { code, params, issues } = error;
    return { code, params, issues };
  }
}

/** Opens the control socket, for this machine's own user alone. Only the holder of the lease calls this. */
export async function openControl(instance: Instance, settings: Settings): Promise<{ close(): Promise<void> }> {
  const path = controlPath(instance.folder);
  await rm(path, { force: true });
  const server = createServer((request, response) => {
    answer(instance, settings, request).then(
      (told) => response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(told)),
      () => response.writeHead(500).end(),
    );
  });
  server.listen(path);
  await once(server, "listening");
  await chmod(path, 0o600);
  return {
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The running instance refused an errand, in the domain's own words. */
class ErrandRefused extends TramaError {
  override readonly name = "ErrandRefused";
}

/** Asks the running instance of a data folder; null when none runs. */
async function askRunning(folder: string, name: Errand, given: unknown): Promise<string | null> {
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

/** Runs an errand in the running instance, or in this process when none runs. */
export async function runErrand(settings: Settings, name: Errand, given: unknown = {}): Promise<string> {
  const told = await askRunning(settings.folder, name, given);
  if (told !== null) return told;
  const instance = await openInstance(placeOf(settings));
  try {
    if (!instance.founded()) throw new CommandFailed("start.missing", { place: shownPlace(settings) });
    return await errands[name](instance, given, settings);
  } finally {
    await instance.close();
  }
}
