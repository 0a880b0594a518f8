import { accessLink, openAccess, openInstance, readPreset, verbs } from "@trama/instance";
import { fieldIssues, InvalidInput } from "@trama/kernel";
import type { Settings } from "../env.js";
import { placeOf, shownPlace } from "../place.js";
import { CommandFailed, type Terminal } from "../terminal.js";
import { linkHours } from "./link-hours.js";

type Access = Parameters<typeof openAccess>[1];

/** Refuses an address that is none before anything is made: an instance without an administrator could not be entered. */
function accessOf(given: Access): Access {
  const parsed = openAccess.input.safeParse(given);
  if (!parsed.success) throw new InvalidInput(fieldIssues(parsed.error, given));
  return parsed.data;
}

/** Makes a real instance: the territory's configuration and records, one administrator by a one-time link, nothing else. */
export async function init(
  settings: Settings,
  terminal: Terminal,
  { territory, admin }: { territory: string; admin: string | undefined },
): Promise<void> {
  if (admin === undefined) throw new CommandFailed("init.needsAdmin");
  const name = terminal.say("directory:role.administrator");
  const access = accessOf({ name, email: admin, role: "administrator", scopes: [null], passwordHash: null, linkHours });
  const { document, records } = await readPreset(territory);
  const instance = await openInstance(placeOf(settings));
  try {
    const run = instance.run({ kind: "system", name: "init" });
    if (instance.founded()) {
      // One that was stopped before anybody could enter it is finished now.
      const entered = instance.demonstration || (await run(verbs.listRoleAssignments, {})).length > 0;
      const { name: present } = instance.inForce().territory;
      if (entered) throw new CommandFailed("init.exists", { place: shownPlace(settings), name: present });
    } else await instance.found(document, records, { demonstration: false });
    const opened = await run(openAccess, access);
    const flags = await run(verbs.listFlags, {});
    terminal.print("init.done", { name: instance.inForce().territory.name, flags: flags.length });
    terminal.print("init.link", { email: admin, hours: linkHours });
    terminal.write(`  ${accessLink(instance, opened.link?.token ?? "")}\n`);
    terminal.print("init.next");
  } finally {
    await instance.close();
  }
}
