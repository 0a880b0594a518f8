import { type HeldRole, newId, publicActor } from "@trama/kernel";
import { territory } from "@trama/territory/fixtures";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { actor, directorySection, type Office, openOffice, organisation, person } from "../fixtures/index.js";
import { directoryPermissions, type OrganisationId, type Person, type PersonId } from "../index.js";
import { type PeopleScope, peopleVerbs } from "./list-people.js";
import { registerOrganisation } from "./register-organisation.js";
import { registerPerson, revisePerson } from "./register-person.js";

const coordinator = actor("coordinator");

let office: Office;
let orto: OrganisationId;
let casa: OrganisationId;
beforeEach(async () => {
  office = await openOffice({
    sections: { territory: territory(), directory: directorySection() },
    permissions: directoryPermissions,
  });
  orto = (await office.as(coordinator)(registerOrganisation, organisation({ name: "Orto" }))).id;
  casa = (await office.as(coordinator)(registerOrganisation, organisation({ name: "Casa" }))).id;
});
afterEach(() => office.close());

const register = (given: Parameters<typeof person>[0] = {}) => office.as(coordinator)(registerPerson, person(given));
const post = (organisationId: OrganisationId, title = "Operatore") => ({ organisationId, title });
const { listPeople, readPerson } = peopleVerbs([]);
const over = (role: HeldRole["role"], kind: string, id: string) => actor({ role, scope: { kind, id } });

describe("registering a person", () => {
  it("keeps a name and posts, and nothing else of anybody", async () => {
    const made = await register({ positions: [{ ...post(orto), from: "2024-01-01" }, post(casa, "Referente")] });
    expect(made).toEqual({
      id: made.id,
      version: 1,
      name: "Referente (segnaposto)",
      nameToEnter: true,
      positions: [
        {
          organisationId: orto,
          organisationName: "Orto",
          title: "Operatore",
          code: null,
          from: "2024-01-01",
          to: null,
        },
        { organisationId: casa, organisationName: "Casa", title: "Referente", code: null, from: null, to: null },
      ],
    });
    expect(await office.as(coordinator)(readPerson, { id: made.id })).toEqual(made);
    const { audit } = await office.content();
    expect(audit).toContainEqual(
      expect.objectContaining({ verb: "registerPerson", record_kind: "person", record_id: made.id }),
    );
  });

  it.each([
    ["an e-mail address", { email: "a@example.org" }, "email"],
    ["a telephone", { phone: "0382 000000" }, "phone"],
    ["a tax code", { fiscalCode: "AAAAAA00A00A000A" }, "fiscalCode"],
  ])("with %s is refused: there is no place for it", async (_what, more, field) => {
    expect(await office.refusal(register({ name: "Referente", ...more }))).toMatchObject({
      name: "InvalidInput",
      issues: [{ path: [field] }],
    });
  });

  it("in an organisation that is not there is refused on that post, and nothing of it is kept", async () => {
    const error = await office.refusal(register({ positions: [post(orto), post(newId<"organisation">())] }));
    expect(error).toMatchObject({
      name: "RuleBroken",
      issues: [{ path: ["positions", 1, "organisationId"], code: "directory:issue.unknownOrganisation" }],
    });
  });

  it("with a post that ends before it begins is refused on its end", async () => {
    const error = await office.refusal(
      register({ positions: [{ ...post(orto), from: "2026-02-01", to: "2026-01-31" }] }),
    );
    expect(error).toMatchObject({
      name: "RuleBroken",
      issues: [{ path: ["positions", 0, "to"], code: "directory:issue.endsBeforeStart" }],
    });
    await register({ positions: [{ ...post(orto), from: "2026-02-01", to: "2026-02-01" }] });
  });

  it("with a post written wrongly is refused, not read as something else", async () => {
    const error = await office.refusal(register({ positions: [{ ...post(orto), ...{ dal: "2026-02-01" } }] }));
    expect(error).toMatchObject({
      name: "InvalidInput",
      issues: [{ path: ["positions", 0, "dal"], code: "kernel:issue.unknownField" }],
    });
  });
});

describe("revising a person", () => {
  const revision = ({ id, version, name, nameToEnter, positions }: Person) => ({
    ...{ id, version, name, nameToEnter },
    positions: positions.map(({ organisationName: _shown, ...kept }) => kept),
  });

  it("changes name and posts, and raises the version", async () => {
    const made = await register({ positions: [post(orto)] });
    const revised = await office.as(coordinator)(revisePerson, {
      ...revision(made),
      nameToEnter: false,
      positions: [post(casa)],
    });
    expect(revised).toMatchObject({ version: 2, nameToEnter: false, positions: [{ organisationName: "Casa" }] });
    expect((await office.content())["position"]).toHaveLength(1);
    const { audit } = await office.content();
    expect(audit).toContainEqual(
      expect.objectContaining({
        verb: "revisePerson",
        fields: JSON.stringify(["nameToEnter", "positions", "version"]),
      }),
    );
  });

  it("from an old version, or with an unknown organisation, leaves everything as it was", async () => {
    const made = await register({ positions: [post(orto)] });
    expect(await office.refusal(office.as(coordinator)(revisePerson, { ...revision(made), version: 7 }))).toMatchObject(
      { name: "StaleVersion" },
    );
    const astray = { ...revision(made), positions: [post(newId<"organisation">())] };
    expect(await office.refusal(office.as(coordinator)(revisePerson, astray))).toMatchObject({ name: "RuleBroken" });
  });

  it("is for the coordinator alone", async () => {
    const made = await register({ positions: [post(orto)] });
    for (const who of [
      over("partner-contact", "organisation", orto),
      actor("administrator"),
      actor("conductor"),
      publicActor,
    ]) {
      expect(await office.refusal(office.as(who)(revisePerson, revision(made)))).toMatchObject({ name: "NotFound" });
      expect(await office.refusal(office.as(who)(registerPerson, person()))).toMatchObject({ name: "NotFound" });
    }
  });
});

describe("seeing people", () => {
  let inOrto: Person;
  let inCasa: Person;
  let alone: Person;
  beforeEach(async () => {
    inOrto = await register({ name: "Operatore dell'orto (segnaposto)", positions: [post(orto)] });
    inCasa = await register({ name: "Operatrice della casa (segnaposto)", positions: [post(casa)] });
    alone = await register({ name: "Volontario (segnaposto)" });
  });
  const names = (people: readonly Person[]) => people.map(({ id }) => id).toSorted();

  it("is all for coordinator and administrator, page by page", async () => {
    for (const who of [coordinator, actor("administrator")]) {
      const first = await office.as(who)(listPeople, { limit: 2 });
      const second = await office.as(who)(listPeople, { limit: 2, cursor: first.nextCursor ?? "" });
      expect([...first.items, ...second.items]).toEqual([inOrto, inCasa, alone]);
      expect(second.nextCursor).toBeNull();
    }
  });

  it("is the colleagues of the organisation for a partner's contact, with what others have only missing", async () => {
    const contact = over("partner-contact", "organisation", orto);
    expect((await office.as(contact)(listPeople, {})).items).toEqual([inOrto]);
    expect(await office.as(contact)(readPerson, { id: inOrto.id })).toEqual(inOrto);
    const hidden = await office
      .as(contact)(readPerson, { id: inCasa.id })
      .catch((error: unknown) => error);
    const absent = await office
      .as(contact)(readPerson, { id: newId<"person">() })
      .catch((error: unknown) => error);
    expect(hidden).toEqual(absent);
    expect(hidden).toMatchObject({ name: "NotFound" });
  });

  it("is, for a conductor, only those that the records of the role name", async () => {
    const asked: unknown[] = [];
    const leads: PeopleScope = (_ctx, ids) => {
      asked.push(ids);
      return Promise.resolve((ids["lab"] ?? []).includes("lab-1") ? [alone.id, alone.id] : []);
    };
    const verbs = peopleVerbs([leads]);
    const conductor = over("conductor", "lab", "lab-1");
    expect((await office.as(conductor)(verbs.listPeople, {})).items).toEqual([alone]);
    expect(await office.as(conductor)(verbs.readPerson, { id: alone.id })).toEqual(alone);
    expect(asked).toContainEqual({ lab: ["lab-1"] });
    await expect(office.as(conductor)(verbs.readPerson, { id: inOrto.id })).rejects.toMatchObject({ name: "NotFound" });
    expect((await office.as(over("conductor", "lab", "lab-2"))(verbs.listPeople, {})).items).toEqual([]);
    expect((await office.as(conductor)(listPeople, {})).items).toEqual([]);
  });

  it("adds up what several roles name", async () => {
    const both = actor(
      { role: "partner-contact", scope: { kind: "organisation", id: orto } },
      { role: "partner-contact", scope: { kind: "organisation", id: casa } },
    );
    expect(names((await office.as(both)(listPeople, {})).items)).toEqual(names([inOrto, inCasa]));
  });

  it("is nothing for the other roles, for a role that names no record, and for the public", async () => {
    const roles = [
      "social-worker",
      "project-manager",
      "board-member",
      "evaluator",
      "conductor",
      "partner-contact",
    ] as const;
    for (const who of [...roles.map((role) => actor(role)), publicActor]) {
      await expect(office.as(who)(listPeople, {})).rejects.toMatchObject({ name: "NotFound" });
      await expect(office.as(who)(readPerson, { id: inOrto.id })).rejects.toMatchObject({ name: "NotFound" });
    }
  });

  it("finds by part of the name, signs taken as they are", async () => {
    const search = async (text: string): Promise<PersonId[]> =>
      (await office.as(coordinator)(listPeople, { search: text })).items.map(({ id }) => id);
    expect(await search("OPERA")).toEqual([inOrto.id, inCasa.id]);
    expect(await search("_")).toEqual([]);
    expect((await office.as(coordinator)(listPeople, { sort: "-name", limit: 1 })).items).toEqual([alone]);
  });
});
