import { z } from "zod";
import { ConfigurationChange, Revision, Shown } from "./revision.js";

/** How many records use one thing that the configuration names: a term, a municipality, a lab system. */
export const ConfigurationUse = z
  .object({
    path: z.string().meta({ description: "Che cosa si usa: il percorso nel documento, con i codici" }),
    name: z.object({ it: z.string(), en: z.string().optional() }).meta({ description: "Come si chiama" }),
    what: z.string().meta({ description: "Chi lo usa: la chiave di un messaggio che prende count" }),
    count: z.number().int().positive(),
  })
  .meta({ id: "ConfigurationUse" });
export type ConfigurationUse = z.output<typeof ConfigurationUse>;

/** A value that somebody else changed meanwhile, and that the draft changes otherwise. */
export const ConfigurationConflict = ConfigurationChange.omit({ before: true, after: true })
  .extend({
    mine: Shown.meta({ description: "Che cosa c'è nella bozza" }),
    theirs: Shown.meta({ description: "Che cosa è stato salvato intanto" }),
  })
  .meta({ id: "ConfigurationConflict" });
export type ConfigurationConflict = z.output<typeof ConfigurationConflict>;

const Refusal = ConfigurationChange.omit({ before: true, after: true }).extend({
  code: z.string().meta({ description: "Perché: la chiave di un messaggio" }),
  params: z.record(z.string(), z.unknown()),
});

/** What a draft would bring: laid over what is in force now, before anything is saved. */
export const RevisionPreview = z
  .object({
    version: z.number().int().meta({ description: "L'ultima revisione: l'If-Match con cui salvare" }),
    document: z.record(z.string(), z.unknown()).meta({ description: "Il documento da salvare" }),
    changes: z.array(ConfigurationChange).meta({ description: "Che cosa cambia rispetto a quella in vigore" }),
    meanwhile: z.array(Revision).meta({ description: "Le revisioni fatte da altri dopo l'inizio della bozza" }),
    conflicts: z.array(ConfigurationConflict).meta({ description: "Che cosa è stato cambiato in due modi" }),
    overtakes: z.array(Revision).meta({ description: "Le revisioni in attesa che non varrebbero più" }),
    touches: z.array(ConfigurationUse).meta({ description: "Che cosa usa ciò che cambia" }),
    refusals: z.array(Refusal).meta({ description: "Perché non si potrebbe salvare" }),
  })
  .meta({ id: "ConfigurationPreview" });
export type RevisionPreview = z.output<typeof RevisionPreview>;

const within = (path: string, other: string) => path === other || path.startsWith(`${other}.`);

/** The uses of what some changes touch: of the thing itself, of what holds it, of what it holds. */
export function touchedBy(changes: readonly { path: string }[], uses: readonly ConfigurationUse[]): ConfigurationUse[] {
  return uses.filter(({ path }) => changes.some((change) => within(change.path, path) || within(path, change.path)));
}
