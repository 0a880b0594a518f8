import { z } from "zod";
import { phases } from "./phase.js";

/** How the labs of a system would stand by other rules, none of them by name but one. */
export const LabSystemPreview = z
  .object({
    labs: z.number().int().meta({ description: "Quanti sono" }),
    items: z
      .array(z.object({ code: z.string(), met: z.number().int() }))
      .meta({ description: "Per ogni elemento, in quanti c'è" }),
    example: z
      .object({
        name: z.string(),
        phase: z.enum(phases),
        items: z.array(z.object({ code: z.string(), met: z.boolean() })),
      })
      .nullable()
      .meta({ description: "Uno di loro, il primo per nome" }),
  })
  .meta({ id: "LabSystemPreview" });
export type LabSystemPreview = z.output<typeof LabSystemPreview>;
