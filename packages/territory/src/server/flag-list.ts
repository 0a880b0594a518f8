import type { ReadContext } from "@trama/database";
import { dayIn } from "@trama/kernel";
import { type ListSource, listSource } from "@trama/lists/server";
import { territoryConfig } from "../configuration/territory.js";
import type { FlagView } from "../flags/flag-view.js";

/** The flags raised now, as a table for those who see them. */
export const flagList = (
  listFlags: (ctx: ReadContext, none: Record<string, never>) => Promise<FlagView[]>,
): ListSource =>
  listSource<FlagView>("flags", (ctx) => listFlags(ctx, {}), [
    {
      key: "flag",
      label: "territory:list.flag",
      kind: "text",
      of: ({ rule, numbers }) => [{ key: rule, params: numbers }],
    },
    {
      key: "severity",
      label: "territory:list.severity",
      kind: "text",
      of: ({ severity }) => [{ key: `territory:severity.${severity}` }],
    },
    { key: "note", label: "territory:list.note", kind: "text", of: ({ accepted }) => accepted?.note ?? null },
    { key: "note", label: "territory:list.acceptedBy", kind: "text", of: ({ accepted }) => accepted?.by ?? null },
    {
      key: "note",
      label: "territory:list.acceptedOn",
      kind: "day",
      of: ({ accepted }, { ctx }) =>
        accepted && dayIn(ctx.config.section(territoryConfig).timeZone, new Date(accepted.at)),
    },
  ]);
