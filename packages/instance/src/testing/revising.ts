import type { ConfigurationDocument } from "../sections.js";
import { verbs } from "../verbs.js";
import type { TemporaryInstance } from "./temporary-instance.js";

/** The word Casa, feminine, for a territory that called its labs otherwise. */
export const casa = {
  it: { one: "Casa di comunità", many: "Case di comunità", short: "Casa", shortMany: "Case", gender: "f" as const },
  en: { one: "Community House", many: "Community Houses", short: "House", shortMany: "Houses" },
};

/** Revises a configuration as its administrator: the document given, changed in one way. */
export async function revise(
  made: TemporaryInstance,
  document: ConfigurationDocument,
  version: number,
  change: (given: ConfigurationDocument) => void,
  effectiveFrom: string | null = null,
) {
  const next = structuredClone(document);
  change(next);
  const run = await made.as("administrator");
  return await run(verbs.reviseConfiguration, { version, document: next, effectiveFrom, note: "Così si decide" });
}
