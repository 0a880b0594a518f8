import { type Organisation, ReviseOrganisation } from "@trama/directory";
import type { z } from "zod";
import type { MessageKey } from "../../../words/say";

/** The facts of an organisation, as its forms write them. */
export const OrganisationFacts = ReviseOrganisation.omit({ id: true, version: true });
export type OrganisationFacts = z.output<typeof OrganisationFacts>;
export type OrganisationFactsInput = z.input<typeof OrganisationFacts>;
export type OrganisationField = keyof OrganisationFacts;

export const organisationLabels: Record<OrganisationField, MessageKey> = {
  name: "directory:organisation.name",
  kind: "directory:organisation.kind",
  fullName: "directory:organisation.fullName",
  municipality: "directory:organisation.municipality",
  headcount: "directory:organisation.headcount",
  seat: "directory:organisation.seat",
  web: "directory:organisation.web",
  fiscalCode: "directory:organisation.fiscalCode",
  runtsSection: "directory:organisation.runtsSection",
  ipaCode: "directory:organisation.ipaCode",
  functions: "directory:organisation.functions",
  aliases: "directory:organisation.aliases",
  alsoIn: "directory:organisation.alsoIn",
  note: "directory:organisation.note",
};

export const organisationFields = Object.keys(organisationLabels) as OrganisationField[];

/** The facts of an organisation that exists, ready to be changed; of a new one, nothing yet. */
export function factsOf(organisation?: Organisation): OrganisationFacts {
  if (!organisation) {
    const nothing = {
      fullName: null,
      municipality: null,
      headcount: null,
      seat: null,
      web: null,
      fiscalCode: null,
      runtsSection: null,
      ipaCode: null,
      note: null,
    };
    return { name: "", kind: "", functions: [], aliases: [], alsoIn: [], ...nothing };
  }
  const { id: _id, slug: _slug, version: _version, src: _src, ...facts } = organisation;
  return facts;
}
