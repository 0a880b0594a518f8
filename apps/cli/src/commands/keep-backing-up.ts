import { type Instance, keptBackups } from "@trama/instance";
import { TramaError } from "@trama/kernel";
import type { Settings } from "../env.js";
import type { Terminal } from "../terminal.js";
import { BackupTold } from "./backup-told.js";
import { takeBackup } from "./take-backup.js";

const minute = 60_000;
const hour = 60 * minute;

/** Not at once after a start: a program that starts and falls again and again must not fill the disk with backups. */
const firstAfter = minute;
const retryMinutes = 30;

interface Pace {
  firstAfter: number;
  retryAfter: number;
}

/**
 * How long until the next backup is due, in milliseconds, counted from the last one that is there. A clock that was put
 * back must not put the backup off.
 */
async function untilDue(instance: Instance, { backupFolder, backupEvery }: Settings): Promise<number> {
  const last = (await keptBackups(backupFolder, instance.inForce().territory.code)).at(-1);
  const every = backupEvery * hour;
  return last ? Math.min(every, Date.parse(last.at) + every - instance.clock.now().getTime()) : 0;
}

/**
 * Lets a running instance back itself up every so many hours. A failure is said on standard error with the last success,
 * and tried again; nothing else stops for it.
 */
export function keepBackingUp(
  instance: Instance,
  settings: Settings,
  { complain, say }: Pick<Terminal, "complain" | "say">,
  pace: Pace = { firstAfter, retryAfter: retryMinutes * minute },
): { stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> = Promise.resolve();
  let [stopped, failing] = [false, false];
  const now = () => instance.clock.now().toISOString();

  async function tellFailure(error: unknown): Promise<void> {
    const last = (await keptBackups(settings.backupFolder, instance.inForce().territory.code)).at(-1);
    const reason = error instanceof TramaError ? say(error.code, error.params) : String(error);
    const minutes = Math.ceil(pace.retryAfter / minute);
    complain("backup.failed", { at: now(), minutes, last: last?.at ?? say("cli:backup.none") });
    complain("backup.failedReason", { reason });
  }

  async function turn(): Promise<void> {
    try {
      const due = await untilDue(instance, settings);
      if (due > 0) return wait(due);
      const { folder } = BackupTold.parse(JSON.parse(await takeBackup(instance, settings, { to: null })));
      if (failing) complain("backup.recovered", { at: now(), folder });
      failing = false;
      wait(await untilDue(instance, settings));
    } catch (error) {
      failing = true;
      await tellFailure(error);
      wait(pace.retryAfter);
    }
  }

  function wait(milliseconds: number): void {
    if (stopped) return;
    timer = setTimeout(() => {
      underWay = turn();
    }, milliseconds).unref();
  }

  if (settings.backupEvery > 0) wait(pace.firstAfter);
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await underWay;
    },
  };
}
