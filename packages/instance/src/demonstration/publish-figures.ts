import { type Actor, dayIn } from "@trama/kernel";
import type { Instance } from "../instance.js";
import { verbs } from "../verbs.js";

const demonstrator: Actor = { kind: "system", name: "demonstration" };

/** What a territory tells everybody first: how much people come together, where, and what is open. */
const tables = [
  { measure: "attendances", by: "municipality" },
  { measure: "gatheringsHeld", by: "gatheringKind" },
];

/** Publishes the first open tables of a demonstration, as whoever evaluates would; what may not be told is left out. */
export async function publishFigures(instance: Instance): Promise<void> {
  const run = instance.run(demonstrator);
  const year = Number(dayIn(instance.inForce().timeZone, instance.clock.now()).slice(0, 4));
  for (const table of tables) {
    const asked = { ...table, fromYear: year - 1, toYear: year };
    const { outcome } = await run(verbs.previewOpenTable, asked);
    if (outcome === "publishable") await run(verbs.publishOpenTable, asked);
  }
}
