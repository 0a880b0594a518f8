import type { OrganisationId, PersonId } from "@trama/directory";
import { verbs } from "@trama/instance";
import type { Lab, LabId } from "@trama/labs";
import { type House, ownLab } from "../house.js";

/** Records of one side of the table: the asker's own, or somebody else's. */
export interface Side {
  labId: LabId;
  placeId: string;
  organisationId: OrganisationId;
  personId: PersonId;
}

/** The records that the requests of the role table are about. */
export interface World {
  house: House;
  own: Side;
  other: Side;
  /** The conductor's own lab, where the lab system lets the coordinator alone approve a change of phase. */
  unapproved: LabId;
  /** A hub, which belongs to no side. */
  hubId: string;
  flags: { territory: string; record: string };
  labNow(id: LabId): Promise<Lab>;
}

async function openSide(house: House, name: string, led: string): Promise<Side> {
  const run = house.temporary.asSystem();
  const { leadOrganisation, leadPerson } = await house.lab(led);
  if (!leadOrganisation || !leadPerson) throw new Error(`Nobody leads ${led}`);
  const leads = { leadOrganisationId: leadOrganisation.id, leadPersonId: leadPerson.id };
  const facts = { name, municipality: "111905", mainPlace: { name: "Sala" } };
  const opened = await run(verbs.openLab, { ...facts, ...leads });
  const place = { kind: "linked" as const, name: "Cortile", reason: "si comincia" };
  const { id, linkedPlaces } = await run(verbs.setLabPlace, { id: opened.id, version: opened.version, ...place });
  return {
    labId: id,
    placeId: linkedPlaces[0]?.id ?? "",
    organisationId: leadOrganisation.id,
    personId: leadPerson.id,
  };
}

/** Makes what each line of the role table needs: labs in an area where conductors approve phases, flags of both kinds. */
export async function makeWorld(house: House): Promise<World> {
  const run = house.temporary.asSystem();
  const own = await openSide(house, "Officina della Fonte", ownLab);
  const other = await openSide(house, "Officina del Bosco", "officina-di-castelnespolo");
  const scope = { kind: "lab", id: own.labId };
  await run(verbs.grantRole, {
    personId: house.personOf("conductor"),
    role: "conductor",
    scope,
    from: house.yesterday,
  });

  const { id, version } = await house.lab(ownLab);
  const count = { value: 9, qualifier: "=" as const };
  await run(verbs.countCollaborators, { id, version, on: house.today, count });
  await run(verbs.registerOrganisation, { name: "Circolo del Bosco", kind: "association", alsoIn: ["Altrove"] });

  const hub = await run(verbs.openHub, { name: "Caffè della piazza", municipality: "111901" });

  const flags = await run(verbs.listFlags, {});
  const territory = flags.find(({ about }) => about === null)?.id ?? "";
  const record = flags.find(({ about }) => about !== null)?.id ?? "";
  return {
    house,
    own,
    other,
    unapproved: id,
    hubId: hub.id,
    flags: { territory, record },
    labNow: (lab) => run(verbs.readLab, { id: lab }),
  };
}
