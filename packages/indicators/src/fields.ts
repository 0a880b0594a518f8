import { z } from "zod";

/** What the shapes of this package share. */
export const text = (max: number) => z.string().trim().min(1).max(max);
export const optional = (max: number) => text(max).nullable().default(null);
export const version = z.number().int().meta({ description: "La versione che si sta modificando" });
export const reason = z.string().trim().min(3).max(1000).meta({ description: "Perché" });
/** A number that somebody set or saw: rates and negative changes too, but nothing that is not a number. */
export const amount = z.number().min(-1e12).max(1e12);
export const stageCode = z
  .string()
  .regex(/^[a-zA-Z0-9_-]{1,40}$/)
  .meta({ description: "Momento della valutazione" });
