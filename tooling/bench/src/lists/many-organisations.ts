import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { loadDemonstrationAccounts, openInstance, readPreset, verbs } from "@trama/instance";

export const organisations = 10_000;
export const password = "prova-in-bottega-2026";

const kinds = [
  "Associazione",
  "Cooperativa",
  "Circolo",
  "Parrocchia",
  "Fondazione",
  "Polisportiva",
  "Àncora",
  "Società",
];
const words = ["Sociale", "Rurale", "della Città", "del Fiume", "Solidale", "San Rocco", "Perché no", "Nuova"];
const system = { kind: "system", name: "bench" } as const;

/** A territory with ten thousand organisations, registered one by one through the application; made once and kept. */
export async function manyOrganisations(root: string, url: string, tell: (line: string) => void): Promise<string> {
  const folder = join(root, `organisations-${organisations}`);
  if (existsSync(folder)) return folder;
  const making = `${folder}.part`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  const instance = await openInstance({ folder: making, url });
  const { document, records } = await readPreset("fiordaliso");
  await instance.found(document, records, { demonstration: true });
  await loadDemonstrationAccounts(instance, password);
  const run = instance.run(system);
  const [kind = ""] = (await run(verbs.listOrganisationKinds, {})).map(({ code }) => code);
  const towns = (await run(verbs.readTerritory, {})).municipalities.map(({ istat }) => istat);
  for (let at = 0; at < organisations; at += 1) {
    const name = `${kinds[at % kinds.length]} ${words[(at * 5) % words.length]} ${(at * 7919) % organisations}`;
    const municipality = towns[at % towns.length] ?? null;
    await run(verbs.registerOrganisation, { name, kind, municipality, headcount: at % 90 });
    if ((at + 1) % 1000 === 0) tell(`${at + 1} organisations`);
  }
  await instance.close();
  renameSync(making, folder);
  return folder;
}
