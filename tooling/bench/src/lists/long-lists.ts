import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Instance, loadDemonstrationAccounts, openInstance, readPreset, verbs } from "@trama/instance";
import { addDays, LocalDate, LocalTime } from "@trama/kernel";

/** How many rows each of the lists has, beside what the preset brings. */
export const rows = 10_000;
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

const titles = ["Laboratorio di cucina", "Sportello", "Doposcuola", "Consulta", "Passeggiata", "Àncora insieme"];

type Run = ReturnType<Instance["run"]>;

async function registerOrganisations(run: Run, tell: (line: string) => void): Promise<void> {
  const [kind = ""] = (await run(verbs.listOrganisationKinds, {})).map(({ code }) => code);
  const towns = (await run(verbs.readTerritory, {})).municipalities.map(({ istat }) => istat);
  for (let at = 0; at < rows; at += 1) {
    const name = `${kinds[at % kinds.length]} ${words[(at * 5) % words.length]} ${(at * 7919) % rows}`;
    const municipality = towns[at % towns.length] ?? null;
    await run(verbs.registerOrganisation, { name, kind, municipality, headcount: at % 90 });
    if ((at + 1) % 2000 === 0) tell(`${at + 1} organisations`);
  }
}

/** Gatherings of this year, one after the other, of the labs that are not closed. */
async function scheduleGatherings(run: Run, year: string, tell: (line: string) => void): Promise<void> {
  const labs = (await run(verbs.listLabs, { limit: 200 })).items.filter(({ phase }) => phase !== "closed");
  const codes = (await run(verbs.listGatheringKinds, {})).kinds.map(({ code }) => code);
  for (let at = 0; at < rows; at += 1) {
    const owner = { kind: "lab", id: labs[at % labs.length]?.id ?? "" };
    const kind = codes[at % codes.length] ?? "";
    const day = addDays(LocalDate.parse(`${year}-01-01`), at % 365);
    const start = LocalTime.parse(`${String(8 + (at % 12)).padStart(2, "0")}:30`);
    const end = LocalTime.parse(`${String(9 + (at % 12)).padStart(2, "0")}:45`);
    const title = `${titles[at % titles.length]} ${(at * 7919) % rows}`;
    await run(verbs.scheduleGathering, { owner, title, kind, day, start, end });
    if ((at + 1) % 2000 === 0) tell(`${at + 1} gatherings`);
  }
}

/** A territory with long lists, written one row at a time through the application; made once and kept for the year. */
export async function longLists(root: string, url: string, tell: (line: string) => void): Promise<string> {
  const year = new Date().toISOString().slice(0, 4);
  const folder = join(root, `lists-${rows}-${year}`);
  if (existsSync(folder)) return folder;
  const making = `${folder}.part`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  const instance = await openInstance({ folder: making, url });
  const { document, records } = await readPreset("fiordaliso");
  await instance.found(document, records, { demonstration: true });
  await loadDemonstrationAccounts(instance, password);
  const run = instance.run(system);
  await registerOrganisations(run, tell);
  await scheduleGatherings(run, year, tell);
  await instance.close();
  renameSync(making, folder);
  return folder;
}
