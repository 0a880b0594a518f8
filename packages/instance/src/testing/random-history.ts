import type { Writer } from "@trama/database";
import { directoryTables } from "@trama/directory/tables";
import { gatheringTables } from "@trama/gatherings/tables";
import { addDays, type Id, type Instant, type LocalDate, type LocalTime, newId, qualifiers } from "@trama/kernel";
import { hubTables, labTables } from "@trama/labs/tables";
import { eq } from "drizzle-orm";
import fc from "fast-check";
import type { Instance } from "../instance.js";

const first = "2024-01-01" as LocalDate;
/** Days of two years and a half, so that periods end before, within and after them. */
const day = fc.integer({ min: 0, max: 900 }).map((after) => addDays(first, after));
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const place = fc.constantFrom("111901", "111902", "111903");
const labAt = fc.nat({ max: 3 });
const kind = fc.constantFrom("activity", "council", "event");
const amount = fc
  .tuple(fc.nat({ max: 60 }), fc.constantFrom(...qualifiers))
  .map(([value, qualifier]) => ({ value, qualifier }));

const gathering = fc.record({
  lab: labAt,
  day,
  kind,
  status: fc.constantFrom("tentative", "confirmed", "held", "held", "held", "cancelled"),
  total: fc.nat({ max: 40 }),
  newPeople: maybe(fc.nat({ max: 5 })),
  present: fc.array(fc.record({ person: maybe(fc.nat({ max: 5 })), organisation: maybe(fc.nat({ max: 2 })) }), {
    maxLength: 6,
  }),
});
const change = fc.record({
  at: fc.nat({ max: 30 }),
  what: fc.constantFrom("recount", "cancel", "remove", "rename", "forget"),
  total: fc.nat({ max: 40 }),
  kind,
});

/** What a small territory lived, and what was entered late, mended and taken away afterwards. */
export const history = fc.record({
  labs: fc.array(
    fc.record({
      place,
      phases: fc.array(
        fc.record({
          phase: fc.constantFrom("planned", "outreach", "activation", "maintenance", "suspended", "closed"),
          day,
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  gatherings: fc.array(gathering, { maxLength: 14 }),
  late: fc.array(gathering, { maxLength: 5 }),
  changes: fc.array(change, { maxLength: 8 }),
  partners: fc.array(fc.record({ lab: labAt, organisation: fc.nat({ max: 2 }), from: maybe(day), to: maybe(day) }), {
    maxLength: 6,
  }),
  collaborators: fc.array(fc.record({ lab: labAt, from: day, to: maybe(day) }), { maxLength: 8 }),
  counts: fc.array(fc.record({ lab: labAt, on: day, amount }), { maxLength: 8 }),
  networks: fc.array(
    fc.record({
      ...{ lab: labAt, place: maybe(place), since: day, confirmed: fc.boolean(), endedOn: maybe(day) },
      told: fc.array(fc.record({ on: day, people: maybe(amount) }), { maxLength: 4 }),
    }),
    { maxLength: 6 },
  ),
});
type History = typeof history extends fc.Arbitrary<infer T> ? T : never;
type Gathering = History["gatherings"][number];

const now = "2026-07-01T10:00:00.000Z" as Instant;
const hour = (text: string) => text as LocalTime;
const pick = <T>(from: readonly T[], at: number): T => {
  const found = from[at % from.length];
  if (found === undefined) throw new Error("There is nothing to pick from");
  return found;
};

/** Writes histories into the tables themselves, each over the one before. */
export class Lives {
  readonly #kit: Instance["database"];
  readonly people: Id<"person">[] = [];
  readonly organisations: Id<"organisation">[] = [];

  constructor(kit: Instance["database"]) {
    this.#kit = kit;
  }

  async begin(): Promise<void> {
    const { person, organisation } = directoryTables(this.#kit);
    await this.#kit.write(async (tx) => {
      for (let at = 0; at < 6; at += 1) {
        const id = newId<"person">();
        await tx.insert(person).values({ id, version: 1, name: `Persona ${at} (segnaposto)`, nameToEnter: true });
        this.people.push(id);
      }
      for (let at = 0; at < 3; at += 1) {
        const id = newId<"organisation">();
        const facts = { version: 1, name: `Gruppo ${at}`, aliases: [], kind: "association", functions: [], alsoIn: [] };
        await tx.insert(organisation).values({ id, slug: id, ...facts });
        this.organisations.push(id);
      }
    });
  }

  async live(given: History): Promise<void> {
    await this.#kit.write(async (tx) => {
      await this.#forget(tx);
      const labs = await this.#labs(tx, given);
      const held: Id<"gathering">[] = [];
      for (const one of given.gatherings) held.push(await this.#gather(tx, one, pick(labs, one.lab)));
      for (const one of given.late) held.push(await this.#gather(tx, one, pick(labs, one.lab)));
      for (const one of given.changes) if (held.length > 0) await this.#change(tx, pick(held, one.at), one);
    });
  }

  async #forget(tx: Writer): Promise<void> {
    const ofGatherings = gatheringTables(this.#kit);
    const ofLabs = labTables(this.#kit);
    for (const table of [ofGatherings.presence, ofGatherings.gatheringOperator, ofGatherings.gathering])
      await tx.delete(table);
    await tx.delete(hubTables(this.#kit).hubLab);
    const { lab, microNetwork, ...rest } = ofLabs;
    for (const table of [...Object.values(rest), microNetwork, lab]) await tx.delete(table);
  }

  async #labs(tx: Writer, given: History): Promise<Id<"lab">[]> {
    const tables = labTables(this.#kit);
    const labs: Id<"lab">[] = [];
    for (const { place: municipality, phases } of given.labs) {
      const id = newId<"lab">();
      const empty = {
        activities: [],
        entryThemes: [],
        outreachTools: [],
        channels: [],
        resources: [],
        translations: [],
      };
      const facts = {
        version: 1,
        name: "Officina",
        municipality,
        diffuse: false,
        published: true,
        phase: "planned" as const,
      };
      await tx.insert(tables.lab).values({ id, slug: id, ...facts, ...empty });
      for (const [at, { phase, day: since }] of phases.sort((a, b) => (a.day < b.day ? -1 : 1)).entries())
        await tx.insert(tables.labPhase).values({
          ...{ id: newId<"labPhase">(), labId: id, phase, since: at === 0 ? null : since, toConfirm: false },
        });
      labs.push(id);
    }
    for (const { lab, organisation, from, to } of given.partners) {
      const facts = { labId: pick(labs, lab), organisationId: pick(this.organisations, organisation), from, to };
      await tx.insert(tables.labPartner).values({ id: newId<"labPartner">(), ...facts });
    }
    for (const [number, { lab, from, to }] of given.collaborators.entries())
      await tx.insert(tables.collaborator).values({
        ...{ id: newId<"collaborator">(), labId: pick(labs, lab), number, batch: newId<"batch">(), from, to },
      });
    for (const { lab, on, amount: count } of given.counts)
      await tx
        .insert(tables.collaboratorCount)
        .values({ id: newId<"collaboratorCount">(), labId: pick(labs, lab), on, count });
    for (const { lab, place: municipality, since, confirmed, endedOn, told } of given.networks) {
      const id = newId<"microNetwork">();
      const facts = { labId: pick(labs, lab), name: "Rete", municipality, since, confirmed, endedOn };
      await tx.insert(tables.microNetwork).values({ id, ...facts, state: endedOn === null ? "confirmed" : "ended" });
      for (const { on, people } of told)
        await tx.insert(tables.declaredReach).values({
          ...{ id: newId<"declaredReach">(), labId: pick(labs, lab), microNetworkId: id, on, people },
        });
    }
    return labs;
  }

  async #gather(tx: Writer, given: Gathering, labId: Id<"lab">): Promise<Id<"gathering">> {
    const { gathering: gatherings, presence } = gatheringTables(this.#kit);
    const id = newId<"gathering">();
    const { day: on, kind: of, status, total, newPeople, present } = given;
    await tx.insert(gatherings).values({
      ...{ id, version: 1, ownerKind: "lab", ownerId: labId, title: "Prova", kind: of, isPublic: false, sequence: 0 },
      ...{ changedAt: now, day: on, start: hour("16:00"), endDay: on, end: hour("17:00"), starts: `${on}T16:00` },
      ...{ status: status as "held", total, counted: true, newPeople, named: 0, namedFirstTime: 0 },
      ...{ touched: true, ownFacts: false, differs: true },
    });
    for (const { person, organisation } of present)
      await tx.insert(presence).values({
        ...{ id: newId<"presence">(), gatheringId: id, firstTime: false },
        personId: person === null ? null : pick(this.people, person),
        organisationId: organisation === null ? null : pick(this.organisations, organisation),
      });
    return id;
  }

  async #change(tx: Writer, id: Id<"gathering">, { what, total, kind: of }: History["changes"][number]): Promise<void> {
    const { gathering: gatherings, presence } = gatheringTables(this.#kit);
    const own = eq(gatherings.id, id);
    if (what === "recount") await tx.update(gatherings).set({ total, status: "held" }).where(own);
    if (what === "cancel") await tx.update(gatherings).set({ status: "cancelled" }).where(own);
    if (what === "rename") await tx.update(gatherings).set({ kind: of }).where(own);
    if (what === "forget" || what === "remove") await tx.delete(presence).where(eq(presence.gatheringId, id));
    if (what === "remove") await tx.delete(gatherings).where(own);
  }
}
