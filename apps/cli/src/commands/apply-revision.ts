import { type Instance, verbs } from "@trama/instance";
import { z } from "zod";

/** A configuration to put in force, from a day on; without `basedOn`, after whatever is the last revision. */
export const ApplyErrand = z.object({
  document: z.record(z.string(), z.unknown()),
  effectiveFrom: z.string().nullable(),
  note: z.string(),
  basedOn: z.number().int().nullable(),
});

/** Makes a revision of the configuration. */
export async function applyRevision(
  instance: Instance,
  { basedOn, ...asked }: z.output<typeof ApplyErrand>,
): ReturnType<typeof verbs.reviseConfiguration> {
  const run = instance.run({ kind: "system", name: "config" });
  const version = basedOn ?? (await run(verbs.listRevisions, {}))[0]?.number ?? 0;
  return await run(verbs.reviseConfiguration, { ...asked, version });
}
