import { readVerb, verifyAudit } from "@trama/database";
import { actor } from "@trama/directory/fixtures";
import { peopleVerbs, registerPerson } from "@trama/directory/server";
import { type Actor, newId, type Page, publicActor } from "@trama/kernel";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { type LabOffice, labsSection, openLabOffice } from "../fixtures/index.js";
import { type Lab, type LabSummary, Lab as LabView, PublicLab } from "../lab-view.js";
import {
  addLabPartner,
  advanceLab,
  assignLabLead,
  countCollaborators,
  endLabPartner,
  labFlagSource,
  listLabs,
  listPublicLabs,
  loadLab,
  peopleOfLabs,
  proposeMicroNetwork,
  readLab,
  readPublicLab,
  setLabPlace,
} from "./index.js";

vi.setConfig({ testTimeout: 60_000 });

let office: LabOffice;
beforeEach(async () => {
  office = await openLabOffice();
});
afterEach(() => office.close());

const run = (who: Actor = office.coordinator) => office.as(who);
const names = async (who: Actor, query: object = {}) => (await run(who)(listLabs, query)).items.map(({ name }) => name);
const at = ({ id, version }: Lab) => ({ id, version });

describe("the list of labs", () => {
  it("is all of them, filtered, sorted and page by page", async () => {
    const made: Lab[] = [];
    const towns = ["111901", "111902"];
    for (const [index, name] of ["Orto", "Torre", "100% Orto", "Cortile", "orto_2"].entries())
      made.push(await office.openReady({ name, municipality: towns[index % 2] ?? "" }));
    await run()(advanceLab, { ...at(made[0] as Lab), to: "outreach", on: "2026-03-02", reason: "Si parte" });
    const query = fc.record({
      limit: fc.integer({ min: 1, max: 6 }),
      sort: fc.constantFrom(undefined, "name", "-name", "municipality", "-municipality", "phase", "-phase"),
      search: fc.constantFrom(undefined, "orto", "%", "_"),
      municipality: fc.constantFrom(undefined, ...towns),
      phase: fc.constantFrom(undefined, "planned", "outreach"),
    });
    const all = await run()(listLabs, {});
    await fc.assert(
      fc.asyncProperty(query, async ({ limit, sort, ...filters }) => {
        const found: LabSummary[] = [];
        let page: Page<LabSummary> | undefined;
        do {
          page = await run(actor("evaluator"))(listLabs, {
            limit,
            sort,
            ...filters,
            cursor: page?.nextCursor ?? undefined,
          });
          found.push(...page.items);
        } while (page.nextCursor !== null);
        const wanted = all.items.filter(
          (one) =>
            (filters.search === undefined || one.name.toLowerCase().includes(filters.search)) &&
            (filters.municipality === undefined || one.municipality.istat === filters.municipality) &&
            (filters.phase === undefined || one.phase === filters.phase),
        );
        const by = (one: LabSummary) =>
          ({ name: one.name, municipality: one.municipality.istat, phase: one.phase as string })[
            (sort ?? "name").replace("-", "")
          ] ?? "";
        const order = (a: LabSummary, b: LabSummary) =>
          by(a) === by(b) ? (a.id < b.id ? -1 : 1) : by(a) < by(b) ? -1 : 1;
        expect(found).toEqual(wanted.toSorted((a, b) => (sort?.startsWith("-") ? order(b, a) : order(a, b))));
      }),
      { numRuns: 60 },
    );
  });

  it("is, for a conductor, the labs that the role names and no others", async () => {
    const [torre, orto] = [await office.open({ name: "Torre" }), await office.open({ name: "Orto" })];
    await office.open({ name: "Cortile" });
    expect(await names(office.conductorOf(torre, orto))).toEqual(["Orto", "Torre"]);
    expect(await names(office.conductorOf(torre))).toEqual(["Torre"]);
    const hidden = await run(office.conductorOf(torre))(readLab, { id: orto.id }).catch((error: unknown) => error);
    const absent = await run(office.conductorOf(torre))(readLab, { id: newId<"lab">() }).catch(
      (error: unknown) => error,
    );
    expect(hidden).toEqual(absent);
    expect(hidden).toMatchObject({ name: "NotFound" });
  });

  it("is, for a partner's contact, the labs that the organisation leads or works with now", async () => {
    const { orto } = office.organisations;
    const contact = actor({ role: "partner-contact", scope: { kind: "organisation", id: orto } });
    await office.openReady({ name: "Guidato", leadOrganisationId: orto });
    const joined = await run()(addLabPartner, {
      ...at(await office.open({ name: "Accompagnato" })),
      organisationId: orto,
      from: "2026-01-01",
    });
    const left = await office.openReady({ name: "Lasciato", leadOrganisationId: orto });
    const { vicini } = office.organisations;
    office.clock.at = new Date("2026-03-10T10:00:00.000Z");
    await run()(assignLabLead, {
      ...at(left),
      organisationId: vicini,
      personId: null,
      from: "2026-03-10",
      reason: "Passaggio",
    });
    expect(await names(contact)).toEqual(["Accompagnato", "Guidato"]);
    await run()(endLabPartner, { ...at(joined), organisationId: orto, to: "2026-03-09" });
    expect(await names(contact)).toEqual(["Guidato"]);
    await expect(run(contact)(readLab, { id: left.id })).rejects.toMatchObject({ name: "NotFound" });
  });

  it("is nothing to administrators, to a conductor of no lab, and to the public", async () => {
    const lab = await office.open();
    for (const who of [actor("administrator"), actor("conductor"), actor(), publicActor]) {
      await expect(run(who)(listLabs, {})).rejects.toMatchObject({ name: "NotFound" });
      await expect(run(who)(readLab, { id: lab.id })).rejects.toMatchObject({ name: "NotFound" });
    }
  });
});

it("a conductor sees the people who lead the own labs, and no others", async () => {
  const own = await office.openReady();
  await office.openReady({ name: "Altra", leadPersonId: office.people.ortolana });
  const { listPeople, readPerson } = peopleVerbs([peopleOfLabs]);
  const conductor = office.conductorOf(own);
  expect((await run(conductor)(listPeople, {})).items.map(({ id }) => id)).toEqual([office.people.vicina]);
  await expect(run(conductor)(readPerson, { id: office.people.ortolana })).rejects.toMatchObject({ name: "NotFound" });
});

describe("what everybody sees of a lab", () => {
  const secret = fc
    .string({ unit: fc.constantFrom("a", "e", "i", "o", "r", "t", "z"), minLength: 12, maxLength: 20 })
    .map((text) => `Xx${text}`);

  it("never holds the name of a person, nor who did what and why", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(secret, { minLength: 6, maxLength: 6 }), async (secrets) => {
        const [acting = "", leading = "", placeReason = "", leadReason = "", phaseReason = "", note = ""] = secrets;
        const boss: Actor = { ...actor("coordinator"), name: acting };
        const person = await run(boss)(registerPerson, { name: leading });
        let lab = await office.open({ name: "Torre" });
        lab = await run(boss)(setLabPlace, {
          ...at(lab),
          kind: "main",
          name: "La Torre",
          from: "2026-01-01",
          reason: placeReason,
        });
        lab = await run(boss)(setLabPlace, { ...at(lab), kind: "linked", name: "Il cortile", reason: placeReason });
        lab = await run(boss)(assignLabLead, {
          ...at(lab),
          organisationId: office.organisations.vicini,
          personId: person.id,
          from: "2026-01-01",
          reason: leadReason,
        });
        lab = await run(boss)(addLabPartner, { ...at(lab), organisationId: office.organisations.orto });
        lab = await run(boss)(countCollaborators, { ...at(lab), on: "2026-03-01", count: { value: 3 }, note });
        lab = await run(boss)(proposeMicroNetwork, { ...at(lab), name: "Spesa", since: "2026-03-01" });
        lab = await run(boss)(advanceLab, { ...at(lab), to: "outreach", on: "2026-03-02", reason: phaseReason });
        const shown = await run(publicActor)(readPublicLab, { slug: lab.slug });
        const listed = await run(publicActor)(listPublicLabs, {});
        const said = JSON.stringify([shown, listed]);
        for (const word of secrets) expect(said).not.toContain(word);
        expect(said).not.toMatch(/segnaposto|"(?:author|reason|person\w*|leadPerson|history|src|note)"/);
        expect(PublicLab.parse(shown)).toEqual(shown);
        expect(LabView.parse(lab)).toEqual(lab);
        expect(shown).toMatchObject({ phase: "outreach", leadOrganisation: { name: "Vicini" }, partners: ["Orto"] });
      }),
      { numRuns: 8 },
    );
    expect(await verifyAudit({ kit: office.database.kit, db: office.database.read })).toMatchObject({ intact: true });
  });

  it("is a published lab that is not closed, by its address and in the list alike", async () => {
    await office.open({ name: "Nascosto", published: false });
    await office.open({ name: "Aperto" });
    await run({ kind: "system", name: "init" })(loadLab, {
      name: "Chiuso",
      slug: "chiuso",
      municipality: "111901",
      phase: "closed",
    });
    expect((await run(publicActor)(listPublicLabs, {})).map(({ slug }) => slug)).toEqual(["aperto"]);
    expect(await run(publicActor)(readPublicLab, { slug: "aperto" })).toMatchObject({ name: "Aperto" });
    for (const slug of ["nascosto", "chiuso", "mancante"]) {
      await expect(run(publicActor)(readPublicLab, { slug })).rejects.toMatchObject({ name: "NotFound" });
    }
  });
});

describe("what about labs does not add up", () => {
  const listFlags = readVerb("listFlags", z.strictObject({}), labFlagSource);
  const flags = () => run()(listFlags, {});
  const load = (name: string, phase: "planned" | "outreach" | "closed") =>
    run({ kind: "system", name: "init" })(loadLab, { name, slug: name, municipality: "111901", phase });

  it("is a lab past its planning that nobody leads", async () => {
    const id = await load("Torre", "outreach");
    await load("Orto", "planned");
    await load("Cortile", "closed");
    expect(await flags()).toEqual([
      {
        id: "lab.withoutLead:torre",
        rule: "labs:flag.withoutLead",
        severity: "warning",
        numbers: { name: "Torre" },
        about: { kind: "lab", id },
      },
    ]);
    await run()(assignLabLead, {
      id,
      version: 1,
      organisationId: null,
      personId: office.people.vicina,
      from: "2026-03-02",
      reason: "Finalmente",
    });
    expect(await flags()).toEqual([]);
  });

  it("is a declared number that is not the one of the labs that are open", async () => {
    office.sections = { ...office.sections, labs: labsSection({ declared: { value: 2, text: "un paio" } }) };
    await load("Orto", "planned");
    await load("Cortile", "closed");
    expect(await flags()).toEqual([
      {
        id: "labs.declared",
        rule: "labs:flag.declared",
        severity: "warning",
        numbers: { declared: "un paio", listed: 1 },
        about: null,
      },
    ]);
    await load("Torre", "planned");
    expect(await flags()).toEqual([]);
  });
});
