import { databaseTables, defineTables } from "@trama/database";
import { type Figure, type LocalDate, type Qualifier, qualifiers } from "@trama/kernel";
import type { IndicatorSource } from "../indicator.js";
import type { OpenContent } from "../open-table.js";
import { actionStates, conclusions } from "../stage.js";
import { stageStates } from "../stage-lifecycle.js";

/** What a frozen figure was made from: enough to ask for it again. */
export interface FrozenQuestion {
  source: IndicatorSource;
  from: LocalDate;
  to: LocalDate;
}

export const indicatorTables = defineTables((kit) => {
  const { audit } = databaseTables({ kit });
  const about = () => ({
    indicator: kit.text("indicator").notNull(),
    /** The version of the definition under which it was written. */
    definition: kit.int("definition").notNull(),
    scopeKind: kit.text("scope_kind").notNull(),
    scopeId: kit.text("scope_id").notNull(),
  });
  const written = () => ({ at: kit.instant("at").notNull(), author: kit.text("author") });

  /** Never changed: another revision replaces it. The last revision of a stage and scope is the live one. */
  const target = kit.table(
    "target",
    {
      id: kit.id<"target">("id").primaryKey(),
      ...about(),
      stage: kit.text("stage").notNull(),
      revision: kit.int("revision").notNull(),
      value: kit.real("value").notNull(),
      reason: kit.text("reason"),
      ...written(),
      src: kit.text("src"),
      note: kit.text("note"),
    },
    (t) => [kit.uniqueIndex("target_by_indicator").on(t.indicator, t.scopeKind, t.scopeId, t.stage, t.revision)],
  );

  /** Never changed: a correction is another row, which points at what it corrects. Without a value it takes it back. */
  const observation = kit.table(
    "observation",
    {
      id: kit.id<"observation">("id").primaryKey(),
      ...about(),
      on: kit.day("on_day").notNull(),
      value: kit.real("value"),
      qualifier: kit.oneOf("qualifier", qualifiers).$type<Qualifier>().notNull(),
      parts: kit.json<Record<string, Record<string, number>>>("parts").notNull(),
      evidence: kit.text("evidence"),
      link: kit.text("link"),
      recordKind: kit.text("record_kind"),
      recordId: kit.text("record_id"),
      corrects: kit.id<"observation">("corrects"),
      reason: kit.text("reason"),
      ...written(),
      src: kit.text("src"),
      note: kit.text("note"),
    },
    (t) => [
      kit.index("observation_by_indicator").on(t.indicator, t.scopeKind, t.scopeId, t.on, t.id),
      kit.uniqueIndex("observation_by_correction").on(t.corrects),
    ],
  );

  const evaluationStage = kit.table(
    "evaluation_stage",
    {
      id: kit.id<"evaluationStage">("id").primaryKey(),
      version: kit.int("version").notNull(),
      stage: kit.text("stage").notNull(),
      from: kit.day("from_day").notNull(),
      to: kit.day("to_day").notNull(),
      state: kit.oneOf("state", stageStates).notNull(),
      note: kit.text("note"),
      src: kit.text("src"),
    },
    (t) => [kit.uniqueIndex("evaluation_stage_by_stage").on(t.stage)],
  );

  const stageId = () =>
    kit
      .id<"evaluationStage">("stage_id")
      .notNull()
      .references(() => evaluationStage.id);

  const stageMove = kit.table(
    "stage_move",
    {
      id: kit.id<"stageMove">("id").primaryKey(),
      stageId: stageId(),
      state: kit.oneOf("state", stageStates).notNull(),
      note: kit.text("note"),
      ...written(),
    },
    (t) => [kit.index("stage_move_by_stage").on(t.stageId, t.id)],
  );

  /** A figure as it was when its stage was closed, with the target it was held against. */
  const frozenFigure = kit.table(
    "frozen_figure",
    {
      id: kit.id<"frozenFigure">("id").primaryKey(),
      stageId: stageId(),
      ...about(),
      figure: kit.json<Figure>("figure"),
      value: kit.real("value"),
      qualifier: kit.oneOf("qualifier", qualifiers).$type<Qualifier>(),
      question: kit.json<FrozenQuestion>("question").notNull(),
      targetId: kit.id<"target">("target_id").references(() => target.id),
      observationId: kit.id<"observation">("observation_id").references(() => observation.id),
      at: kit.instant("at").notNull(),
      /** The last link of the audit trail then: what was written after it is later. */
      auditSequence: kit.int("audit_sequence").references(() => audit.sequence),
    },
    (t) => [
      kit.uniqueIndex("frozen_figure_by_stage").on(t.stageId, t.indicator, t.scopeKind, t.scopeId),
      kit.index("frozen_figure_by_target").on(t.targetId),
      kit.index("frozen_figure_by_observation").on(t.observationId),
    ],
  );

  /** What one record contributed to a frozen figure: how much, and a mark of each of its facts, to find them again. */
  const frozenFact = kit.table(
    "frozen_fact",
    {
      figureId: kit
        .id<"frozenFigure">("figure_id")
        .notNull()
        .references(() => frozenFigure.id),
      recordId: kit.text("record_id").notNull(),
      /** What the record was called then; the name of a record that is gone is known here alone. */
      title: kit.text("title"),
      day: kit.day("day"),
      value: kit.real("value").notNull(),
      marks: kit.json<string[]>("marks").notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.figureId, t.recordId] })],
  );

  const finding = kit.table(
    "finding",
    {
      id: kit.id<"finding">("id").primaryKey(),
      stageId: stageId(),
      indicator: kit.text("indicator"),
      conclusion: kit.oneOf("conclusion", conclusions).notNull(),
      text: kit.text("text").notNull(),
      ...written(),
    },
    (t) => [kit.index("finding_by_stage").on(t.stageId, t.id)],
  );

  const involvement = kit.table(
    "involvement",
    {
      id: kit.id<"involvement">("id").primaryKey(),
      stageId: stageId(),
      tool: kit.text("tool").notNull(),
      on: kit.day("on_day").notNull(),
      who: kit.text("who").notNull(),
      people: kit.int("people"),
      heard: kit.text("heard").notNull(),
      recordKind: kit.text("record_kind"),
      recordId: kit.text("record_id"),
      ...written(),
    },
    (t) => [kit.index("involvement_by_stage").on(t.stageId, t.id)],
  );

  const correctiveAction = kit.table(
    "corrective_action",
    {
      id: kit.id<"correctiveAction">("id").primaryKey(),
      stageId: stageId(),
      findingId: kit.id<"finding">("finding_id").references(() => finding.id),
      text: kit.text("text").notNull(),
      responsible: kit.text("responsible").notNull(),
      due: kit.day("due_day"),
      state: kit.oneOf("state", actionStates).notNull(),
      outcome: kit.text("outcome"),
      endedOn: kit.day("ended_on"),
      ...written(),
    },
    (t) => [
      kit.index("corrective_action_by_stage").on(t.stageId, t.id),
      kit.index("corrective_action_by_finding").on(t.findingId),
    ],
  );

  /** A table as it was published, whole, with the names that it had. Rows are only ever added. */
  const publication = kit.table(
    "publication",
    {
      id: kit.id<"publication">("id").primaryKey(),
      code: kit.text("code").notNull(),
      /** Which publication of this table, from one. */
      number: kit.int("number").notNull(),
      content: kit.json<OpenContent>("content").notNull(),
      ...written(),
    },
    (t) => [kit.uniqueIndex("publication_by_code").on(t.code, t.number)],
  );

  /** That a publication was taken from the site, and why. What it said stays in the ledger of releases. */
  const withdrawal = kit.table("withdrawal", {
    publicationId: kit
      .id<"publication">("publication_id")
      .primaryKey()
      .references(() => publication.id),
    reason: kit.text("reason").notNull(),
    ...written(),
  });

  return {
    ...{ target, observation, evaluationStage, stageMove, frozenFigure, frozenFact },
    ...{ finding, involvement, correctiveAction, publication, withdrawal },
  };
});

type Tables = ReturnType<typeof indicatorTables>;
export type TargetRow = Tables["target"]["$inferSelect"];
export type ObservationRow = Tables["observation"]["$inferSelect"];
export type PublicationRow = Tables["publication"]["$inferSelect"];
export type WithdrawalRow = Tables["withdrawal"]["$inferSelect"];
export type StageRow = Tables["evaluationStage"]["$inferSelect"];
export type FrozenFigureRow = Tables["frozenFigure"]["$inferSelect"];
