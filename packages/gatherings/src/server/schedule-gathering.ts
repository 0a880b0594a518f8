import { type WriteContext, writeVerb } from "@trama/database";
import { NotFound, newId } from "@trama/kernel";
import { CopyGathering, type GatheringId, ScheduleGathering } from "../gathering/gathering.js";
import type { Gathering } from "../view.js";
import { imageOf, seenBy, setOperators } from "./change-gathering.js";
import { factIssues, ownerIssue, refuse, spanIssue } from "./checks.js";
import type { Owners } from "./owners.js";
import { gatheringOf, type LoadedGathering, ownerRef, scoped } from "./records.js";
import { type GatheringRow, gatheringTables } from "./tables.js";
import { slotOf } from "./views.js";

/** What a gathering has of its own kind before anything happened to it. */
export const untold = {
  version: 1,
  sequence: 0,
  cancelReason: null,
  total: null,
  counted: false,
  bands: null,
  newPeople: null,
  note: null,
  named: 0,
  namedFirstTime: 0,
} as const;

type Given = Omit<GatheringRow, keyof typeof untold | "changedAt" | "endDay" | "starts">;

async function insert(
  ctx: WriteContext,
  owners: Owners,
  given: Given,
  operators: LoadedGathering["operators"][number]["id"][],
) {
  const { gathering } = gatheringTables(ctx);
  await ctx.db.insert(gathering).values({ ...untold, changedAt: ctx.now, ...given, ...slotOf(given) });
  await setOperators(ctx, given.id, operators);
  const made = await gatheringOf(ctx, owners, given.id);
  await ctx.record({ ref: { kind: "gathering", id: given.id }, before: null, after: imageOf(made) });
  return await seenBy(ctx, made);
}

const alone = { seriesId: null, originalDay: null, originalStart: null, touched: true, ownFacts: true, differs: true };

/** Puts one gathering into the calendar. */
export const scheduleGathering = (owners: Owners) =>
  writeVerb(
    "scheduleGathering",
    ScheduleGathering,
    async (ctx, { owner: ref, operators, ...given }): Promise<Gathering> => {
      if (!ctx.may.may("scheduleGathering")) throw new NotFound();
      const owner = await owners.named(ctx, ref);
      if (!ctx.may.mayOn("scheduleGathering", { id: "", within: [ref, ...owner.within] })) throw new NotFound();
      refuse([
        ...(await factIssues(ctx, { ...given, operators })),
        spanIssue(given),
        ownerIssue(owner, given.day, "day"),
      ]);
      const id: GatheringId = newId<"gathering">();
      return await insert(ctx, owners, { id, ownerKind: ref.kind, ownerId: ref.id, ...alone, ...given }, operators);
    },
  );

/** A new gathering that is like another, on another day: it stands alone even when the other was of a series. */
export const copyGathering = (owners: Owners) =>
  writeVerb("copyGathering", CopyGathering, async (ctx, { id: from, ...when }): Promise<Gathering> => {
    const model = await gatheringOf(ctx, owners, from);
    if (!ctx.may.mayOn("copyGathering", scoped(model))) throw new NotFound();
    const { title, kind, description, place, address, link, isPublic } = model.row;
    const operators = model.operators.map(({ id }) => id);
    const facts = { title, kind, description, place, address, link, isPublic };
    refuse([
      ...(await factIssues(ctx, { ...facts, operators }, kind)),
      spanIssue(when),
      ownerIssue(model.owner, when.day, "day"),
    ]);
    const { kind: ownerKind, id: ownerId } = ownerRef(model.row);
    const id: GatheringId = newId<"gathering">();
    const given = { id, ownerKind, ownerId, ...alone, ...facts, ...when, status: "confirmed" as const };
    return await insert(ctx, owners, given, operators);
  });
