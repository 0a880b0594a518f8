import type { FactSource, ReadContext } from "@trama/database";
import { InvalidInput, type LocalDate, localText, type Quantity } from "@trama/kernel";
import type { Said } from "@trama/lists";
import { type ListColumn, type ListSource, listSource } from "@trama/lists/server";
import { inArray } from "drizzle-orm";
import type { z } from "zod";
import { type FrameworkNode, indicatorsConfig, type StageKind } from "../config.js";
import { type IndicatorVersion, versionOn } from "../indicator.js";
import { type Dashboard, type DashboardLine, ReadDashboard } from "../indicator-view.js";
import { goalOf, type Known, knownOf, type Standing, standingOf } from "../standing.js";
import { indicatorTables } from "./tables.js";

/** One indicator as its list shows it. */
interface Row {
  id: string;
  version: IndicatorVersion;
  box: FrameworkNode | null;
  baseline: Known | null;
  known: Known | null;
  hidden: boolean;
  /** The days that were counted: of what lasts, the last one alone; none of what somebody saw. */
  counted: { from: LocalDate | null; to: LocalDate } | null;
  /** What an observation can be seen from. */
  evidence: string | null;
  goal: { value: number; stage: z.output<typeof StageKind> | null } | null;
  standing: Standing;
}

const exactness = {
  "=": "kernel:quantity.exactly",
  "~": "kernel:quantity.about",
  ">": "kernel:quantity.moreThan",
  "<": "kernel:quantity.lessThan",
} as const satisfies Record<Quantity["qualifier"], string>;

/** A number in the words of the screen: "più di 3.000". */
const inWords = ({ value, qualifier }: Quantity): Said[] => [{ key: exactness[qualifier], params: { number: value } }];

/** What else a file says of each line: whether its measure lasts, what its observation is seen from. */
interface Behind {
  lasting: ReadonlySet<string>;
  evidence: ReadonlyMap<string, string | null>;
}

/** What the observations that a dashboard shows can be seen from, by their ids. */
async function evidenceBehind(ctx: ReadContext, { items }: Dashboard): Promise<Behind["evidence"]> {
  const ids = items.flatMap(({ observed }) => observed?.observation ?? []);
  if (ids.length === 0) return new Map();
  const { observation } = indicatorTables(ctx);
  const rows = await ctx.db
    .select({ id: observation.id, evidence: observation.evidence })
    .from(observation)
    .where(inArray(observation.id, ids));
  return new Map(rows.map(({ id, evidence }) => [id, evidence]));
}

function rowOf(ctx: ReadContext, dashboard: Dashboard, line: DashboardLine, behind: Behind): Row[] {
  const { catalogue, framework, stages } = ctx.config.section(indicatorsConfig);
  const definition = catalogue.find(({ code }) => code === line.indicator);
  if (!definition) return [];
  const version = versionOn(definition, dashboard.asOf);
  const known = knownOf(line, version);
  const goal = goalOf(line.targets, stages);
  const { measure } = version.source;
  const first = measure !== undefined && behind.lasting.has(measure) ? null : dashboard.from;
  return [
    {
      ...{ id: line.indicator, version, known, hidden: line.hidden },
      box: framework.find(({ code }) => code === definition.node) ?? null,
      baseline: line.baseline,
      counted: measure === undefined ? null : { from: first, to: dashboard.asOf },
      evidence: (known && line.observed && behind.evidence.get(line.observed.observation)) ?? null,
      goal: goal && { value: goal.value, stage: stages.find(({ code }) => code === goal.stage) ?? null },
      standing: standingOf(version.direction, { known, hidden: line.hidden }, goal?.value ?? null),
    },
  ];
}

const columns: readonly ListColumn<Row>[] = [
  {
    key: "name",
    label: "indicators:one",
    kind: "text",
    of: ({ version }, { language }) => localText(version, language),
  },
  { key: "name", label: "indicators:list.code", kind: "text", of: ({ id }) => id },
  {
    ...{ key: "name", label: "indicators:unit", kind: "text" },
    of: ({ version }, { language }) => localText(version.unit, language),
  },
  {
    ...{ key: "box", label: "indicators:list.box", kind: "text" },
    of: ({ box }, { language }) => box && localText(box, language),
  },
  {
    key: "baseline",
    label: "indicators:list.baseline",
    kind: "text",
    of: ({ baseline }) => baseline && inWords(baseline),
  },
  {
    key: "baseline",
    label: "indicators:list.baselineNumber",
    kind: "number",
    of: ({ baseline }) => baseline?.value ?? null,
  },
  { key: "baseline", label: "indicators:list.baselineOn", kind: "day", of: ({ baseline }) => baseline?.on ?? null },
  {
    ...{ key: "value", label: "indicators:list.value", kind: "text" },
    of: ({ known, hidden }) => (known ? inWords(known) : hidden ? [{ key: "indicators:standing.hidden" }] : null),
  },
  { key: "value", label: "indicators:list.valueNumber", kind: "number", of: ({ known }) => known?.value ?? null },
  { key: "value", label: "indicators:list.valueOn", kind: "day", of: ({ known }) => known?.on ?? null },
  { key: "value", label: "indicators:list.countedFrom", kind: "day", of: ({ counted }) => counted?.from ?? null },
  { key: "value", label: "indicators:list.countedTo", kind: "day", of: ({ counted }) => counted?.to ?? null },
  {
    ...{ key: "value", label: "indicators:list.source", kind: "text" },
    of: ({ counted, known, evidence }) => {
      if (counted) return [{ key: "indicators:list.counted" }];
      return evidence ?? (known ? [{ key: "indicators:list.observed" }] : null);
    },
  },
  { key: "target", label: "indicators:list.target", kind: "number", of: ({ goal }) => goal?.value ?? null },
  {
    ...{ key: "target", label: "indicators:list.targetStage", kind: "text" },
    of: ({ goal }, { language }) => (goal?.stage ? localText(goal.stage, language) : null),
  },
  {
    ...{ key: "standing", label: "indicators:list.standing", kind: "text" },
    of: ({ standing }) => [{ key: `indicators:standing.${standing}` }],
  },
];

/** The indicators over a period, of the territory or of a part of it, as whoever asks sees them. */
export const indicatorList = (
  readDashboard: (ctx: ReadContext, asked: z.output<typeof ReadDashboard>) => Promise<Dashboard>,
  facts: readonly FactSource[],
): ListSource => {
  const lasting = new Set(facts.flatMap(({ measure: { code, time } }) => (time === "stock" ? [code] : [])));
  return listSource<Row>(
    "indicators",
    async (ctx, { about }) => {
      const asked = ReadDashboard.safeParse(about);
      if (!asked.success) throw new InvalidInput([{ path: ["about"], code: "kernel:issue.invalid" }]);
      const dashboard = await readDashboard(ctx, asked.data);
      const behind = { lasting, evidence: await evidenceBehind(ctx, dashboard) };
      return dashboard.items.flatMap((line) => rowOf(ctx, dashboard, line, behind));
    },
    columns,
  );
};
