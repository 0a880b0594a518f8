import type { ConfigSection } from "@trama/kernel";
import { z } from "zod";

/** What a territory decides here. */
export const __Things__Section = z
  .strictObject({
    limit: z.number().int().min(1).max(100_000).meta({ description: "Quanti al massimo" }),
  })
  .meta({ description: "Che cosa il territorio decide: __cose__" });

export const __things__Config = { name: "__things__", schema: __Things__Section } as const satisfies ConfigSection;
