import { type Actor, newId, type Page, publicActor, roleCodes } from "@trama/kernel";
import { municipality, territory } from "@trama/territory/fixtures";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { actor, directorySection, type Office, openOffice, organisation } from "../fixtures/index.js";
import { directoryPermissions, type Organisation } from "../index.js";
import { listOrganisations, readOrganisation } from "./list-organisations.js";
import { registerOrganisation } from "./register-organisation.js";
import { reviseOrganisation } from "./revise-organisation.js";
import { directoryTables } from "./tables.js";

vi.setConfig({ testTimeout: 60_000 });

const coordinator = actor("coordinator");
const fiordaliso = municipality();

let office: Office;
beforeEach(async () => {
  office = await openOffice({
    sections: { territory: territory(), directory: directorySection() },
    permissions: directoryPermissions,
  });
});
afterEach(() => office.close());

const register = (given: Parameters<typeof organisation>[0] = {}, who: Actor = coordinator) =>
  office.as(who)(registerOrganisation, organisation(given));

/** What somebody sends to change an organisation: all of it, as it was shown. */
function revision({ slug: _slug, src: _src, ...shown }: Organisation) {
  return shown;
}

describe("registering an organisation", () => {
  it("keeps what was entered and gives it an address and a first version", async () => {
    const given = {
      name: "Comune di Fiordaliso",
      kind: "municipality",
      municipality: fiordaliso.istat,
      aliases: ["Fiordaliso"],
      fiscalCode: "00123456789",
    };
    const made = await register(given);
    expect(made).toMatchObject({ ...given, slug: "comune-di-fiordaliso", version: 1, headcount: null, alsoIn: [] });
    expect(await office.as(coordinator)(readOrganisation, { id: made.id })).toEqual(made);
  });

  it("leaves one line in the trail, with the fields that it filled", async () => {
    const made = await register();
    const { audit } = await office.content();
    expect(audit).toHaveLength(1);
    expect(audit?.[0]).toMatchObject({ verb: "registerOrganisation", record_kind: "organisation", record_id: made.id });
    expect(JSON.stringify(audit)).toContain("name");
  });

  it.each([
    ["a kind the territory does not know", { kind: "bank" }, "kind", "directory:issue.unknownKind"],
    ["a kind it no longer uses", { kind: "mutual" }, "kind", "directory:issue.unknownKind"],
    ["a municipality of elsewhere", { municipality: "015146" }, "municipality", "territory:issue.unknownMunicipality"],
  ])("with %s is refused on that field", async (_what, given, field, code) => {
    const error = await office.refusal(register(given));
    expect(error).toMatchObject({ name: "RuleBroken", issues: [{ path: [field], code }] });
  });

  it("names the municipality that it does not find, and every other fault with it", async () => {
    const error = await office.refusal(register({ kind: "bank", municipality: "015146" }));
    expect(error).toMatchObject({
      issues: [{ path: ["kind"] }, { path: ["municipality"], params: { istat: "015146" } }],
    });
  });

  it.each([
    [{ name: " " }, "name", "kernel:issue.required"],
    [{ fiscalCode: "123" }, "fiscalCode", "kernel:issue.invalidFormat"],
    [{ web: "javascript:alert(1)" }, "web", "kernel:issue.invalidFormat.url"],
    [{ municipality: "999999" }, "municipality", "territory:issue.istat"],
    [{ headcount: -1 }, "headcount", "kernel:issue.tooSmall"],
    [{ headcount: 2, colour: "red" }, "colour", "kernel:issue.unknownField"],
  ])("of %j is refused for its form", async (given, field, code) => {
    expect(await office.refusal(register(given))).toMatchObject({
      name: "InvalidInput",
      issues: [{ path: [field], code }],
    });
  });

  it("gives every organisation an address of its own, whatever their names", async () => {
    const names = ["Orto", "orto", "Orto!", "Ortò", "Orto 2", "Orti", "Дом", "日本"];
    const slugs: string[] = [];
    for (const name of names) slugs.push((await register({ name })).slug);
    expect(slugs).toEqual(["orto", "orto-2", "orto-3", "orto-4", "orto-2-2", "orti", "senza-nome", "senza-nome-2"]);
  });

  it.each(roleCodes.filter((role) => role !== "coordinator"))("is not for a %s", async (role) => {
    expect(await office.refusal(register({}, actor(role)))).toMatchObject({ name: "NotFound" });
  });
});

describe("revising an organisation", () => {
  it("changes what was changed, raises the version and keeps the address", async () => {
    const made = await register();
    const revised = await office.as(coordinator)(reviseOrganisation, {
      ...revision(made),
      name: "Vicini",
      headcount: 4,
    });
    expect(revised).toEqual({ ...made, name: "Vicini", headcount: 4, version: 2 });
    expect(await office.as(coordinator)(readOrganisation, { id: made.id })).toEqual(revised);
    const { audit } = await office.content();
    expect(audit?.at(-1)).toMatchObject({
      verb: "reviseOrganisation",
      fields: JSON.stringify(["headcount", "name", "version"]),
    });
  });

  it("from an old version is refused", async () => {
    const made = await register();
    await office.as(coordinator)(reviseOrganisation, { ...revision(made), name: "Vicini" });
    expect(
      await office.refusal(office.as(coordinator)(reviseOrganisation, { ...revision(made), name: "Altri" })),
    ).toMatchObject({ name: "StaleVersion" });
    expect(
      await office.refusal(office.as(coordinator)(reviseOrganisation, { ...revision(made), version: 3 })),
    ).toMatchObject({ name: "StaleVersion" });
  });

  it("keeps a kind that is no longer used, and does not give it to others", async () => {
    const made = await register();
    const organisationKinds = [
      { code: "association", it: "Associazione", retired: true },
      { code: "mutual", it: "Società di mutuo soccorso", retired: true },
    ];
    office.sections = { ...office.sections, directory: directorySection({ organisationKinds }) };
    const kept = await office.as(coordinator)(reviseOrganisation, { ...revision(made), name: "Vicini" });
    expect(kept.kind).toBe("association");
    const error = await office.refusal(
      office.as(coordinator)(reviseOrganisation, { ...revision(kept), kind: "mutual" }),
    );
    expect(error).toMatchObject({
      name: "RuleBroken",
      issues: [{ path: ["kind"], code: "directory:issue.unknownKind" }],
    });
    expect(await office.refusal(register())).toMatchObject({ issues: [{ path: ["kind"] }] });
  });

  it("that is not there is not found", async () => {
    const made = await register();
    const missing = { ...revision(made), id: newId<"organisation">() };
    expect(await office.refusal(office.as(coordinator)(reviseOrganisation, missing))).toMatchObject({
      name: "NotFound",
    });
  });

  it("is for the partner's contact of that organisation and no other", async () => {
    const [own, other] = [await register({ name: "Nostra" }), await register({ name: "Altra" })];
    const contact = actor({ role: "partner-contact", scope: { kind: "organisation", id: own.id } });
    await office.as(contact)(reviseOrganisation, { ...revision(own), headcount: 3 });
    const refused = await office.refusal(office.as(contact)(reviseOrganisation, { ...revision(other), headcount: 3 }));
    const absent = await office.refusal(
      office.as(contact)(reviseOrganisation, { ...revision(other), id: newId<"organisation">() }),
    );
    expect(refused).toEqual(absent);
    expect(refused).toMatchObject({ name: "NotFound" });
    expect((await office.as(contact)(listOrganisations, {})).items.map(({ name }) => name)).toEqual(["Nostra"]);
    await expect(office.as(contact)(readOrganisation, { id: other.id })).rejects.toMatchObject({ name: "NotFound" });
  });
});

describe("listing organisations", () => {
  const kinds = ["association", "municipality"];
  const names = fc.array(fc.constantFrom("Orto", "orto", "Casa", "Òrto", "100% Casa", "Casa_2"), { maxLength: 9 });

  it("shows all of them to whoever may see them, filtered and page by page", async () => {
    await fc.assert(
      fc.asyncProperty(
        names,
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(undefined, "o", "%", "casa_"),
        fc.constantFrom(undefined, ...kinds),
        async (all, limit, search, kind) => {
          await office.database.write((tx) => tx.delete(directoryTables(office.database).organisation));
          const made: Organisation[] = [];
          for (const [at, name] of all.entries()) made.push(await register({ name, kind: kinds[at % 2] ?? "" }));
          const found: Organisation[] = [];
          let page: Page<Organisation> | undefined;
          do {
            page = await office.as(actor("evaluator"))(listOrganisations, {
              limit,
              search,
              kind,
              cursor: page?.nextCursor ?? undefined,
            });
            found.push(...page.items);
          } while (page.nextCursor !== null);
          const wanted = made.filter(
            (one) => (kind === undefined || one.kind === kind) && one.name.toLowerCase().includes(search ?? ""),
          );
          const byName = (a: Organisation, b: Organisation) =>
            Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)) || (a.id < b.id ? -1 : 1);
          expect(found).toEqual(wanted.toSorted(byName));
        },
      ),
      { numRuns: 25 },
    );
  });

  it("sorts by kind the other way", async () => {
    await register({ name: "A", kind: "association" });
    await register({ name: "B", kind: "municipality" });
    const { items } = await office.as(coordinator)(listOrganisations, { sort: "-kind" });
    expect(items.map(({ name }) => name)).toEqual(["B", "A"]);
  });

  it("is nothing to administrators and to the public", async () => {
    for (const who of [actor("administrator"), actor(), publicActor]) {
      await expect(office.as(who)(listOrganisations, {})).rejects.toMatchObject({ name: "NotFound" });
    }
  });
});
