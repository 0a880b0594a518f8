import type { ReadContext } from "@trama/database";
import { localText } from "@trama/kernel";
import { type ListColumn, type ListSource, listSource } from "@trama/lists/server";
import { inArray } from "drizzle-orm";
import { gatheringsConfig } from "../config.js";
import { GatheringId } from "../gathering/gathering.js";
import type { GatheringSummary } from "../view.js";
import { type OwnerSource, Owners } from "./owners.js";
import { gatheringsOf, scoped } from "./records.js";
import { gatheringTables } from "./tables.js";
import { viewSummary } from "./views.js";

const atOnce = 500;

/** Those of these gatherings that whoever asks may see in a list, some hundreds at a time. */
async function rowsOf(ctx: ReadContext, owners: Owners, ids: readonly string[]): Promise<GatheringSummary[]> {
  const { gathering } = gatheringTables(ctx);
  const known = ids.flatMap((id) => GatheringId.safeParse(id).data ?? []);
  const seen: GatheringSummary[] = [];
  for (let from = 0; from < known.length; from += atOnce) {
    const some = known.slice(from, from + atOnce);
    const rows = await ctx.db.select().from(gathering).where(inArray(gathering.id, some));
    for (const one of await gatheringsOf(ctx, owners, rows))
      if (ctx.may.mayOn("listGatherings", scoped(one))) seen.push(viewSummary(ctx, one));
  }
  return seen;
}

const kindOf: ListColumn<GatheringSummary>["of"] = ({ kind }, { ctx, language }) => {
  const term = ctx.config.section(gatheringsConfig).kinds.find(({ code }) => code === kind);
  return term ? localText(term, language) : kind;
};

const standingOf: ListColumn<GatheringSummary>["of"] = ({ status, countMissing }) => [
  { key: countMissing ? "gatherings:list.toCount" : `gatherings:status.${status}` },
];

/** Few people are said as "fewer than five": such a number is no number, and its cell stays empty. */
const peopleOf: ListColumn<GatheringSummary>["of"] = ({ headCount, attendance }) =>
  headCount?.total ?? (attendance?.qualifier === "=" ? attendance.value : null);

/** The gatherings that somebody may see, as a table. */
export function gatheringList(sources: readonly OwnerSource[]): ListSource {
  const owners = new Owners(sources);
  return listSource<GatheringSummary>("gatherings", (ctx, { ids }) => rowsOf(ctx, owners, ids), [
    { key: "title", label: "gatherings:list.title", kind: "text", of: ({ title }) => title },
    { key: "when", label: "gatherings:list.day", kind: "day", of: ({ day }) => day },
    { key: "when", label: "gatherings:list.start", kind: "text", of: ({ start }) => start },
    { key: "when", label: "gatherings:list.end", kind: "text", of: ({ end }) => end },
    { key: "owner", label: "gatherings:list.owner", kind: "text", of: ({ owner }) => owner.title },
    {
      key: "municipality",
      label: "gatherings:list.municipality",
      kind: "text",
      of: ({ owner }) => owner.municipality?.name ?? null,
    },
    { key: "kind", label: "gatherings:list.kind", kind: "text", of: kindOf },
    { key: "place", label: "gatherings:list.place", kind: "text", of: ({ place }) => place?.name ?? null },
    { key: "standing", label: "gatherings:list.standing", kind: "text", of: standingOf },
    { key: "people", label: "gatherings:list.people", kind: "number", of: peopleOf },
  ]);
}
