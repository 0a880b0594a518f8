import type { Lab } from "@trama/labs";
import { z } from "zod";
import { readDraft } from "../../../forms/draft";
import { factsOf, LabFacts } from "../lab-facts";

/** The facts that an edit began from, and their version. */
const FactsBase = z.object({ version: z.number().int(), facts: LabFacts });
export type FactsBase = z.output<typeof FactsBase>;

/** Where an edit begins: at the draft's own beginning, or a change saved meanwhile would be written over unseen. */
export function baseOfDraft(lab: Lab): FactsBase {
  const found = FactsBase.safeParse(readDraft(`labs.edit.${lab.id}`)?.about);
  return found.success ? found.data : { version: lab.version, facts: factsOf(lab) };
}
