import { type ReadContext, readVerb, writeVerb } from "@trama/database";
import { type Configuration, type FieldIssue, LocalDate, NotFound, RuleBroken, StaleVersion } from "@trama/kernel";
import { z } from "zod";
import { configurationOf } from "../configuration/index.js";
import { differencesOf } from "../revisions/differences.js";
import { changesBetween, type Revision, type RevisionDocument, revisionState } from "../revisions/revision.js";
import type { Telling } from "../revisions/wording.js";
import { addRevision } from "./add-revision.js";
import { configurationRevisions } from "./configuration-in-force.js";

/**
 * What a package's records would lose if a configuration came into force: each issue names the place in the document, its
 * section first.
 */
export type ConfigurationCheck = (ctx: ReadContext, next: Configuration) => Promise<FieldIssue[]>;

type Document = Record<string, unknown>;
type Row = Awaited<ReturnType<typeof configurationRevisions>>[number];

/** A revision as it is read on a day: its state, and what it changed. */
export function viewRevision(
  rows: readonly Row[],
  { document, ...told }: Row,
  today: LocalDate,
  telling: Telling,
): Revision {
  const before = rows.find(({ number }) => number === told.number - 1);
  const changes = before === undefined ? [] : changesBetween(before.document, document, telling);
  return { ...told, state: revisionState(told, rows, today), changes };
}

/** The verbs over revisions, for the document and the checks that the host composes. */
export function revisionVerbs(
  schema: z.ZodType<Document>,
  tellingIn: (config: Configuration) => Telling,
  checks: readonly ConfigurationCheck[],
) {
  const viewOf = ({ today, config }: ReadContext, rows: readonly Row[], row: Row) =>
    viewRevision(rows, row, today, tellingIn(config));

  /** Every revision, the last made first, with what it changed. */
  const listRevisions = readVerb("listRevisions", z.strictObject({}), async (ctx): Promise<Revision[]> => {
    if (!ctx.may.may("listRevisions")) throw new NotFound();
    const rows = await configurationRevisions(ctx);
    return rows.map((row) => viewOf(ctx, rows, row)).reverse();
  });

  /** One revision, with its document. */
  const readRevision = readVerb(
    "readRevision",
    z.strictObject({ number: z.coerce.number().int().positive() }),
    async (ctx, { number }): Promise<RevisionDocument> => {
      if (!ctx.may.may("readRevision")) throw new NotFound();
      const rows = await configurationRevisions(ctx);
      const row = rows.find((one) => one.number === number);
      if (!row) throw new NotFound();
      return { ...viewOf(ctx, rows, row), document: row.document };
    },
  );

  const ReviseConfiguration = z.strictObject({
    version: z.number().int().meta({ description: "La revisione da cui si è partiti" }),
    document: schema,
    effectiveFrom: LocalDate.nullable()
      .default(null)
      .meta({ description: "Da quale giorno vale; vuoto vuol dire oggi" }),
    note: z.string().trim().min(3).max(500).meta({ description: "Perché si cambia" }),
  });

  /**
   * Makes a new revision. It is refused when another was made meanwhile, when it changes nothing, when it would begin in
   * the past, and when records would be left without what they name. From its day it holds, whatever was planned before.
   */
  const reviseConfiguration = writeVerb(
    "reviseConfiguration",
    ReviseConfiguration,
    async (ctx, { version, document, effectiveFrom, note }): Promise<Revision> => {
      if (!ctx.may.may("reviseConfiguration")) throw new NotFound();
      const last = (await configurationRevisions(ctx)).at(-1);
      if (!last) throw new NotFound();
      if (last.number !== version) throw new StaleVersion();
      const from = effectiveFrom ?? ctx.today;
      if (from < ctx.today)
        throw new RuleBroken("kernel:error.invalid", {}, [
          { path: ["effectiveFrom"], code: "territory:issue.pastRevision" },
        ]);
      if (differencesOf(last.document, document).length === 0) throw new RuleBroken("territory:error.unchanged");
      const next = configurationOf(document);
      const issues = (await Promise.all(checks.map((check) => check(ctx, next)))).flat();
      if (issues.length > 0)
        throw new RuleBroken(
          "territory:error.breaksRecords",
          {},
          issues.map((issue) => ({ ...issue, path: ["document", ...issue.path] })),
        );
      await addRevision(ctx, { document, effectiveFrom: from, note });
      const rows = await configurationRevisions(ctx);
      const made = rows.at(-1);
      if (!made) throw new NotFound();
      return viewOf(ctx, rows, made);
    },
  );

  return { listRevisions, readRevision, reviseConfiguration };
}
