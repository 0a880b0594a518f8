import { z } from "zod";

/** What the shapes of this package share: short texts, the version that a change asks for, the reason it gives. */
export const text = (max: number) => z.string().trim().min(1).max(max);
export const optional = (max: number) => text(max).nullable().default(null);
export const version = z.number().int().meta({ description: "La versione che si sta modificando" });
export const reason = z.string().trim().min(3).max(1000).meta({ description: "Perché" });
