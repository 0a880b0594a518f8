import { verbs } from "../../verbs.js";
import { awkwardNames, everyPage, type Story, searches } from "./story.js";

const sorts = ["name", "-name", "kind", "-kind"] as const;

/** Organisations: registered, revised, read, listed in every order and searched. */
export const organisationStory: Story = async ({ ask, refused }) => {
  const kinds = await ask(verbs.listOrganisationKinds, {});
  for (const [at, name] of awkwardNames.entries()) {
    const kind = kinds[at % 3]?.code ?? "";
    const headcount = at % 2 === 0 ? null : at;
    const made = await ask(verbs.registerOrganisation, {
      name,
      kind,
      headcount,
      aliases: at % 3 ? [] : ["5", "Àltra"],
    });
    if (at % 4 !== 0) continue;
    const facts = {
      name,
      kind,
      municipality: "111901",
      fullName: `${name}, per esteso`,
      functions: ["sportello", "b", "a"],
    };
    await ask(verbs.reviseOrganisation, { id: made.id, version: made.version, ...facts });
    await refused(verbs.reviseOrganisation, { id: made.id, version: made.version, ...facts });
    await ask(verbs.readOrganisation, { id: made.id });
  }
  // The same name twice, and what no engine could keep.
  await ask(verbs.registerOrganisation, { name: "Zebra", kind: "association", alsoIn: ["altrove", "à"] });
  await ask(verbs.registerOrganisation, { name: "Zebra", kind: "association", alsoIn: ["altrove"] });
  await refused(verbs.registerOrganisation, { name: "Senza\u0000fine", kind: "association" });
  await refused(verbs.registerOrganisation, { name: "Altrove", kind: "association", municipality: "018001" });
  for (const sort of sorts) await everyPage((cursor) => ask(verbs.listOrganisations, { sort, limit: 4, cursor }));
  for (const search of searches)
    await everyPage((cursor) => ask(verbs.listOrganisations, { search, limit: 3, cursor }));
  await ask(verbs.listOrganisations, { kind: "association", limit: 50 });
  await refused(verbs.listOrganisations, { cursor: "inventato" });
  await refused(verbs.listOrganisations, {}, "public");
};

/** People and the roles they hold. */
export const peopleStory: Story = async ({ ask, refused }) => {
  const [organisation] = (await ask(verbs.listOrganisations, { limit: 1 })).items;
  if (!organisation) throw new Error("There is no organisation to work for");
  const post = { organisationId: organisation.id, title: "Referente (segnaposto)", from: "2025-01-01" };
  for (const [at, name] of awkwardNames.entries()) {
    const given = { name: `${name} (segnaposto)`, nameToEnter: at % 2 === 0, positions: at % 5 === 0 ? [post] : [] };
    const person = await ask(verbs.registerPerson, given);
    if (at % 6 !== 0) continue;
    const both = [post, { ...post, title: "Altro incarico", to: "2026-01-31" }];
    await ask(verbs.revisePerson, { id: person.id, version: person.version, ...given, positions: both });
    await refused(verbs.revisePerson, { id: person.id, version: person.version, ...given });
    await ask(verbs.readPerson, { id: person.id });
    const role = { personId: person.id, role: "evaluator" as const, from: "2026-03-01" };
    const scope = { kind: "organisation", id: organisation.id };
    const scopes = at ? [scope] : [];
    const [granted] = await ask(verbs.grantRole, { ...role, scopes }, "administrator");
    if (!granted) throw new Error("No role was given");
    await refused(verbs.grantRole, { ...role, scopes }, "administrator");
    await ask(verbs.endRole, { id: granted.id, to: "2026-03-31" }, "administrator");
    await refused(verbs.endRole, { id: granted.id, to: "2026-02-01" }, "administrator");
    await ask(verbs.endRole, { id: granted.id, to: null }, "administrator");
    await ask(verbs.endRole, { id: granted.id, to: "2026-03-31" }, "administrator");
  }
  // Two of one name with roles that begin on one day, given in one order and changed in the other.
  const twins = [];
  for (const role of ["evaluator", "project-manager"] as const) {
    const { id: personId } = await ask(verbs.registerPerson, { name: "Gemella (segnaposto)" });
    const given = { personId, role, from: "2026-03-01" };
    const over = { kind: "organisation", id: organisation.id };
    for (const scopes of [[over], []])
      twins.push(...(await ask(verbs.grantRole, { ...given, scopes }, "administrator")));
    // Over nothing that there is, and over nothing where something is needed.
    await refused(verbs.grantRole, { ...given, scopes: [{ kind: "lab", id: personId }] }, "administrator");
    await refused(verbs.grantRole, { ...given, role: "conductor" }, "administrator");
  }
  for (const { id } of twins.reverse()) await ask(verbs.endRole, { id, to: "2026-12-31" }, "administrator");
  for (const sort of ["name", "-name"] as const)
    await everyPage((cursor) => ask(verbs.listPeople, { sort, limit: 4, cursor }));
  for (const search of searches) await everyPage((cursor) => ask(verbs.listPeople, { search, limit: 3, cursor }));
  await ask(verbs.listRoleAssignments, {}, "administrator");
  await ask(verbs.listRoleScopes, {}, "administrator");
  await refused(verbs.listRoleScopes, {});
};
