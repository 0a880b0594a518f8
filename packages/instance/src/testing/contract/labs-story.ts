import type { Lab } from "@trama/labs";
import { verbs } from "../../verbs.js";
import { awkwardNames, everyPage, type Story, searches } from "./story.js";

const sorts = ["name", "-name", "municipality", "-municipality", "phase", "-phase"] as const;
const at = ({ id, version }: Lab) => ({ id, version });

/** The life of one lab, from its opening on. */
export const labStory: Story = async ({ ask, refused }) => {
  const [first, second] = (await ask(verbs.listOrganisations, { limit: 2 })).items;
  const [person] = (await ask(verbs.listPeople, { limit: 1 })).items;
  if (!first || !second || !person) throw new Error("There is nobody to lead a lab");
  const facts = { name: "Officina dell'Àncora", municipality: "111901", channels: [{ kind: "website", address: "à" }] };
  let lab = await ask(verbs.openLab, { ...facts, mainPlace: { name: "Cortile", lat: 45.1853, lon: 9.1582 } });
  await ask(verbs.openLab, { ...facts, published: false });
  await refused(verbs.openLab, { ...facts, municipality: "018001" });
  const described = { description: "Un posto per tutti: «bello», 100%", activities: ["Orto", "Cena"], diffuse: true };
  lab = await ask(verbs.reviseLab, { ...at(lab), ...facts, ...described });
  await refused(verbs.reviseLab, { ...at(lab), version: 1, ...facts });
  const lead = { organisationId: first.id, personId: person.id };
  lab = await ask(verbs.assignLabLead, { ...at(lab), ...lead, from: "2026-02-01", reason: "Inizio" });
  lab = await ask(verbs.assignLabLead, {
    ...at(lab),
    ...lead,
    organisationId: second.id,
    from: "2026-03-01",
    reason: "Cambio",
  });
  const place = { kind: "main" as const, name: "Altra sede", from: "2026-03-02", reason: "Trasloco" };
  await refused(verbs.setLabPlace, { ...at(lab), ...place });
  lab = await ask(verbs.setLabPlace, { ...at(lab), ...place, from: "2026-03-05", endsCurrent: true });
  lab = await ask(verbs.setLabPlace, { ...at(lab), kind: "linked", name: "Biblioteca", reason: "Insieme" });
  const linked = lab.linkedPlaces[0];
  if (linked)
    lab = await ask(verbs.endLabPlace, { ...at(lab), placeId: linked.id, to: "2026-03-31", reason: "Chiude" });
  lab = await ask(verbs.addLabPartner, { ...at(lab), organisationId: first.id, contribution: "Il terreno" });
  await refused(verbs.addLabPartner, { ...at(lab), organisationId: first.id });
  lab = await ask(verbs.endLabPartner, { ...at(lab), organisationId: first.id, to: "2026-04-30" });
  lab = await ask(verbs.endLabPartner, { ...at(lab), organisationId: first.id, to: null });
  lab = await ask(verbs.endLabPartner, { ...at(lab), organisationId: first.id, to: "2026-04-30" });
  lab = await ask(verbs.declareItem, { ...at(lab), item: "open_calendar", met: true, note: "C'è" });
  lab = await ask(verbs.advanceLab, { ...at(lab), to: "outreach", on: "2026-03-02", reason: "Si comincia" });
  await refused(verbs.advanceLab, { ...at(lab), to: "planned", on: "2026-03-02", reason: "Si torna" });
  for (const [on, value] of [
    ["2026-03-01", 12],
    ["2026-02-01", 5],
  ] as const)
    lab = await ask(verbs.countCollaborators, { ...at(lab), on, count: { value, qualifier: "~" } });
  const network = { name: "La spesa insieme", since: "2026-02-10", reach: { value: 30, qualifier: ">" as const } };
  lab = await ask(verbs.proposeMicroNetwork, { ...at(lab), ...network }, "social-worker");
  lab = await ask(verbs.confirmMicroNetwork, { ...at(lab), microNetworkId: lab.microNetworks[0]?.id ?? "" });
  await ask(verbs.readLab, { id: lab.id });
  await refused(verbs.readLab, { id: first.id });
  await ask(verbs.readPublicLab, { slug: lab.slug }, "public");
  await refused(verbs.readPublicLab, { slug: "nessuno" }, "public");
};

/** Many labs, listed in every order and searched. */
export const labListStory: Story = async ({ ask, refused }) => {
  const { systems } = await ask(verbs.listLabSystems, {}, "public");
  for (const system of systems) await ask(verbs.previewLabSystem, { system }, "administrator");
  for (const system of systems) await refused(verbs.previewLabSystem, { system });
  for (const [number, name] of awkwardNames.entries())
    await ask(verbs.openLab, {
      name,
      municipality: `11190${1 + (number % 6)}`,
      neighbourhood: number % 2 ? null : "Borgo",
    });
  // Three of one name, the first of which is changed last: an engine may then find it after the others.
  const twins = [];
  for (let number = 0; number < 3; number += 1)
    twins.push(await ask(verbs.openLab, { name: "Gemella", municipality: "111901" }));
  for (const { id, version } of twins.slice(0, 2).reverse())
    await ask(verbs.reviseLab, { id, version, name: "Gemella", municipality: "111901", description: "Cambiata" });
  for (const sort of sorts) await everyPage((cursor) => ask(verbs.listLabs, { sort, limit: 5, cursor }));
  for (const search of searches) await everyPage((cursor) => ask(verbs.listLabs, { search, limit: 3, cursor }));
  await ask(verbs.listLabs, { municipality: "111902", phase: "planned", limit: 50 });
  await ask(verbs.listPublicLabs, {}, "public");
};
