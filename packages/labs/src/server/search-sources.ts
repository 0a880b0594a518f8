import type { ReadContext, SearchHit, SearchSource } from "@trama/database";
import { municipalityOf, territoryConfig } from "@trama/territory";
import { and, eq, exists, inArray, type SQL } from "drizzle-orm";
import type { HubId } from "../hub.js";
import type { LabId } from "../lab-id.js";
import { scopedLab } from "../views.js";
import { dossiersOf, ruled } from "./dossiers.js";
import { hubTables } from "./hub-tables.js";
import { labsInScope } from "./list-labs.js";
import { labTables } from "./tables.js";

const nameOf = (ctx: ReadContext, istat: string) =>
  municipalityOf(ctx.config.section(territoryConfig), istat)?.name ?? null;

/** The labs among these that the actor may read today. */
async function readable(ctx: ReadContext, ids: readonly LabId[]) {
  const { lab } = labTables(ctx);
  const rows = await ctx.db
    .select()
    .from(lab)
    .where(inArray(lab.id, [...ids]));
  const dossiers = ruled(ctx, await dossiersOf(ctx, rows));
  return dossiers.filter((one) => ctx.may.mayOn("readLab", scopedLab(one, ctx.today)));
}

function scopeFound(ctx: ReadContext, found: (cond: SQL) => SQL): SQL | "all" | "none" {
  const scope = labsInScope(ctx, "readLab");
  return typeof scope === "string" ? scope : found(scope);
}

/** Labs are found by their names and by where they are. */
export const labSearch: SearchSource = {
  kind: "lab",
  carrier: "lab",
  async entries(at, ids) {
    const { lab } = labTables(at);
    const where = ids === null ? undefined : inArray(lab.id, ids as LabId[]);
    const rows = await at.db.select().from(lab).where(where);
    return rows.map(({ id, name, fullName, neighbourhood, municipality }) => ({
      ...{ id, carrierId: id, title: name, texts: [fullName, neighbourhood], codes: [municipality] },
    }));
  },
  scopeOf(ctx, id) {
    const { lab } = labTables(ctx);
    const inside = (cond: SQL) =>
      exists(
        ctx.db
          .select({ id: lab.id })
          .from(lab)
          .where(and(eq(lab.id, id), cond)),
      );
    return Promise.resolve(scopeFound(ctx, inside));
  },
  async show(ctx, ids) {
    const labs = await readable(ctx, ids as LabId[]);
    return labs.map((lab) => ({
      ref: { kind: "lab", id: lab.id },
      title: lab.name,
      detail: lab.municipalityName,
      ...{ within: null, day: null },
    }));
  },
};

/** Help networks are found by their name and theme, for who may read their lab. */
export const microNetworkSearch: SearchSource = {
  kind: "microNetwork",
  carrier: "lab",
  async entries(at, ids) {
    const { microNetwork } = labTables(at);
    const where = ids === null ? undefined : inArray(microNetwork.labId, ids as LabId[]);
    const rows = await at.db.select().from(microNetwork).where(where);
    return rows.map(({ id, labId, name, theme, neighbourhood, municipality }) => ({
      ...{ id, carrierId: labId, title: name, texts: [theme, neighbourhood] },
      codes: municipality === null ? [] : [municipality],
    }));
  },
  scopeOf(ctx, id) {
    const { lab, microNetwork } = labTables(ctx);
    const inside = (cond: SQL) =>
      exists(
        ctx.db
          .select({ id: microNetwork.id })
          .from(microNetwork)
          .innerJoin(lab, eq(lab.id, microNetwork.labId))
          .where(and(eq(microNetwork.id, id), cond)),
      );
    return Promise.resolve(scopeFound(ctx, inside));
  },
  async show(ctx, ids) {
    const { microNetwork } = labTables(ctx);
    const { id, labId, name } = microNetwork;
    const known = ids.map((one) => one as (typeof microNetwork)["$inferSelect"]["id"]);
    const rows = await ctx.db.select({ id, labId, name }).from(microNetwork).where(inArray(id, known));
    const labs = await readable(ctx, [...new Set(rows.map((row) => row.labId))]);
    return rows.flatMap((row): SearchHit[] => {
      const lab = labs.find((one) => one.id === row.labId);
      if (!lab) return [];
      const within = { kind: "lab", id: row.labId };
      return [{ ref: { kind: "microNetwork", id: row.id }, title: row.name, detail: lab.name, within, day: null }];
    });
  },
};

/** Hubs are found by their name and by where they are. */
export const hubSearch: SearchSource = {
  kind: "hub",
  carrier: "hub",
  async entries(at, ids) {
    const { hub } = hubTables(at);
    const where = ids === null ? undefined : inArray(hub.id, ids as HubId[]);
    const rows = await at.db.select().from(hub).where(where);
    return rows.map(({ id, name, address, municipality }) => ({
      ...{ id, carrierId: id, title: name, texts: [address], codes: [municipality] },
    }));
  },
  scopeOf(ctx, id) {
    const scope = ctx.may.scopeOf("readHub");
    if (scope.reach !== "own") return Promise.resolve(scope.reach);
    return Promise.resolve(inArray(id, [...(scope.ids["hub"] ?? [])]));
  },
  async show(ctx, ids) {
    const { hub } = hubTables(ctx);
    const rows = await ctx.db
      .select()
      .from(hub)
      .where(inArray(hub.id, ids as HubId[]));
    return rows
      .filter(({ id }) => ctx.may.mayOn("readHub", { id }))
      .map(({ id, name, municipality }) => ({
        ref: { kind: "hub", id },
        title: name,
        detail: nameOf(ctx, municipality),
        ...{ within: null, day: null },
      }));
  },
};
