import { writeVerb } from "@trama/database";
import { type FieldIssue, newId } from "@trama/kernel";
import { and, eq, isNull } from "drizzle-orm";
import { gatheringsConfig } from "../config.js";
import { type Presence, RecordAttendance } from "../gathering/gathering.js";
import { headCountIssues } from "../gathering/head-count.js";
import { statusRefusal } from "../gathering/status.js";
import type { Gathering } from "../view.js";
import { toChange, write } from "./change-gathering.js";
import { partyIssues, refuse } from "./checks.js";
import { erasedPresences, idsNamed } from "./named-presences.js";
import type { Owners } from "./owners.js";
import { gatheringTables } from "./tables.js";

/** What is wrong with a list of names, before anything else is looked at. */
function listIssues(presences: readonly Presence[]): FieldIssue[] {
  const names = presences.map(({ personId, organisationId }) => personId ?? organisationId);
  return names.flatMap((name, at): FieldIssue[] => {
    if (name === null) return [{ path: ["presences", at, "personId"], code: "gatherings:issue.nobody" }];
    return names.indexOf(name) === at ? [] : [{ path: ["presences", at], code: "gatherings:issue.twice" }];
  });
}

/** Says who came by name, in place of the names before: the gathering is held, by so many people when nobody counted. */
export const recordAttendance = (owners: Owners) =>
  writeVerb("recordAttendance", RecordAttendance, async (ctx, { presences, ...given }): Promise<Gathering> => {
    const before = await toChange(ctx, owners, "recordAttendance", given);
    const { row } = before;
    const present = [...presences, ...(await erasedPresences(ctx, given.id))];
    const named = present.length;
    const namedFirstTime = present.filter(({ firstTime }) => firstTime).length;
    const total = row.counted ? (row.total ?? named) : named;
    const { bands } = ctx.config.section(gatheringsConfig);
    const sums = headCountIssues(
      { total, bands: row.bands ?? {}, newPeople: row.newPeople },
      { presences: named, firstTime: namedFirstTime },
      bands,
    );
    const people = presences.flatMap(({ personId: id }, at) =>
      id === null ? [] : [{ id, path: ["presences", at, "personId"] }],
    );
    const organisations = presences.flatMap(({ organisationId: id }, at) =>
      id === null ? [] : [{ id, path: ["presences", at, "organisationId"] }],
    );
    refuse([
      row.status === "held" ? null : statusRefusal(row, "held", ctx.today),
      ...listIssues(presences),
      // A band that the territory has given up since must not stand in the way of the names.
      ...sums
        .filter(({ code }) => code !== "gatherings:issue.unknownBand")
        .map((one) => ({ ...one, path: ["presences"] })),
      ...(await partyIssues(ctx, people, organisations)),
    ]);
    const { presence } = gatheringTables(ctx);
    const names = await idsNamed(ctx, given.id);
    return await write(ctx, owners, before, {
      set: { status: "held", total, bands: row.bands ?? {}, named, namedFirstTime },
      announces: false,
      async also() {
        await ctx.db.delete(presence).where(and(eq(presence.gatheringId, given.id), isNull(presence.somebody)));
        const rows = presences.map((one) => ({
          id: newId<"presence">(),
          gatheringId: given.id,
          ...one,
        }));
        if (rows.length > 0) await ctx.db.insert(presence).values(rows);
      },
      trail: { before: { presences: names }, after: { presences } },
    });
  });
