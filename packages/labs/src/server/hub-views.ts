import type { ReadContext } from "@trama/database";
import { holdsOn } from "@trama/kernel";
import { municipalityOf, territoryConfig } from "@trama/territory";
import { asc, eq, inArray } from "drizzle-orm";
import type { Hub, HubId } from "../hub.js";
import { labPermissions } from "../permissions.js";
import { scopedLab } from "../views.js";
import { dossiersOf, ruled } from "./dossiers.js";
import { hubTables } from "./hub-tables.js";
import { labTables } from "./tables.js";

export type HubRow = ReturnType<typeof hubTables>["hub"]["$inferSelect"];

const verbs = Object.entries(labPermissions).flatMap(([verb, { kind }]) => (kind === "hub" ? [verb] : []));

/** What of a hub is for everybody. */
export function shownHub(ctx: Pick<ReadContext, "config">, row: HubRow) {
  const { slug, name, address, lat, lon, opening, description, translations } = row;
  const municipality = municipalityOf(ctx.config.section(territoryConfig), row.municipality);
  return {
    ...{ slug, name, address, lat, lon, opening, description, translations },
    municipality: { istat: row.municipality, name: municipality?.name ?? row.municipality },
  };
}

/** The rows of the labs that use these hubs today, each with its hub. */
export async function labsOfHubs(ctx: ReadContext, hubs: readonly HubRow[]) {
  if (hubs.length === 0) return [];
  const { hubLab } = hubTables(ctx);
  const { lab } = labTables(ctx);
  const rows = await ctx.db
    .select({ link: hubLab, lab })
    .from(hubLab)
    .innerJoin(lab, eq(lab.id, hubLab.labId))
    .where(
      inArray(
        hubLab.hubId,
        hubs.map(({ id }) => id),
      ),
    )
    .orderBy(asc(lab.name), asc(lab.id));
  return rows.filter(({ link }) => holdsOn(link, ctx.today)).map(({ link, lab: row }) => ({ hubId: link.hubId, row }));
}

/** Hubs as the actor may see them: of the labs that use them, those that the actor may read. */
export async function viewHubs(ctx: ReadContext, hubs: readonly HubRow[]): Promise<Hub[]> {
  const links = await labsOfHubs(ctx, hubs);
  const rows = new Map(links.map(({ row }) => [row.id, row]));
  const dossiers = ruled(ctx, await dossiersOf(ctx, [...rows.values()]));
  const seen = new Set(
    dossiers.filter((one) => ctx.may.mayOn("readLab", scopedLab(one, ctx.today))).map(({ id }) => id),
  );
  const labsOf = (hub: HubId) =>
    links
      .filter(({ hubId, row }) => hubId === hub && seen.has(row.id))
      .map(({ row }) => ({ id: row.id, name: row.name }));
  return hubs.map((row) => {
    const { id, version, published, from, to, endReason } = row;
    return {
      ...{ id, version, published, from, to, endReason },
      ...shownHub(ctx, row),
      labs: labsOf(id),
      may: verbs.filter((verb) => ctx.may.mayOn(verb, { id })),
    };
  });
}
