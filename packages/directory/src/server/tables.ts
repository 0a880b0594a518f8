import { defineTables } from "@trama/database";
import { roleCodes } from "@trama/kernel";

export const directoryTables = defineTables((kit) => {
  const organisation = kit.table(
    "organisation",
    {
      id: kit.id<"organisation">("id").primaryKey(),
      slug: kit.text("slug").notNull(),
      version: kit.int("version").notNull(),
      name: kit.text("name").notNull(),
      fullName: kit.text("full_name"),
      aliases: kit.json<string[]>("aliases").notNull(),
      kind: kit.text("kind").notNull(),
      municipality: kit.text("municipality"),
      seat: kit.text("seat"),
      fiscalCode: kit.text("fiscal_code"),
      runtsSection: kit.text("runts_section"),
      ipaCode: kit.text("ipa_code"),
      web: kit.text("web"),
      functions: kit.json<string[]>("functions").notNull(),
      headcount: kit.int("headcount"),
      alsoIn: kit.json<string[]>("also_in").notNull(),
      src: kit.text("src"),
      note: kit.text("note"),
    },
    (t) => [kit.uniqueIndex("organisation_by_slug").on(t.slug), kit.index("organisation_by_name").on(t.name, t.id)],
  );

  const person = kit.table(
    "person",
    {
      id: kit.id<"person">("id").primaryKey(),
      version: kit.int("version").notNull(),
      name: kit.text("name").notNull(),
      nameToEnter: kit.bool("name_to_enter").notNull(),
      /** The day on which the name was erased; what the person did stays, under a name that says so. */
      erasedOn: kit.day("erased_on"),
    },
    (t) => [kit.index("person_by_name").on(t.name, t.id)],
  );

  const position = kit.table(
    "position",
    {
      id: kit.id<"position">("id").primaryKey(),
      personId: kit
        .id<"person">("person_id")
        .notNull()
        .references(() => person.id),
      organisationId: kit
        .id<"organisation">("organisation_id")
        .notNull()
        .references(() => organisation.id),
      title: kit.text("title").notNull(),
      code: kit.text("code"),
      from: kit.day("from_day"),
      to: kit.day("to_day"),
    },
    (t) => [kit.index("position_by_person").on(t.personId), kit.index("position_by_organisation").on(t.organisationId)],
  );

  const roleAssignment = kit.table(
    "role_assignment",
    {
      id: kit.id<"roleAssignment">("id").primaryKey(),
      personId: kit
        .id<"person">("person_id")
        .notNull()
        .references(() => person.id),
      role: kit.oneOf("role", roleCodes).notNull(),
      scopeKind: kit.text("scope_kind"),
      scopeId: kit.text("scope_id"),
      from: kit.day("from_day").notNull(),
      to: kit.day("to_day"),
    },
    (t) => [kit.index("role_assignment_by_person").on(t.personId)],
  );

  return { organisation, person, position, roleAssignment };
});
