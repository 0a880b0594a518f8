import { defineTables } from "@trama/database";
import { directoryTables } from "@trama/directory/tables";
import type { Quantity } from "@trama/kernel";
import type { z } from "zod";
import type { Handover } from "../hand-over.js";
import { type Channel, placeKinds, type Resource } from "../lab.js";
import type { LabTranslation } from "../languages.js";
import { microNetworkStates } from "../micro-network.js";
import { phases } from "../phase.js";

export const labTables = defineTables((kit) => {
  const { organisation, person } = directoryTables({ kit });

  const lab = kit.table(
    "lab",
    {
      id: kit.id<"lab">("id").primaryKey(),
      slug: kit.text("slug").notNull(),
      version: kit.int("version").notNull(),
      name: kit.text("name").notNull(),
      fullName: kit.text("full_name"),
      municipality: kit.text("municipality").notNull(),
      neighbourhood: kit.text("neighbourhood"),
      diffuse: kit.bool("diffuse").notNull(),
      published: kit.bool("published").notNull(),
      /** The phase of today, repeated from the history for lists. */
      phase: kit.oneOf("phase", phases).notNull(),
      description: kit.text("description"),
      howToJoin: kit.text("how_to_join"),
      translations: kit.json<LabTranslation[]>("translations").notNull(),
      activities: kit.json<string[]>("activities").notNull(),
      entryThemes: kit.json<string[]>("entry_themes").notNull(),
      outreachTools: kit.json<string[]>("outreach_tools").notNull(),
      channels: kit.json<z.output<typeof Channel>[]>("channels").notNull(),
      resources: kit.json<z.output<typeof Resource>[]>("resources").notNull(),
      src: kit.text("src"),
      note: kit.text("note"),
    },
    (t) => [
      kit.uniqueIndex("lab_by_slug").on(t.slug),
      kit.index("lab_by_name").on(t.name, t.id),
      kit.index("lab_by_municipality").on(t.municipality, t.id),
      kit.index("lab_by_phase").on(t.phase, t.id),
    ],
  );

  const labId = () =>
    kit
      .id<"lab">("lab_id")
      .notNull()
      .references(() => lab.id);
  const trace = () => ({ reason: kit.text("reason"), author: kit.text("author") });
  /** An end is recorded on the row of what ends: its mark says when, among the ids of the rows. */
  const end = () => ({ endMark: kit.text("end_mark"), endAuthor: kit.text("end_author") });

  const labPhase = kit.table(
    "lab_phase",
    {
      id: kit.id<"labPhase">("id").primaryKey(),
      labId: labId(),
      phase: kit.oneOf("phase", phases).notNull(),
      since: kit.day("since"),
      toConfirm: kit.bool("to_confirm").notNull(),
      ...trace(),
    },
    (t) => [kit.index("lab_phase_by_lab").on(t.labId, t.id)],
  );

  const labPlace = kit.table(
    "lab_place",
    {
      id: kit.id<"labPlace">("id").primaryKey(),
      labId: labId(),
      kind: kit.oneOf("kind", placeKinds).notNull(),
      name: kit.text("name").notNull(),
      address: kit.text("address"),
      lat: kit.real("lat"),
      lon: kit.real("lon"),
      from: kit.day("from_day"),
      to: kit.day("to_day"),
      ...trace(),
      endReason: kit.text("end_reason"),
      ...end(),
    },
    (t) => [kit.index("lab_place_by_lab").on(t.labId, t.id)],
  );

  const labLead = kit.table(
    "lab_lead",
    {
      id: kit.id<"labLead">("id").primaryKey(),
      labId: labId(),
      organisationId: kit.id<"organisation">("organisation_id").references(() => organisation.id),
      personId: kit.id<"person">("person_id").references(() => person.id),
      from: kit.day("from_day"),
      to: kit.day("to_day"),
      ...trace(),
      handover: kit.json<Handover>("handover"),
    },
    (t) => [
      kit.index("lab_lead_by_lab").on(t.labId, t.id),
      kit.index("lab_lead_by_person").on(t.personId),
      kit.index("lab_lead_by_organisation").on(t.organisationId),
    ],
  );

  const labPartner = kit.table(
    "lab_partner",
    {
      id: kit.id<"labPartner">("id").primaryKey(),
      labId: labId(),
      organisationId: kit
        .id<"organisation">("organisation_id")
        .notNull()
        .references(() => organisation.id),
      contribution: kit.text("contribution"),
      from: kit.day("from_day"),
      to: kit.day("to_day"),
      author: kit.text("author"),
      ...end(),
    },
    (t) => [
      kit.index("lab_partner_by_lab").on(t.labId, t.id),
      kit.index("lab_partner_by_organisation").on(t.organisationId),
    ],
  );

  const labDeclaration = kit.table(
    "lab_declaration",
    {
      id: kit.id<"labDeclaration">("id").primaryKey(),
      labId: labId(),
      item: kit.text("item").notNull(),
      met: kit.bool("met").notNull(),
      on: kit.day("on_day").notNull(),
      note: kit.text("note"),
      author: kit.text("author"),
    },
    (t) => [kit.index("lab_declaration_by_lab").on(t.labId, t.id), kit.index("lab_declaration_by_item").on(t.item)],
  );

  const collaboratorCount = kit.table(
    "collaborator_count",
    {
      id: kit.id<"collaboratorCount">("id").primaryKey(),
      labId: labId(),
      on: kit.day("on_day").notNull(),
      count: kit.json<Quantity>("count").notNull(),
      note: kit.text("note"),
      author: kit.text("author"),
    },
    (t) => [kit.index("collaborator_count_by_lab").on(t.labId, t.on, t.id)],
  );

  const collaborator = kit.table(
    "collaborator",
    {
      id: kit.id<"collaborator">("id").primaryKey(),
      labId: labId(),
      number: kit.int("number").notNull(),
      batch: kit.text("batch").notNull(),
      /** Only while the collaboration lasts, and only if the name is needed. */
      personId: kit.id<"person">("person_id").references(() => person.id),
      task: kit.text("task"),
      from: kit.day("from_day").notNull(),
      to: kit.day("to_day"),
      author: kit.text("author"),
      ...end(),
    },
    (t) => [
      kit.uniqueIndex("collaborator_by_lab").on(t.labId, t.number),
      kit.index("collaborator_by_person").on(t.personId),
    ],
  );

  const microNetwork = kit.table(
    "micro_network",
    {
      id: kit.id<"microNetwork">("id").primaryKey(),
      labId: labId(),
      name: kit.text("name").notNull(),
      theme: kit.text("theme"),
      municipality: kit.text("municipality"),
      neighbourhood: kit.text("neighbourhood"),
      since: kit.day("since").notNull(),
      state: kit.oneOf("state", microNetworkStates).notNull(),
      confirmed: kit.bool("confirmed").notNull(),
      author: kit.text("author"),
      endedOn: kit.day("ended_on"),
      endReason: kit.text("end_reason"),
      ...end(),
    },
    (t) => [kit.index("micro_network_by_lab").on(t.labId, t.id)],
  );

  const declaredReach = kit.table(
    "declared_reach",
    {
      id: kit.id<"declaredReach">("id").primaryKey(),
      labId: labId(),
      microNetworkId: kit
        .id<"microNetwork">("micro_network_id")
        .notNull()
        .references(() => microNetwork.id),
      on: kit.day("on_day").notNull(),
      people: kit.json<Quantity>("people"),
      helpers: kit.json<Quantity>("helpers"),
      note: kit.text("note"),
      author: kit.text("author"),
    },
    (t) => [
      kit.index("declared_reach_by_lab").on(t.labId, t.on, t.id),
      kit.index("declared_reach_by_network").on(t.microNetworkId, t.on, t.id),
    ],
  );

  return {
    ...{ lab, labPhase, labPlace, labLead, labPartner, labDeclaration },
    ...{ collaboratorCount, collaborator, microNetwork, declaredReach },
  };
});
