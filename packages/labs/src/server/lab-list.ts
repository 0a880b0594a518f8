import { localText } from "@trama/kernel";
import { everyPage, type ListColumn, listSource } from "@trama/lists/server";
import { labsConfig } from "../config.js";
import type { Hub } from "../hub.js";
import type { LabSummary } from "../lab-view.js";
import { listHubs } from "./hubs.js";
import { listLabs } from "./list-labs.js";

/** What a system calls a phase, or what all of them do. */
const phaseCell: ListColumn<LabSummary>["of"] = ({ phase, system }, { ctx, language }) => {
  const label = ctx.config.section(labsConfig).systems.find(({ code }) => code === system)?.phaseLabels[phase];
  return label ? localText(label, language) : [{ key: `labs:phase.${phase}` }];
};

/** The labs that somebody may see, as a table. */
export const labList = listSource<LabSummary>("labs", (ctx) => everyPage((at) => listLabs(ctx, at)), [
  { key: "name", label: "labs:field.name", kind: "text", of: ({ name }) => name },
  { key: "municipality", label: "labs:field.municipality", kind: "text", of: ({ municipality }) => municipality.name },
  { key: "neighbourhood", label: "labs:field.neighbourhood", kind: "text", of: ({ neighbourhood }) => neighbourhood },
  { key: "place", label: "labs:field.mainPlace", kind: "text", of: ({ mainPlace }) => mainPlace?.name ?? null },
  { key: "phase", label: "labs:field.phase", kind: "text", of: phaseCell },
  { key: "phaseSince", label: "labs:list.phaseSince", kind: "day", of: ({ phaseSince }) => phaseSince },
  {
    key: "lead",
    label: "labs:field.leadOrganisation",
    kind: "text",
    of: ({ leadOrganisation }) => leadOrganisation?.name ?? null,
  },
  { key: "lead", label: "labs:field.leadPerson", kind: "text", of: ({ leadPerson }) => leadPerson?.name ?? null },
  { key: "protocol", label: "labs:list.met", kind: "number", of: ({ protocol }) => protocol.met },
  { key: "protocol", label: "labs:list.total", kind: "number", of: ({ protocol }) => protocol.total },
  {
    key: "attention",
    label: "labs:list.attention",
    kind: "text",
    of: ({ attention }) =>
      attention.map(({ code, count }) => ({ key: `labs:attention.${code}`, params: { count: count ?? 0 } })),
  },
]);

/** The hubs of the territory, as a table. */
export const hubList = listSource<Hub>("hubs", async (ctx) => (await listHubs(ctx, {})).items, [
  { key: "name", label: "labs:field.name", kind: "text", of: ({ name }) => name },
  { key: "municipality", label: "labs:field.municipality", kind: "text", of: ({ municipality }) => municipality.name },
  { key: "opening", label: "labs:list.opening", kind: "text", of: ({ opening }) => opening },
  { key: "labs", label: "labs:many", kind: "text", of: ({ labs }) => labs.map(({ name }) => name).join(", ") || null },
  { key: "to", label: "labs:list.closed", kind: "day", of: ({ to }) => to },
]);
