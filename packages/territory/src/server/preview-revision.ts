import { type ReadContext, readVerb } from "@trama/database";
import { type Configuration, fieldIssues, NotFound } from "@trama/kernel";
import { z } from "zod";
import { configurationOf } from "../configuration/index.js";
import { mergeDocuments } from "../revisions/merge.js";
import { type ConfigurationUse, type RevisionPreview, touchedBy } from "../revisions/preview.js";
import { changesBetween, placeOf, revisionOn, revisionState, shown, trailTo } from "../revisions/revision.js";
import type { Telling } from "../revisions/wording.js";
import { configurationRevisions } from "./configuration-in-force.js";
import { type ConfigurationCheck, viewRevision } from "./revision-verbs.js";

/**
 * What a package's records use of the configuration: of the one in force, or, where that makes a difference, of `next`.
 * They are counted, and none of them is named.
 */
export type UseSource = (ctx: ReadContext, next?: Configuration) => Promise<ConfigurationUse[]>;

type Document = Record<string, unknown>;

/** The verbs by which a draft of the configuration is looked at before it is saved. */
export function draftVerbs(
  schema: z.ZodType<Document>,
  tellingIn: (config: Configuration) => Telling,
  checks: readonly ConfigurationCheck[],
  sources: readonly UseSource[],
) {
  const usesOf = async (ctx: ReadContext, next?: Configuration) =>
    (await Promise.all(sources.map((source) => source(ctx, next)))).flat();

  /** What records use of the configuration in force, counted. What is not listed is used by none. */
  const listUses = readVerb("listUses", z.strictObject({}), async (ctx): Promise<ConfigurationUse[]> => {
    if (!ctx.may.may("listUses")) throw new NotFound();
    return await usesOf(ctx);
  });

  const PreviewRevision = z.strictObject({
    base: z.number().int().positive().meta({ description: "La revisione da cui è partita la bozza" }),
    document: z.record(z.string(), z.unknown()).meta({ description: "La bozza, anche se non è ancora in regola" }),
    theirs: z.array(z.string().max(400)).max(500).default([]).meta({
      description: "I percorsi dei conflitti in cui vale ciò che è stato salvato intanto",
    }),
  });

  /** Lays a draft over what is in force now, and says what it would change, what that touches and why it could not be. */
  const previewRevision = readVerb(
    "previewRevision",
    PreviewRevision,
    async (ctx, { base, document: mine, theirs }): Promise<RevisionPreview> => {
      if (!ctx.may.may("previewRevision")) throw new NotFound();
      const rows = await configurationRevisions(ctx);
      const started = rows.find(({ number }) => number === base);
      const [inForce, last] = [revisionOn(rows, ctx.today), rows.at(-1)];
      if (!started || !inForce || !last) throw new NotFound();
      const telling = tellingIn(ctx.config);
      const wording = { ...telling, documents: [mine, inForce.document, started.document] };
      const place = (trail: Parameters<typeof placeOf>[0]) => placeOf(trail, wording);
      const documents = { base: started.document, mine, theirs: inForce.document };
      const { document, conflicts } = mergeDocuments(documents, (trail) => theirs.includes(place(trail).path));
      const changes = changesBetween(inForce.document, document, telling);
      const parsed = schema.safeParse(document);
      const next = parsed.success ? configurationOf(parsed.data) : ctx.config;
      const issues = parsed.success
        ? (await Promise.all(checks.map((check) => check(ctx, next)))).flat()
        : fieldIssues(parsed.error, document);
      const view = (row: (typeof rows)[number]) => viewRevision(rows, row, ctx.today, telling);
      return {
        version: last.number,
        document,
        changes,
        meanwhile: rows.filter(({ number }) => number > base && number <= inForce.number).map(view),
        conflicts: conflicts.map(({ trail, ...both }) => ({
          ...place(trail),
          mine: shown(trail, both.mine, wording),
          theirs: shown(trail, both.theirs, wording),
        })),
        overtakes: rows.filter((row) => revisionState(row, rows, ctx.today) === "planned").map(view),
        touches: touchedBy(changes, await usesOf(ctx, next)),
        refusals: issues.map(({ path, code, params = {} }) => ({
          ...place(trailTo(document, path)),
          code,
          params,
        })),
      };
    },
  );

  return { listUses, previewRevision };
}
