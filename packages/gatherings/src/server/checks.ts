import type { ReadContext } from "@trama/database";
import type { OrganisationId, PersonId } from "@trama/directory";
import { directoryTables } from "@trama/directory/tables";
import { type FieldIssue, type LocalDate, type LocalTime, RuleBroken } from "@trama/kernel";
import { inArray } from "drizzle-orm";
import { gatheringsConfig } from "../config.js";
import type { OwnerFacts } from "./owners.js";

/** Refuses an input whose fields break a rule, naming them all. */
export function refuse(issues: readonly (FieldIssue | null | false)[]): void {
  const found = issues.filter((one): one is FieldIssue => one !== null && one !== false);
  if (found.length > 0) throw new RuleBroken("kernel:error.invalid", {}, found);
}

interface Facts {
  kind: string;
  place: string | null;
  address: string | null;
  operators: readonly PersonId[];
}

/** Whether these people and organisations are in the directory: one issue for each that is not. */
export async function partyIssues(
  ctx: ReadContext,
  people: readonly { id: PersonId; path: (string | number)[] }[],
  organisations: readonly { id: OrganisationId; path: (string | number)[] }[] = [],
): Promise<FieldIssue[]> {
  const { person, organisation } = directoryTables(ctx);
  const personIds = people.map(({ id }) => id);
  const organisationIds = organisations.map(({ id }) => id);
  const knownPeople =
    personIds.length === 0
      ? []
      : await ctx.db.select({ id: person.id }).from(person).where(inArray(person.id, personIds));
  const knownOrganisations =
    organisationIds.length === 0
      ? []
      : await ctx.db
          .select({ id: organisation.id })
          .from(organisation)
          .where(inArray(organisation.id, organisationIds));
  const missing = (code: string, known: readonly { id: string }[]) => {
    const ids = new Set(known.map(({ id }) => id));
    return (given: readonly { id: string; path: (string | number)[] }[]) =>
      given.filter(({ id }) => !ids.has(id)).map(({ path }): FieldIssue => ({ path, code }));
  };
  return [
    ...missing("directory:issue.unknownPerson", knownPeople)(people),
    ...missing("directory:issue.unknownOrganisation", knownOrganisations)(organisations),
  ];
}

/** What is wrong with the facts of a gathering or series. A retired kind stays good where it was used before. */
export async function factIssues(
  ctx: ReadContext,
  { kind, place, address, operators }: Facts,
  keptKind: string | null = null,
): Promise<FieldIssue[]> {
  const { kinds } = ctx.config.section(gatheringsConfig);
  const usable = kinds.some(({ code, retired }) => code === kind && (!retired || code === keptKind));
  const people = [...new Set(operators)].map((id) => ({ id, path: ["operators", operators.indexOf(id)] }));
  return [
    ...(usable ? [] : [{ path: ["kind"], code: "gatherings:issue.unknownKind" }]),
    ...(address !== null && place === null ? [{ path: ["place"], code: "gatherings:issue.addressWithoutPlace" }] : []),
    ...(await partyIssues(ctx, people)),
  ];
}

/** Refuses an end at the very minute of the start. */
export function spanIssue({ start, end }: { start: LocalTime; end: LocalTime }): FieldIssue | null {
  return start === end ? { path: ["end"], code: "gatherings:issue.endsAtStart" } : null;
}

/** Refuses a day on which the owner has already closed. */
export function ownerIssue({ view, until }: OwnerFacts, day: LocalDate, field: string): FieldIssue | null {
  return until !== null && day > until
    ? { path: [field], code: "gatherings:issue.ownerClosed", params: { name: view.title, until } }
    : null;
}
