import { join } from "node:path";
import { createServer, type Listening, listen } from "@trama/api";
import { type Instance, keepMailing, keepRetention, keepSeriesAhead, outboxFolder } from "@trama/instance";
import type { Settings } from "../env.js";
import { openControl } from "../errands.js";
import { shownPlace } from "../place.js";
import { CommandFailed, type Terminal } from "../terminal.js";
import { keepBackingUp } from "./keep-backing-up.js";

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

/** Tells where everything is, once it can be reached. */
function announce(instance: Instance, settings: Settings, { print }: Terminal): void {
  const { url, smtp } = settings;
  const { territory } = instance.inForce();
  print("ready.title", { name: territory.name, system: territory.systemName });
  print("ready.site", { url });
  print("ready.admin", { url });
  print("ready.api", { url });
  print("ready.data", { place: shownPlace(settings) });
  if (smtp === null) print("ready.mail", { folder: join(settings.folder, outboxFolder) });
  print("ready.stop");
}

/** Serves an instance, says where, until the process is asked to stop; then lets requests finish and closes the data. */
export async function serve(instance: Instance, settings: Settings, terminal: Terminal): Promise<void> {
  const { adminFolder, proxies, smtp } = settings;
  const app = createServer(instance, { adminFolder, proxies, mail: smtp === null ? "folder" : "smtp" });
  let listening: Listening;
  try {
    listening = await listen(app, { port: settings.port, hostname: settings.host });
  } catch (error) {
    await instance.close();
    throw isTaken(error) ? new CommandFailed("start.portTaken", { port: settings.port }) : error;
  }
  const control = await openControl(instance, settings);
  const backups = keepBackingUp(instance, settings, terminal);
  announce(instance, settings, terminal);
  const daily = keepSeriesAhead(instance, (error) =>
    terminal.complain("serve.seriesNotExtended", { reason: String(error) }),
  );
  const retention = keepRetention(instance, (error) =>
    terminal.complain("serve.retentionFailed", { reason: String(error) }),
  );
  const mailing = await keepMailing(instance, { smtp, from: settings.mailFrom }, (error) =>
    terminal.complain("serve.mailFailed", { reason: String(error) }),
  );
  await new Promise<void>((stop) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop());
  });
  await Promise.all([
    listening.close(),
    control.close(),
    daily.stop(),
    retention.stop(),
    backups.stop(),
    mailing.stop(),
  ]);
  await instance.close();
  terminal.print("start.stopped");
}
