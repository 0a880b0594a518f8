import { randomBytes } from "node:crypto";
import {
  databaseAddress,
  demonstrationEmail,
  demonstrationLacks,
  liveEvaluations,
  liveTwoYears,
  loadDemonstrationAccounts,
  loadDemonstrationLife,
  openInstance,
  publishFigures,
  readPreset,
} from "@trama/instance";
import { roleCodes } from "@trama/kernel";
import type { Settings } from "../env.js";
import { placeOf } from "../place.js";
import { CommandFailed, type Terminal } from "../terminal.js";
import { serve } from "./serve.js";

/** Makes the demonstration of a preset where there is no instance yet, and starts it. */
export async function demo(settings: Settings, terminal: Terminal): Promise<void> {
  const instance = await openInstance(placeOf(settings));
  let password: string | null = null;
  if (instance.founded()) {
    if (!instance.demonstration) {
      await instance.close();
      throw new CommandFailed("demo.notDemonstration");
    }
    const { territory } = instance.inForce();
    if (settings.territoryChosen && settings.territory !== territory.code) {
      terminal.print("demo.other", { name: territory.name, asked: settings.territory });
    }
  } else {
    const { document, records } = await readPreset(settings.territory);
    terminal.print("founding", { name: document.territory.name });
    password = settings.demoPassword ?? randomBytes(9).toString("base64url");
    await instance.found(document, records, { demonstration: true });
    await loadDemonstrationAccounts(instance, password);
    await loadDemonstrationLife(instance);
    await liveTwoYears(instance);
    const lacks = demonstrationLacks(instance).map((lack) => terminal.say(`cli:demo.lack.${lack}`));
    if (lacks.length > 0) terminal.print("demo.lacks", { lacks: lacks.join(", ") });
    await liveEvaluations(instance);
    await publishFigures(instance);
  }
  terminal.print("demo.accounts");
  for (const role of roleCodes) terminal.write(`  ${demonstrationEmail(role)}\n`);
  const isPostgres = settings.database !== undefined && databaseAddress(settings.database).engine === "postgres";
  if (password === null) terminal.print(isPostgres ? "demo.passwordBeforeInPostgres" : "demo.passwordBefore");
  else {
    terminal.print("demo.password", { password });
    if (settings.demoPassword === null) terminal.print("demo.passwordOnce");
  }
  await serve(instance, settings, terminal);
}
