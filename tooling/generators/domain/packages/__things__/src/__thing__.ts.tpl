import { type Id, idOf, pageOf } from "@trama/kernel";
import { z } from "zod";

export type __Thing__Id = Id<"__thing__">;
export const __Thing__Id = idOf("__thing__");

const facts = {
  name: z.string().trim().min(1).max(120).meta({ description: "Nome" }),
  note: z.string().trim().min(1).max(2000).nullable().default(null).meta({ description: "Nota" }),
};

export const Open__Thing__ = z.strictObject(facts).meta({ id: "Open__Thing__" });
export const Revise__Thing__ = z
  .strictObject({
    id: __Thing__Id,
    version: z.number().int().meta({ description: "La versione che si sta modificando" }),
    ...facts,
  })
  .meta({ id: "Revise__Thing__" });

/** As whoever may see it sees it; `may` has the verbs that its reader may use on it. */
export const __Thing__ = z
  .object({ id: __Thing__Id, version: z.number().int(), ...facts, may: z.array(z.string()) })
  .meta({ id: "__Thing__" });
export type __Thing__ = z.output<typeof __Thing__>;

export const __Thing__Page = pageOf(__Thing__).meta({ id: "__Thing__Page" });
