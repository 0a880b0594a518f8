import type { Lab } from "@trama/labs";
import { verbs } from "../../verbs.js";
import { awkwardNames, type Story } from "./story.js";

const at = ({ id, version }: Lab) => ({ id, version });

/** Who collaborates, the help networks as they change, the hubs, and a lab handed to somebody else. */
export const labInDepthStory: Story = async ({ ask, refused }) => {
  const [person] = (await ask(verbs.listPeople, { limit: 1 })).items;
  const [organisation, other] = (await ask(verbs.listOrganisations, { limit: 2 })).items;
  let lab = await ask(verbs.openLab, { name: "Officina del Fondo", municipality: "111902" });

  lab = await ask(verbs.addCollaborators, { ...at(lab), from: "2025-06-01", howMany: 3, task: "Cucina: à la carte" });
  if (person)
    lab = await ask(verbs.addCollaborators, { ...at(lab), from: "2026-01-10", personId: person.id, howMany: 1 });
  await refused(verbs.addCollaborators, { ...at(lab), from: "2027-01-01", howMany: 1 });
  const [first] = lab.collaborators;
  if (first) lab = await ask(verbs.endCollaborator, { ...at(lab), collaboratorId: first.id, to: "2026-02-01" });
  await ask(verbs.countStableCollaborators, { id: lab.id, from: "2025-01-01", to: "2026-03-02" }, "evaluator");

  const network = { name: "Passaparola", since: "2024-02-10", theme: "Spesa «in due»" };
  lab = await ask(verbs.proposeMicroNetwork, { ...at(lab), ...network, helpers: { value: 4 } }, "social-worker");
  const microNetworkId = lab.microNetworks[0]?.id ?? "";
  const one = () => ({ ...at(lab), microNetworkId });
  lab = await ask(verbs.confirmMicroNetwork, one());
  lab = await ask(verbs.reviseMicroNetwork, { ...one(), ...network, name: "Passaparola di valle" });
  for (const [on, value] of [
    ["2026-03-01", 31],
    ["2025-03-01", 12],
  ] as const)
    lab = await ask(verbs.declareReach, { ...one(), on, reach: { value, qualifier: "~" } });
  lab = await ask(verbs.endMicroNetwork, { ...one(), on: "2026-03-02", reason: "Ora fanno da sé" });
  await refused(verbs.endMicroNetwork, { ...one(), on: "2026-03-02", reason: "Di nuovo" });

  let hub = await ask(verbs.openHub, { name: "Caffè dell'Àncora", municipality: "111901", lat: 44.5512, lon: 9.7821 });
  for (const name of awkwardNames) await ask(verbs.openHub, { name, municipality: "111903", published: false });
  hub = await ask(verbs.reviseHub, { id: hub.id, version: hub.version, name: "Caffè Àncora", municipality: "111901" });
  lab = await ask(verbs.linkHub, { ...at(lab), hubId: hub.id, from: "2026-01-01" });
  await ask(verbs.readHub, { id: hub.id });
  lab = await ask(verbs.unlinkHub, { ...at(lab), hubId: hub.id, to: "2026-03-01" });
  await ask(verbs.endHub, { id: hub.id, version: hub.version, to: "2026-03-02", reason: "Ha chiuso" });
  await ask(verbs.listHubs, {});
  await ask(verbs.listPublicHubs, {}, "public");

  const lead = { organisationId: other?.id ?? null, personId: null, from: "2026-01-01", reason: "Inizio" };
  lab = await ask(verbs.assignLabLead, { ...at(lab), ...lead });
  const next = { organisationId: organisation?.id ?? null, personId: person?.id ?? null, from: "2026-03-02" };
  lab = await ask(verbs.handOverLab, { ...at(lab), ...next, reason: "Cambio di stagione", note: "Le chiavi\nal bar" });
  await ask(verbs.readLab, { id: lab.id });
  await ask(verbs.readLab, { id: lab.id }, "evaluator");
};
