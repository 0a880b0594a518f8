import { actor } from "@trama/directory/fixtures";
import { newId, publicActor, roleCodes } from "@trama/kernel";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LabOffice, lab, labsSection, openLabOffice } from "../fixtures/index.js";
import type { Lab } from "../lab-view.js";
import { listLabSystems, openLab, readLab, reviseLab } from "./index.js";

let office: LabOffice;
beforeEach(async () => {
  office = await openLabOffice();
});
afterEach(() => office.close());

/** What somebody sends to change the facts of a lab: all of them, as they were shown. */
function revision({ id, version, ...shown }: Lab) {
  const {
    name,
    fullName,
    neighbourhood,
    diffuse,
    published,
    description,
    howToJoin,
    activities,
    outreachTools,
    channels,
    resources,
  } = shown;
  const texts = { name, fullName, neighbourhood, description, howToJoin };
  return {
    id,
    version,
    municipality: shown.municipality.istat,
    diffuse,
    published,
    activities,
    outreachTools,
    channels,
    resources,
    ...texts,
  };
}
const revise = (before: Lab, given: object, who = office.coordinator) =>
  office.as(who)(reviseLab, { ...revision(before), ...given });
const lastOfTrail = async () => (await office.content())["audit"]?.at(-1);

describe("opening a lab", () => {
  it("plans it from today, with what was entered", async () => {
    const made = await office.open({
      channels: [{ kind: "poster", address: "Piazza" }],
      outreachTools: ["walk"],
      neighbourhood: "Ticinello",
    });
    expect(made).toMatchObject({
      slug: "officina-di-via-roma",
      version: 1,
      phase: "planned",
      phaseSince: "2026-03-02",
      phaseToConfirm: false,
      municipality: { istat: "111901", name: "Fiordaliso" },
      system: "valle",
      mainPlace: null,
      leadPerson: null,
      channels: [{ kind: "poster", address: "Piazza" }],
      attention: [],
    });
    expect(made.history).toHaveLength(1);
    expect(await office.as(office.coordinator)(readLab, { id: made.id })).toEqual(made);
    expect(await lastOfTrail()).toMatchObject({ verb: "openLab", record_kind: "lab", record_id: made.id });
  });

  it("with a place and a lead gives it both from today", async () => {
    const made = await office.openReady();
    expect(made.mainPlace).toMatchObject({ kind: "main", name: "La Torre", from: "2026-03-02", to: null });
    expect(made.leadOrganisation).toEqual({ id: office.organisations.vicini, name: "Vicini" });
    expect(made.leadPerson).toMatchObject({ id: office.people.vicina });
  });

  it("gives each its own address", async () => {
    const slugs = [];
    for (const name of ["Torre", "Torre", "torre!", "Torretta"]) slugs.push((await office.open({ name })).slug);
    expect(slugs).toEqual(["torre", "torre-2", "torre-3", "torretta"]);
  });

  it.each([
    ["a municipality of elsewhere", { municipality: "015146" }, "municipality", "territory:issue.unknownMunicipality"],
    [
      "an unknown kind of channel",
      { channels: [{ kind: "poster" }, { kind: "tam-tam" }] },
      "channels.1.kind",
      "labs:issue.unknownTerm",
    ],
    ["a kind of channel no longer used", { channels: [{ kind: "fax" }] }, "channels.0.kind", "labs:issue.unknownTerm"],
    [
      "an unknown kind of resource",
      { resources: [{ name: "x", kind: "gift" }] },
      "resources.0.kind",
      "labs:issue.unknownTerm",
    ],
    ["an unknown theme", { entryThemes: ["children", "moon"] }, "entryThemes.1", "labs:issue.unknownTerm"],
    ["a theme no longer used", { entryThemes: ["sewing"] }, "entryThemes.0", "labs:issue.unknownTerm"],
    [
      "a language that the territory does not write in",
      { translations: [{ language: "fr", description: "Bonjour" }] },
      "translations.0.language",
      "labs:issue.unknownLanguage",
    ],
    [
      "the same language twice",
      {
        translations: [
          { language: "ar", description: "مرحبا" },
          { language: "ar", howToJoin: "تعال" },
        ],
      },
      "translations.1.language",
      "territory:issue.duplicate",
    ],
    [
      "a language without a text",
      { translations: [{ language: "sq" }] },
      "translations.0.language",
      "labs:issue.emptyTranslation",
    ],
    ["an unknown tool", { outreachTools: ["walk", "drum"] }, "outreachTools.1", "labs:issue.unknownTerm"],
    [
      "an organisation that is not there",
      { leadOrganisationId: newId<"organisation">() },
      "leadOrganisationId",
      "directory:issue.unknownOrganisation",
    ],
    ["a person who is not there", { leadPersonId: newId<"person">() }, "leadPersonId", "directory:issue.unknownPerson"],
  ])("with %s is refused on that field", async (_what, given, field, code) => {
    const error = await office.refusal(office.open(given));
    expect(error).toMatchObject({ name: "RuleBroken" });
    expect(error).toMatchObject({
      issues: [{ path: expect.toSatisfy((path: unknown[]) => path.join(".") === field), code }],
    });
  });

  it.each([
    [{ name: " " }, "name"],
    [{ municipality: "12" }, "municipality"],
    [{ mainPlace: { name: "x", lat: 90 } }, "mainPlace.lat"],
    [{ name: "Officina", colour: "red" }, "colour"],
  ])("of %j is refused for its form", async (given, field) => {
    const error = await office.refusal(office.open(given));
    expect(error).toMatchObject({
      name: "InvalidInput",
      issues: [{ path: expect.toSatisfy((path: unknown[]) => path.join(".") === field) }],
    });
  });

  it.each(roleCodes.filter((role) => role !== "coordinator"))("is not for a %s", async (role) => {
    expect(await office.refusal(office.as(actor(role))(openLab, lab()))).toMatchObject({ name: "NotFound" });
  });
});

describe("revising a lab", () => {
  it("changes its facts, keeps its address and names in the trail what changed", async () => {
    const made = await office.open();
    const after = await revise(made, { name: "Casa di via Roma", description: "Un posto dove stare" });
    expect(after).toMatchObject({
      name: "Casa di via Roma",
      description: "Un posto dove stare",
      slug: made.slug,
      version: 2,
    });
    expect(await lastOfTrail()).toMatchObject({
      verb: "reviseLab",
      fields: JSON.stringify(["description", "name", "version"]),
    });
    expect((await office.content())["lab"]).toHaveLength(1);
  });

  it("from an old version, of a lab that is not there, or out of the territory, leaves everything as it was", async () => {
    const made = await office.open();
    await revise(made, { name: "Casa" });
    expect(await office.refusal(revise(made, { name: "Altra" }))).toMatchObject({ name: "StaleVersion" });
    expect(await office.refusal(revise({ ...made, id: newId<"lab">() }, {}))).toMatchObject({ name: "NotFound" });
    const away = revise({ ...made, version: 2 }, { municipality: "015146" });
    expect(await office.refusal(away)).toMatchObject({
      name: "RuleBroken",
      issues: [{ path: ["municipality"], params: { istat: "015146" } }],
    });
  });

  it("keeps terms that are no longer used, and takes no new ones of them", async () => {
    const made = await office.open({ channels: [{ kind: "poster" }] });
    const channelKinds = [
      { code: "poster", it: "Locandina", retired: true },
      { code: "fax", it: "Fax", retired: true },
    ];
    office.sections = { ...office.sections, labs: labsSection({ channelKinds }) };
    const kept = await revise(made, { name: "Casa" });
    expect(kept.channels).toEqual([{ kind: "poster", address: null }]);
    const added = [{ kind: "poster" }, { kind: "fax" }];
    expect(await office.refusal(revise(kept, { channels: added }))).toMatchObject({
      issues: [{ path: ["channels", 1, "kind"], params: { term: "fax" } }],
    });
  });

  it("is for those who run it: a conductor of another lab cannot tell it from one that is not there", async () => {
    const [own, other] = [await office.open(), await office.open({ name: "Altra" })];
    const conductor = office.conductorOf(own);
    await revise(own, { name: "Casa" }, conductor);
    const refused = await office.refusal(revise(other, { name: "Mia" }, conductor));
    expect(refused).toEqual(await office.refusal(revise({ ...other, id: newId<"lab">() }, {}, conductor)));
    expect(refused).toMatchObject({ name: "NotFound" });
    for (const who of [
      actor("social-worker"),
      actor("project-manager"),
      actor("administrator"),
      actor("conductor"),
      publicActor,
    ]) {
      expect(await office.refusal(revise(other, { name: "Mia" }, who))).toMatchObject({ name: "NotFound" });
    }
  });
});

it("how labs live in each area is known to everybody", async () => {
  const { systems, channelKinds } = await office.as(publicActor)(listLabSystems, {});
  expect(systems.map(({ code }) => code)).toEqual(["valle"]);
  expect(channelKinds).toHaveLength(3);
});
