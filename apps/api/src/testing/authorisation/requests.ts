import { verbs } from "@trama/instance";
import type { Lab } from "@trama/labs";
import { z } from "zod";
import * as ofIndicators from "./indicators.js";
import { nothing, type Prepare, sideOf } from "./prepared.js";
import { ofAccounts } from "./requests-of-accounts.js";
import { ofGatherings } from "./requests-of-gatherings.js";
import type { Side, World } from "./world.js";

let made = 0;
const freshName = (what: string) => {
  made += 1;
  // Lists are by name: the last made stays the last.
  return `${what} ${String(made).padStart(4, "0")} (segnaposto)`;
};

/** A change of a lab: its content, then what its path names besides the lab, then the version that all this left. */
function changing(
  content: (lab: Lab, world: World) => object | Promise<object>,
  params: (side: Side, lab: Lab) => Readonly<Record<string, string>> = () => ({}),
): Prepare {
  return async (world, target) => {
    const side = sideOf(world, target);
    const id = target === "unapproved" ? world.unapproved : side.labId;
    const body = await content(await world.labNow(id), world);
    const lab = await world.labNow(id);
    return { params: { id, ...params(side, lab) }, body, version: lab.version };
  };
}

const kind = "association";

async function freshOrganisation({ house }: World) {
  const run = house.temporary.asSystem();
  return (await run(verbs.registerOrganisation, { name: freshName("Gruppo"), kind })).id;
}

async function freshRole({ house }: World) {
  const run = house.temporary.asSystem();
  const { id: personId } = await run(verbs.registerPerson, { name: freshName("Persona") });
  return { personId, role: "evaluator" as const, from: house.today };
}

const lastNetwork = (_: Side, { microNetworks }: Lab) => ({ microNetworkId: microNetworks.at(-1)?.id ?? "" });

/** The content of a change of a help network that was just reported. */
const ofNetwork = (content: (world: World) => object) => async (lab: Lab, world: World) => {
  await reportNetwork(lab, world);
  return content(world);
};

async function reportNetwork(lab: Lab, { house }: World) {
  const reported = { id: lab.id, version: lab.version, name: freshName("Rete"), since: house.today };
  await (await house.temporary.as("social-worker"))(verbs.proposeMicroNetwork, reported);
  return {};
}

async function joinLab(lab: Lab, world: World) {
  const organisationId = await freshOrganisation(world);
  const joined = { id: lab.id, version: lab.version, organisationId, from: world.house.yesterday };
  await world.house.temporary.asSystem()(verbs.addLabPartner, joined);
  return { to: world.house.today };
}

async function takeCollaborator(lab: Lab, world: World) {
  const joined = { id: lab.id, version: lab.version, from: world.house.yesterday };
  await world.house.temporary.asSystem()(verbs.addCollaborators, joined);
  return { to: world.house.today };
}

const freshHub = async ({ house }: World) =>
  await house.temporary.asSystem()(verbs.openHub, { name: freshName("Caffè"), municipality: "111901" });

async function useHub(lab: Lab, world: World) {
  const { id: hubId } = await freshHub(world);
  const used = { id: lab.id, version: lab.version, hubId, from: world.house.yesterday };
  await world.house.temporary.asSystem()(verbs.linkHub, used);
  return { to: world.house.today };
}

/** Whoever of the two sides does not lead the lab now. */
function whoComes({ leadPerson }: Lab, { own, other }: World) {
  const next = leadPerson?.id === own.personId ? other : own;
  return { organisationId: next.organisationId, personId: next.personId };
}

/** Goes to and fro between a phase and the suspension, which ask for nothing that the world does not have. */
const otherPhase = ({ nextPhases }: Lab) =>
  nextPhases.find(({ phase }) => phase === "suspended")?.phase ?? nextPhases[0]?.phase;

const changeOrganisation: Prepare = async (world, target) => {
  const id = sideOf(world, target).organisationId;
  const { name, version } = await world.house.temporary.asSystem()(verbs.readOrganisation, { id });
  return { params: { id }, body: { name, kind }, version };
};

const changePerson: Prepare = async (world, target) => {
  const id = sideOf(world, target).personId;
  const { name, positions, version } = await world.house.temporary.asSystem()(verbs.readPerson, { id });
  const posts = positions.map(({ organisationName: _shown, ...post }) => post);
  return { params: { id }, body: { name, positions: posts }, version };
};

const endOfRole: Prepare = async (world) => {
  const [role] = await world.house.temporary.asSystem()(verbs.grantRole, await freshRole(world));
  return { params: { id: role?.id ?? "" }, body: { to: world.house.today } };
};

const nextRevision: Prepare = async ({ house }) => {
  const run = house.temporary.asSystem();
  const [last] = await run(verbs.listRevisions, {});
  const version = last?.number ?? 0;
  const { document } = await run(verbs.readRevision, { number: version });
  const territory = { ...z.looseObject({}).parse(document.territory), name: freshName("Ambito") };
  return { body: { document: { ...document, territory }, note: "prova" }, version };
};

/** How to ask for each operation of the role table. */
export const requests: Readonly<Record<string, Prepare>> = {
  live: nothing,
  ready: nothing,
  readSession: nothing,
  readTerritory: nothing,
  readConfigurationSchema: nothing,
  listOrganisationKinds: nothing,
  listBodies: nothing,
  listLabSystems: nothing,
  exportConfiguration: nothing,
  listRevisions: nothing,
  listUses: nothing,
  previewRevision: async (world, target) => {
    const { body, version } = await nextRevision(world, target);
    return { body: { base: version, document: z.looseObject({ document: z.unknown() }).parse(body).document } };
  },
  readRevision: () => ({ params: { number: "1" } }),
  reviseConfiguration: nextRevision,
  previewLabSystem: async ({ house }) => {
    const { systems } = await house.temporary.asSystem()(verbs.listLabSystems, {});
    return { body: { system: systems[0] } };
  },
  listFlags: nothing,
  listRoleAssignments: nothing,
  listRoleScopes: nothing,
  acceptFlag: ({ flags }, target) => ({
    body: { id: target === "record" ? flags.record : flags.territory, note: "Così dice la fonte" },
  }),
  reopenFlag: async ({ house, flags }, target) => {
    const body = { id: target === "record" ? flags.record : flags.territory, note: "La fonte è cambiata" };
    await house.temporary.asSystem()(verbs.acceptFlag, body);
    return { body };
  },
  listOrganisations: (world, target) => ({ shows: sideOf(world, target).organisationId }),
  readOrganisation: (world, target) => ({ params: { id: sideOf(world, target).organisationId } }),
  registerOrganisation: () => ({ body: { name: freshName("Gruppo"), kind } }),
  reviseOrganisation: changeOrganisation,
  listTrail: nothing,
  verifyTrail: nothing,
  searchRecords: () => ({ query: "?text=officina" }),
  listPeople: (world, target) => ({ shows: sideOf(world, target).personId }),
  readPerson: (world, target) => ({ params: { id: sideOf(world, target).personId } }),
  registerPerson: () => ({ body: { name: freshName("Persona") } }),
  revisePerson: changePerson,
  grantRole: async (world) => ({ body: await freshRole(world) }),
  endRole: endOfRole,
  ...ofAccounts,
  listLabs: (world, target) => ({ shows: sideOf(world, target).labId }),
  readLab: (world, target) => ({ params: { id: sideOf(world, target).labId } }),
  countStableCollaborators: (world, target) => ({
    params: { id: sideOf(world, target).labId },
    query: `?from=${world.house.yesterday}&to=${world.house.today}`,
  }),
  openLab: () => ({ body: { name: freshName("Officina"), municipality: "111901" } }),
  reviseLab: changing(({ name, municipality }) => ({ name, municipality: municipality.istat })),
  advanceLab: changing((lab, { house }) => ({ to: otherPhase(lab), on: house.today, reason: "prova" })),
  setLabPlace: changing(() => ({ kind: "linked", name: freshName("Luogo"), reason: "prova" })),
  endLabPlace: changing(
    (_, { house }) => ({ to: house.today, reason: "prova" }),
    (side) => ({ placeId: side.placeId }),
  ),
  assignLabLead: changing((lab, { house }) => ({
    organisationId: lab.leadOrganisation?.id,
    personId: lab.leadPerson?.id,
    from: house.today,
    reason: "prova",
  })),
  addLabPartner: changing(async (_, world) => ({ organisationId: await freshOrganisation(world) })),
  endLabPartner: changing(joinLab, (_, { partners }) => ({ organisationId: partners.at(-1)?.id ?? "" })),
  declareItem: changing(
    () => ({ met: true }),
    () => ({ item: "pact" }),
  ),
  countCollaborators: changing((_, { house }) => ({ on: house.today, count: { value: 4, qualifier: "=" } })),
  proposeMicroNetwork: changing((_, { house }) => ({ name: freshName("Rete"), since: house.today })),
  confirmMicroNetwork: changing(reportNetwork, lastNetwork),
  reviseMicroNetwork: changing(
    ofNetwork(({ house }) => ({ name: freshName("Rete"), since: house.today })),
    lastNetwork,
  ),
  declareReach: changing(
    ofNetwork(({ house }) => ({ on: house.today, reach: { value: 12, qualifier: "~" } })),
    lastNetwork,
  ),
  endMicroNetwork: changing(
    ofNetwork(({ house }) => ({ on: house.today, reason: "prova" })),
    lastNetwork,
  ),
  addCollaborators: changing((_, { house }) => ({ from: house.yesterday, howMany: 2 })),
  endCollaborator: changing(takeCollaborator, (_, { collaborators }) => ({
    collaboratorId: collaborators.filter(({ to }) => to === null).at(-1)?.id ?? "",
  })),
  listViews: () => ({ query: "?list=labs" }),
  saveView: (_, target) => ({
    body: { list: "labs", name: freshName("Vista"), address: "", shared: target === "shared" },
  }),
  chooseView: () => ({ body: { list: "labs", id: null } }),
  exportList: (world, target) => ({
    body: { list: "labs", format: "csv", language: "it", columns: ["name"], ids: [sideOf(world, target).labId] },
  }),
  ...ofGatherings,
  handOverLab: changing((lab, world) => ({ ...whoComes(lab, world), from: world.house.today, reason: "prova" })),
  listHubs: ({ hubId }) => ({ shows: hubId }),
  readHub: ({ hubId }) => ({ params: { id: hubId } }),
  openHub: () => ({ body: { name: freshName("Caffè"), municipality: "111901" } }),
  reviseHub: async (world) => {
    const { id, version } = await freshHub(world);
    return { params: { id }, body: { name: freshName("Caffè"), municipality: "111901" }, version };
  },
  endHub: async (world) => {
    const { id, version } = await freshHub(world);
    return { params: { id }, body: { to: world.house.today, reason: "prova" }, version };
  },
  linkHub: changing(async (_, world) => ({ hubId: (await freshHub(world)).id })),
  unlinkHub: changing(useHub, (_, { hubs }) => ({ hubId: hubs.filter(({ to }) => to === null).at(-1)?.id ?? "" })),
  ...ofIndicators.requests,
};
