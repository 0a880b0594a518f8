import type { Lab } from "@trama/labs";
import { z } from "zod";
import type { LabDialog } from "./lab-dialog";

/** What of a lab's page an address may open, and the verb that it is for. */
const openings = {
  referente: { verb: "assignLabLead", dialog: { kind: "lead" } },
  luogo: { verb: "setLabPlace", dialog: { kind: "place", place: "main" } },
  fase: { verb: "advanceLab", dialog: { kind: "confirmPhase" } },
} as const satisfies Record<string, { verb: string; dialog: LabDialog }>;

export type LabOpening = keyof typeof openings;

/** What the address of a lab's page says: a dialog to begin with. What it says wrongly is left out. */
export const LabPageSearch = z.object({
  apri: z
    .enum(Object.keys(openings) as [LabOpening, ...LabOpening[]])
    .optional()
    .catch(undefined),
});

/** The dialog that an address asks for, for whoever may use it. */
export function openedBy({ apri }: z.output<typeof LabPageSearch>, lab: Pick<Lab, "may">): LabDialog | null {
  if (apri === undefined) return null;
  const { verb, dialog } = openings[apri];
  return lab.may.includes(verb) ? dialog : null;
}
