import { setImmediate } from "node:timers/promises";
import { type Instance, verbs } from "@trama/instance";
import type { LocalDate } from "@trama/kernel";
import { followed, observedCodes } from "./large-preset.ts";

const system = { kind: "system", name: "bench" } as const;
const stage = "final";

/** The first day of each of so many months of ten years. */
function monthsFrom(begun: LocalDate, every: number): LocalDate[] {
  const [year, month] = [Number(begun.slice(0, 4)), Number(begun.slice(5, 7))];
  return Array.from({ length: 120 / every }, (_, at) => {
    const months = month + at * every;
    const on = `${year + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}-01`;
    return on as LocalDate;
  });
}

/** What a lab writes of itself: who collaborates from when to when, how many it declares, its help networks. */
async function liveLab(instance: Instance, id: string, begun: LocalDate): Promise<void> {
  const run = instance.run(system);
  let lab = await run(verbs.readLab, { id });
  const at = () => ({ id, version: lab.version });
  for (const [turn, from] of monthsFrom(begun, 6).entries()) {
    lab = await run(verbs.addCollaborators, { ...at(), from, howMany: 2 + (turn % 3) });
    const [first] = lab.collaborators.filter(({ to }) => to === null);
    if (first && turn % 2 === 1)
      lab = await run(verbs.endCollaborator, { ...at(), collaboratorId: first.id, to: from });
    const count = { value: 5 + turn, qualifier: "~" as const };
    lab = await run(verbs.countCollaborators, { ...at(), on: from, count });
    if (turn % 2 === 0)
      lab = await run(verbs.proposeMicroNetwork, { ...at(), name: `Rete di prova ${turn}`, since: from });
    for (const { id: microNetworkId } of lab.microNetworks)
      lab = await run(verbs.declareReach, { ...at(), microNetworkId, on: from, reach: count });
    await setImmediate();
  }
}

/**
 * What is counted beside the gatherings: the life that labs write of themselves, and what somebody observed each month of
 * each lab. Throws when a measure of the instance has no indicator here.
 */
export async function writeCountedLife(instance: Instance, begun: LocalDate): Promise<void> {
  const run = instance.run(system);
  const { items: measures } = await run(verbs.listMeasures, {});
  const missing = measures.filter(({ code }) => !followed.includes(code));
  if (missing.length > 0) throw new Error(`No indicator for ${missing.map(({ code }) => code).join(", ")}`);
  const { items: labs } = await run(verbs.listLabs, { limit: 200 });
  for (const { id } of labs) await liveLab(instance, id, begun);
  const { items } = await run(verbs.listIndicators, {});
  for (const { code: indicator } of items) await run(verbs.setTarget, { indicator, stage, value: 100 });
  const scopes = [undefined, ...labs.map(({ id }) => ({ kind: "lab", id }))];
  for (const indicator of observedCodes)
    for (const scope of scopes) {
      for (const [value, on] of monthsFrom(begun, 1).entries())
        await run(verbs.recordObservation, { indicator, on, value, ...(scope ? { scope } : {}) });
      // The driver answers at once: without a pause nothing it held would ever be freed.
      await setImmediate();
    }
}
