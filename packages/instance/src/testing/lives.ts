import type { Writer } from "@trama/database";
import { directoryTables } from "@trama/directory/tables";
import { gatheringTables } from "@trama/gatherings/tables";
import { type Id, type Instant, type LocalTime, newId } from "@trama/kernel";
import { hubTables, labTables } from "@trama/labs/tables";
import { eq } from "drizzle-orm";
import type { Instance } from "../instance.js";
import type { Chapter, dated, History } from "./random-history.js";

type Dated = (typeof dated)[number];

const now = "2026-07-01T10:00:00.000Z" as Instant;
const hour = (text: string) => text as LocalTime;

function pick<T>(from: readonly T[], at: number): T {
  const found = from[at % from.length];
  if (found === undefined) throw new Error("There is nothing to pick from");
  return found;
}

/** Writes histories into the tables themselves, each over the one before. */
export class Lives {
  readonly #kit: Instance["database"];
  readonly #people: Id<"person">[] = [];
  readonly #organisations: Id<"organisation">[] = [];
  readonly #written = new Map<Dated | "gathering", string[]>();

  constructor(kit: Instance["database"]) {
    this.#kit = kit;
  }

  async begin(): Promise<void> {
    const { person, organisation } = directoryTables(this.#kit);
    await this.#kit.write(async (tx) => {
      for (let at = 0; at < 6; at += 1) {
        const id = newId<"person">();
        await tx.insert(person).values({ id, version: 1, name: `Persona ${at} (segnaposto)`, nameToEnter: true });
        this.#people.push(id);
      }
      for (let at = 0; at < 3; at += 1) {
        const id = newId<"organisation">();
        const facts = { version: 1, name: `Gruppo ${at}`, aliases: [], kind: "association", functions: [], alsoIn: [] };
        await tx.insert(organisation).values({ id, slug: id, ...facts });
        this.#organisations.push(id);
      }
    });
  }

  async live(given: History): Promise<void> {
    await this.#kit.write(async (tx) => {
      await this.#forget(tx);
      const labs = await this.#labs(tx, given);
      for (const chapter of given.chapters) {
        for (const one of chapter.gatherings) await this.#gather(tx, one, pick(labs, one.lab));
        await this.#tell(tx, chapter, labs);
        await this.#declare(tx, chapter, labs);
        for (const change of chapter.changes) await this.#change(tx, change);
        for (const mend of chapter.mends) await this.#mend(tx, mend);
      }
    });
  }

  /** A new id, to be found again when something written is to be mended. */
  #id<K extends string>(of: Dated | "gathering"): Id<K> {
    const id = newId<K>();
    this.#written.set(of, [...(this.#written.get(of) ?? []), id]);
    return id;
  }

  async #forget(tx: Writer): Promise<void> {
    this.#written.clear();
    const ofGatherings = gatheringTables(this.#kit);
    const { lab, microNetwork, ...rest } = labTables(this.#kit);
    const { presence, gatheringOperator, gathering } = ofGatherings;
    const ofLabs = [hubTables(this.#kit).hubLab, ...Object.values(rest), microNetwork, lab];
    for (const table of [presence, gatheringOperator, gathering, ...ofLabs, directoryTables(this.#kit).position])
      await tx.delete(table);
  }

  async #labs(tx: Writer, { labs }: History): Promise<Id<"lab">[]> {
    const tables = labTables(this.#kit);
    const made: Id<"lab">[] = [];
    for (const { place: municipality, phases } of labs) {
      const id = newId<"lab">();
      const lists = {
        activities: [],
        entryThemes: [],
        outreachTools: [],
        channels: [],
        resources: [],
        translations: [],
      };
      const facts = { version: 1, name: "Officina", municipality, diffuse: false, published: true };
      await tx.insert(tables.lab).values({ id, slug: id, ...facts, ...lists, phase: "planned" });
      const inOrder = phases.toSorted((a, b) => (a.day < b.day ? -1 : 1));
      for (const [at, { phase, day: since }] of inOrder.entries()) {
        const row = { id: newId<"labPhase">(), labId: id, phase, since: at === 0 ? null : since, toConfirm: false };
        await tx.insert(tables.labPhase).values(row);
      }
      made.push(id);
    }
    return made;
  }

  async #gather(tx: Writer, given: Chapter["gatherings"][number], labId: Id<"lab">): Promise<void> {
    const { gathering: gatherings, presence } = gatheringTables(this.#kit);
    const id = this.#id<"gathering">("gathering");
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
        personId: person === null ? null : pick(this.#people, person),
        organisationId: organisation === null ? null : pick(this.#organisations, organisation),
      });
  }

  /** Who belongs to what, from when to when. */
  async #tell(tx: Writer, { partners, collaborators, positions }: Chapter, labs: readonly Id<"lab">[]): Promise<void> {
    const tables = labTables(this.#kit);
    for (const { lab, organisation, from, to } of partners) {
      const facts = { labId: pick(labs, lab), organisationId: pick(this.#organisations, organisation), from, to };
      await tx.insert(tables.labPartner).values({ id: this.#id<"labPartner">("partner"), ...facts });
    }
    for (const { lab, from, to } of collaborators) {
      const number = this.#written.get("collaborator")?.length ?? 0;
      const facts = { labId: pick(labs, lab), number, batch: newId<"batch">(), from, to };
      await tx.insert(tables.collaborator).values({ id: this.#id<"collaborator">("collaborator"), ...facts });
    }
    for (const { person, organisation, from, to } of positions) {
      const facts = { personId: pick(this.#people, person), organisationId: pick(this.#organisations, organisation) };
      const row = { id: this.#id<"position">("position"), ...facts, title: "Prova", from, to };
      await tx.insert(directoryTables(this.#kit).position).values(row);
    }
  }

  /** What was declared on a day. */
  async #declare(tx: Writer, { counts, networks }: Chapter, labs: readonly Id<"lab">[]): Promise<void> {
    const tables = labTables(this.#kit);
    for (const { lab, on, amount: count } of counts)
      await tx
        .insert(tables.collaboratorCount)
        .values({ id: this.#id<"collaboratorCount">("count"), labId: pick(labs, lab), on, count });
    for (const { lab, place: municipality, since, confirmed, endedOn, told } of networks) {
      const id = this.#id<"microNetwork">("network");
      const facts = { labId: pick(labs, lab), name: "Rete", municipality, since, confirmed, endedOn };
      await tx.insert(tables.microNetwork).values({ id, ...facts, state: endedOn === null ? "confirmed" : "ended" });
      for (const { on, people } of told) {
        const row = { id: this.#id<"declaredReach">("reach"), labId: facts.labId, microNetworkId: id, on, people };
        await tx.insert(tables.declaredReach).values(row);
      }
    }
  }

  async #change(tx: Writer, { at, what, total, kind, day }: Chapter["changes"][number]): Promise<void> {
    const { gathering: gatherings, presence } = gatheringTables(this.#kit);
    const ids = this.#written.get("gathering");
    if (!ids) return;
    const id = pick(ids, at) as Id<"gathering">;
    const own = eq(gatherings.id, id);
    if (what === "recount") await tx.update(gatherings).set({ total, status: "held" }).where(own);
    if (what === "cancel") await tx.update(gatherings).set({ status: "cancelled" }).where(own);
    if (what === "rename") await tx.update(gatherings).set({ kind }).where(own);
    if (what === "move")
      await tx
        .update(gatherings)
        .set({ day, endDay: day, starts: `${day}T16:00` })
        .where(own);
    if (what === "forget" || what === "remove") await tx.delete(presence).where(eq(presence.gatheringId, id));
    if (what === "remove") await tx.delete(gatherings).where(own);
  }

  async #mend(tx: Writer, { of, at, remove, day, amount }: Chapter["mends"][number]): Promise<void> {
    const { labPartner, collaborator, collaboratorCount: count, microNetwork: network } = labTables(this.#kit);
    const { declaredReach: reach } = labTables(this.#kit);
    const { position } = directoryTables(this.#kit);
    const ids = this.#written.get(of);
    if (!ids) return;
    const id = pick(ids, at);
    const begins = { from: day };
    switch (of) {
      case "partner": {
        const own = eq(labPartner.id, id as Id<"labPartner">);
        await (remove ? tx.delete(labPartner).where(own) : tx.update(labPartner).set(begins).where(own));
        break;
      }
      case "collaborator": {
        const own = eq(collaborator.id, id as Id<"collaborator">);
        await (remove ? tx.delete(collaborator).where(own) : tx.update(collaborator).set(begins).where(own));
        break;
      }
      case "count": {
        const own = eq(count.id, id as Id<"collaboratorCount">);
        await (remove ? tx.delete(count).where(own) : tx.update(count).set({ on: day, count: amount }).where(own));
        break;
      }
      case "reach": {
        const own = eq(reach.id, id as Id<"declaredReach">);
        await (remove ? tx.delete(reach).where(own) : tx.update(reach).set({ on: day, people: amount }).where(own));
        break;
      }
      case "network": {
        const own = eq(network.id, id as Id<"microNetwork">);
        if (remove) await tx.delete(reach).where(eq(reach.microNetworkId, id as Id<"microNetwork">));
        const mended = { since: day, confirmed: true };
        await (remove ? tx.delete(network).where(own) : tx.update(network).set(mended).where(own));
        break;
      }
      case "position": {
        const own = eq(position.id, id as Id<"position">);
        await (remove ? tx.delete(position).where(own) : tx.update(position).set(begins).where(own));
      }
    }
  }
}
