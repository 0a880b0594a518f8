import { readVerb } from "@trama/database";
import { NotFound } from "@trama/kernel";
import { asc } from "drizzle-orm";
import { z } from "zod";
import { LabSystem } from "../config.js";
import { completeness } from "../protocol.js";
import type { LabSystemPreview } from "../system-preview.js";
import { dossiersOf, ruled } from "./dossiers.js";
import { withCalendars } from "./lab-calendars.js";
import { labTables } from "./tables.js";

/**
 * How the labs of a system would stand today by other rules: its last protocol, whatever day it begins. Only what is met
 * is told, by lab and not by person: whoever decides the rules sees nothing of whom a lab is made of.
 */
export const previewLabSystem = readVerb(
  "previewLabSystem",
  z.strictObject({ system: LabSystem }),
  async (ctx, { system }): Promise<LabSystemPreview> => {
    if (!ctx.may.may("previewLabSystem")) throw new NotFound();
    const { lab } = labTables(ctx);
    const rows = (await ctx.db.select().from(lab).orderBy(asc(lab.name))).filter(({ phase }) => phase !== "closed");
    const here = ruled(ctx, await dossiersOf(ctx, rows)).filter((one) => one.system.code === system.code);
    const last = { ...system, protocols: system.protocols.slice(-1) };
    const told = (await withCalendars(ctx, here)).map((one) => ({
      name: one.name,
      phase: rows.find(({ id }) => id === one.id)?.phase ?? "planned",
      items: completeness({ ...one, system: last }, ctx.today).items.map(({ code, met }) => ({ code, met })),
    }));
    const items = last.protocols.flatMap((protocol) => protocol.items);
    return {
      labs: told.length,
      items: items.map(({ code }) => ({
        code,
        met: told.filter((one) => one.items.some((item) => item.code === code && item.met)).length,
      })),
      example: told[0] ?? null,
    };
  },
);
