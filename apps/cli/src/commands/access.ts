import { roleCodes } from "@trama/kernel";
import type { Settings } from "../env.js";
import { runErrand } from "../run-errand.js";
import { CommandFailed, type Terminal } from "../terminal.js";
import { linkHours } from "./link-hours.js";

interface Asked {
  email: string | undefined;
  name: string | undefined;
  role: string | undefined;
  /** What the role is over, as kind and name in an address: `lab:officina-del-borgo`. */
  scopes: readonly string[];
}

/** Prints a one-time link for somebody: with name and role a new access, without them a new link for an access that exists. */
export async function access(
  settings: Settings,
  terminal: Terminal,
  { email, name, role, scopes }: Asked,
): Promise<void> {
  if (email === undefined || (name === undefined) !== (role === undefined)) throw new CommandFailed("access.needs");
  const known = roleCodes.find((code) => code === role);
  if (role !== undefined && known === undefined)
    throw new CommandFailed("access.unknownRole", { role, roles: roleCodes.join(", ") });
  const address = await runErrand(settings, "access", { email, name: name ?? null, role: known ?? null, scopes });
  terminal.print("init.link", { email, hours: linkHours });
  terminal.write(`  ${address}\n`);
}

/** Takes the second factor of an access away: for the lost phone of who nobody else can help. */
export async function resetFactor(settings: Settings, terminal: Terminal, email: string | undefined): Promise<void> {
  if (email === undefined) throw new CommandFailed("access.needs");
  terminal.print("access.factorReset", { email: await runErrand(settings, "resetFactors", { email }) });
}
