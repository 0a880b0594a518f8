import type { ConfigSection } from "@trama/kernel";
import { z } from "zod";

/** What a territory decides here. */
export const __Things__Section = z
  .strictObject({
    nameLength: z.number().int().min(10).max(120).meta({ description: "Quanti caratteri può avere un nome" }),
  })
  .meta({ description: "Che cosa il territorio decide: __cose__" });

export const __things__Config = { name: "__things__", schema: __Things__Section } as const satisfies ConfigSection;
