import { readVerb } from "@trama/database";
import { LocalDate, NotFound } from "@trama/kernel";
import { z } from "zod";
import { canonicalYaml } from "../configuration/index.js";
import { revisionOn } from "../revisions/revision.js";
import { configurationRevisions } from "./configuration-in-force.js";

const ExportConfiguration = z.strictObject({
  at: LocalDate.optional().meta({ description: "Quella che vale in un giorno" }),
  revision: z.number().int().positive().optional().meta({ description: "Quella di una revisione" }),
});

/** A configuration as a canonical YAML document, byte for byte what a preset file holds: today's unless told. */
export const exportConfiguration = readVerb(
  "exportConfiguration",
  ExportConfiguration,
  async (ctx, { at = ctx.today, revision }): Promise<string> => {
    if (!ctx.may.may("exportConfiguration")) throw new NotFound();
    const rows = await configurationRevisions(ctx);
    const found = revision === undefined ? revisionOn(rows, at) : rows.find(({ number }) => number === revision);
    if (!found) throw new NotFound();
    return canonicalYaml(found.document);
  },
);
