import { LocalDate } from "@trama/kernel";
import { z } from "zod";
import { type Difference, differencesOf, identityIn, isFields, type Step } from "./differences.js";
import { pathInWords, pictureInside, schemaAt, type Telling, valueInWords, type Wording } from "./wording.js";

/** A value as a person reads it, with a line for each thing it says; null means that there is none. */
export const Shown = z
  .object({
    it: z.string(),
    en: z.string(),
    picture: z.string().optional().meta({ description: "L'immagine, da mostrare al posto del suo testo" }),
  })
  .nullable();
export type Shown = z.output<typeof Shown>;

/** One value that a revision changes, as a person reads it. */
export const ConfigurationChange = z
  .object({
    path: z.string().meta({ description: "Il percorso nel documento, con i codici" }),
    section: z.string().meta({ description: "La sezione del documento" }),
    where: z.object({ it: z.array(z.string()), en: z.array(z.string()) }).meta({ description: "Il percorso a parole" }),
    before: Shown.meta({ description: "Che cosa c'era; null vuol dire niente" }),
    after: Shown.meta({ description: "Che cosa c'è; null vuol dire niente" }),
  })
  .meta({ id: "ConfigurationChange" });
export type ConfigurationChange = z.output<typeof ConfigurationChange>;

export const revisionStates = ["planned", "inForce", "past", "withdrawn"] as const;
export type RevisionState = (typeof revisionStates)[number];

/** A revision of the configuration: who made it, from when it holds, what it changed. */
export const Revision = z
  .object({
    number: z.number().int(),
    at: z.string().meta({ description: "Quando è stata registrata" }),
    author: z.string(),
    effectiveFrom: LocalDate.meta({ description: "Da quale giorno vale" }),
    note: z.string(),
    state: z
      .enum(revisionStates)
      .meta({ description: "In attesa, in vigore, passata, o superata prima di cominciare" }),
    changes: z.array(ConfigurationChange).meta({ description: "Che cosa cambia rispetto alla precedente" }),
  })
  .meta({ id: "ConfigurationRevision" });
export type Revision = z.output<typeof Revision>;

/** A revision with its whole document. */
export const RevisionDocument = Revision.extend({ document: z.record(z.string(), z.unknown()) }).meta({
  id: "ConfigurationRevisionDocument",
});
export type RevisionDocument = z.output<typeof RevisionDocument>;

const codeOf = (step: Step) => ("field" in step ? step.field : String(step.item));

/** Where a value stands: by its codes, its section, and in words. */
export const placeOf = (trail: readonly Step[], wording: Wording) => ({
  path: trail.map(codeOf).join("."),
  section: trail[0] === undefined ? "" : codeOf(trail[0]),
  where: pathInWords(wording, trail),
});

/** The value at a place, in words, with the picture that it holds. */
export function shown(trail: readonly Step[], value: unknown, wording: Wording): Shown {
  const schema = schemaAt(wording, trail);
  const told = valueInWords(wording, schema, value);
  const picture = pictureInside(wording, schema, value);
  return told === null || picture === null ? told : { ...told, picture };
}

/** The steps along a path with numbers for the items of lists, as checks write it: each item by what tells it apart. */
export function trailTo(document: unknown, path: readonly (string | number)[]): Step[] {
  let here = document;
  return path.map((step) => {
    const next: unknown = typeof here === "object" && here !== null ? Reflect.get(here, step) : undefined;
    const inList = Array.isArray(here);
    here = next;
    if (!inList) return { field: String(step) };
    const of = isFields(next) ? next : {};
    return { item: identityIn(of) ?? step, of };
  });
}

/** What differs between two documents of one schema, in words. */
export function changesBetween(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  telling: Telling,
): ConfigurationChange[] {
  const wording = { ...telling, documents: [after, before] };
  return differencesOf(before, after).map(({ trail, ...values }: Difference) => ({
    ...placeOf(trail, wording),
    before: shown(trail, values.before, wording),
    after: shown(trail, values.after, wording),
  }));
}

interface Dated {
  number: number;
  effectiveFrom: LocalDate;
}

/** The revision that holds on a day: the latest made of those that had begun. */
export function revisionOn<R extends Dated>(revisions: readonly R[], day: LocalDate): R | undefined {
  return revisions
    .filter(({ effectiveFrom }) => effectiveFrom <= day)
    .reduce<R | undefined>((last, one) => (last === undefined || one.number > last.number ? one : last), undefined);
}

/** What a revision is on a day. One that was planned and then overtaken by a later word will never hold. */
export function revisionState(revision: Dated, revisions: readonly Dated[], today: LocalDate): RevisionState {
  if (revision.effectiveFrom <= today)
    return revisionOn(revisions, today)?.number === revision.number ? "inForce" : "past";
  const overtaken = revisions.some(
    ({ number, effectiveFrom }) => number > revision.number && effectiveFrom <= revision.effectiveFrom,
  );
  return overtaken ? "withdrawn" : "planned";
}
