import { once } from "node:events";
import { chmod, rm } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import { json } from "node:stream/consumers";
import { type Instance, verbs } from "@trama/instance";
import { NotFound, TramaError } from "@trama/kernel";
import { z } from "zod";
import { ApplyErrand, applyRevision } from "./commands/apply-revision.js";
import { AccessErrand, giveAccess, ResetErrand, resetFactors } from "./commands/give-access.js";
import { readTrail, TrailErrand } from "./commands/read-trail.js";
import { RetentionErrand, runRetention } from "./commands/run-retention.js";
import { BackupErrand, takeBackup } from "./commands/take-backup.js";
import { controlPath, type Told } from "./control.js";
import type { Settings } from "./env.js";

/** The configuration of a day, or of a revision; of today without either. */
const Which = z.object({ at: z.string().optional(), revision: z.number().optional() });

const control = { kind: "system", name: "control" } as const;

/** What the command asks of an instance, running or not, by name; with the settings of the process that answers. */
export const errands = {
  configuration: (instance: Instance, given: unknown) =>
    instance.run(control)(verbs.exportConfiguration, Which.parse(given)),
  revisions: async (instance: Instance) => JSON.stringify(await instance.run(control)(verbs.listRevisions, {})),
  apply: async (instance: Instance, given: unknown) =>
    JSON.stringify(await applyRevision(instance, ApplyErrand.parse(given))),
  access: (instance: Instance, given: unknown) => giveAccess(instance, AccessErrand.parse(given)),
  resetFactors: (instance: Instance, given: unknown) => resetFactors(instance, ResetErrand.parse(given)),
  backup: (instance: Instance, given: unknown, settings: Settings) =>
    takeBackup(instance, settings, BackupErrand.parse(given)),
  retention: (instance: Instance, given: unknown) => runRetention(instance, RetentionErrand.parse(given)),
  audit: (instance: Instance, given: unknown) => readTrail(instance, TrailErrand.parse(given)),
} as const;
export type Errand = keyof typeof errands;

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
