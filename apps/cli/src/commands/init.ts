import { openAccess, openInstance, readPreset, verbs } from "@trama/instance";
import type { Settings } from "../env.js";
import { CommandFailed, type Terminal } from "../terminal.js";

const linkHours = 72;

/** Makes a real instance: the territory's configuration and records, one administrator by a one-time link, nothing else. */
export async function init(settings: Settings, terminal: Terminal, { territory, admin }: { territory: string; admin: string | undefined }): Promise<void> {
  if (admin === undefined) throw new CommandFailed("init.needsAdmin");
  const { document, records } = await readPreset(territory);
  const instance = await openInstance({ folder: settings.folder, url: settings.url });
  try {
    if (instance.founded()) throw new CommandFailed("init.exists", { folder: settings.folder, name: instance.inForce().territory.name });
    await instance.found(document, records, { demonstration: false });
    const run = instance.run({ kind: "system", name: "init" });
    const name = instance.inForce().say(settings.language)("directory:role.administrator");
    const opened = await run(openAccess, { name, email: admin, role: "administrator", scopes: [null], passwordHash: null, linkHours });
    const flags = await run(verbs.listFlags, {});
    terminal.print("init.done", { name: document.territory.name, flags: flags.length });
    terminal.print("init.link", { email: admin, hours: linkHours });
    terminal.write(`  ${settings.url}/admin/accesso#${opened.link?.token ?? ""}\n`);
    terminal.print("init.next");
  } finally {
    await instance.close();
  }
}
