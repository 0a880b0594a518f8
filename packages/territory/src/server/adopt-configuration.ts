import { writeVerb } from "@trama/database";
import { LocalDate } from "@trama/kernel";
import { z } from "zod";
import { addRevision } from "./add-revision.js";

const AdoptConfiguration = z.strictObject({
  document: z.record(z.string(), z.unknown()),
  effectiveFrom: LocalDate,
  note: z.string().min(1).max(500),
});

/** Puts a checked configuration document in force as a new revision. The host checks it: only it knows every section. */
export const adoptConfiguration = writeVerb("adoptConfiguration", AdoptConfiguration, async (ctx, adopted) => ({
  number: await addRevision(ctx, adopted),
}));
