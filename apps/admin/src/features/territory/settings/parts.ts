import type { MessageKey } from "../../../words/say";

/** A screen of the settings made from the schema: its address under /impostazioni/territorio, and what it asks for. */
interface Part {
  title: MessageKey;
  lead: MessageKey;
  /** The paths of the document that stand on it, one card each, in the order in which they are asked. */
  paths: readonly string[];
}

/**
 * Every screen made from the schema. A new section of the configuration adds a row here, or, when it has a screen of its
 * own, to `ownScreens` of `complete.test.tsx`: a key of the schema that no screen asks for fails that test.
 */
export const parts = {
  comuni: {
    title: "admin:settings.part.municipalities",
    lead: "admin:settings.lead.municipalities",
    paths: ["territory.municipalities", "territory.municipalitiesDeclared", "territory.municipalityCounts"],
  },
  aree: { title: "admin:settings.part.areas", lead: "admin:settings.lead.areas", paths: ["territory.areas"] },
  popolazione: {
    title: "admin:settings.part.population",
    lead: "admin:settings.lead.population",
    paths: ["territory.population"],
  },
  contesto: {
    title: "admin:settings.part.context",
    lead: "admin:settings.lead.context",
    paths: ["territory.developmentPlans", "territory.context"],
  },
  organi: {
    title: "admin:settings.part.bodies",
    lead: "admin:settings.lead.bodies",
    paths: ["directory.bodies", "directory.roles", "directory.interlocutorsExpected"],
  },
  chiusure: {
    title: "admin:settings.part.closures",
    lead: "admin:settings.lead.closures",
    paths: ["gatherings.closures", "gatherings.src", "gatherings.note"],
  },
  laboratori: {
    title: "admin:settings.part.labs",
    lead: "admin:settings.lead.labs",
    paths: ["labs.declared", "labs.languages"],
  },
  riservatezza: {
    title: "disclosure:section",
    lead: "admin:settings.lead.disclosure",
    paths: ["disclosure.threshold", "disclosure.tellingThreshold"],
  },
  conservazione: {
    title: "territory:retention.section",
    lead: "admin:settings.lead.retention",
    paths: ["retention"],
  },
  indicatori: {
    title: "admin:settings.part.indicators",
    lead: "admin:settings.lead.indicators",
    paths: ["indicators.stages", "indicators.framework", "indicators.catalogue", "indicators.src", "indicators.note"],
  },
} as const satisfies Record<string, Part>;

export type PartName = keyof typeof parts;
export const partNames = Object.keys(parts) as PartName[];
