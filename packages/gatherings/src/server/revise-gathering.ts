import { writeVerb } from "@trama/database";
import { MoveGathering, ReviseGathering } from "../gathering/gathering.js";
import { openRefusal } from "../gathering/status.js";
import type { Gathering } from "../view.js";
import { setOperators, toChange, write } from "./change-gathering.js";
import { factIssues, ownerIssue, refuse, spanIssue } from "./checks.js";
import type { Owners } from "./owners.js";
import { slotOf } from "./views.js";

/** Changes what a gathering is, not when. A date of a series keeps these facts when those of the series change. */
export const reviseGathering = (owners: Owners) =>
  writeVerb(
    "reviseGathering",
    ReviseGathering,
    async (ctx, { id, version, operators, ...facts }): Promise<Gathering> => {
      const before = await toChange(ctx, owners, "reviseGathering", { id, version });
      refuse(await factIssues(ctx, { ...facts, operators }, before.row.kind));
      const also = () => setOperators(ctx, id, operators);
      return await write(ctx, owners, before, { set: { ...facts, ownFacts: true }, announces: true, also });
    },
  );

/** Puts a gathering on another day or hour. A date of a series still knows when the rule wanted it. */
export const moveGathering = (owners: Owners) =>
  writeVerb("moveGathering", MoveGathering, async (ctx, { id, version, reason, ...when }): Promise<Gathering> => {
    const before = await toChange(ctx, owners, "moveGathering", { id, version });
    refuse([openRefusal(before.row), spanIssue(when), ownerIssue(before.owner, when.day, "day")]);
    return await write(ctx, owners, before, { set: slotOf(when), announces: true, trail: { after: { reason } } });
  });
