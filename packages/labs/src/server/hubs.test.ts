import { actor } from "@trama/directory/fixtures";
import { newId, publicActor } from "@trama/kernel";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LabOffice, openLabOffice } from "../fixtures/index.js";
import type { Hub } from "../hub.js";
import type { Lab } from "../lab-view.js";
import { endHub, linkHub, listHubs, listPublicHubs, loadHub, openHub, readHub, reviseHub, unlinkHub } from "./index.js";

let office: LabOffice;
let made: Lab;
beforeEach(async () => {
  office = await openLabOffice();
  made = await office.openReady();
});
afterEach(() => office.close());

const facts = { name: "Bar del ponte", municipality: "111901", opening: "Ogni pomeriggio" };
const open = (given: object = {}, who = office.coordinator) => office.as(who)(openHub, { ...facts, ...given });
const at = ({ id, version }: { id: string; version: number }) => ({ id, version });
const link = (lab: Lab, hub: Pick<Hub, "id">, given: object = {}, who = office.coordinator) =>
  office.as(who)(linkHub, { ...at(lab), hubId: hub.id, ...given });
const close = (hub: Hub, to = "2026-03-02") =>
  office.as(office.coordinator)(endHub, { ...at(hub), to, reason: "Il bar ha chiuso" });
const shown = async () => await office.as(publicActor)(listPublicHubs, {});

describe("a hub", () => {
  it("is opened, revised and closed by the coordinator, each a line of the trail", async () => {
    const opened = await open();
    expect(opened).toMatchObject({ slug: "bar-del-ponte", version: 1, municipality: { name: "Fiordaliso" }, labs: [] });
    expect(opened.may).toEqual(expect.arrayContaining(["reviseHub", "endHub"]));
    const revised = await office.as(office.coordinator)(reviseHub, { ...at(opened), ...facts, name: "Caffè" });
    expect(revised).toMatchObject({ name: "Caffè", slug: "bar-del-ponte", version: 2 });
    expect(await office.refusal(office.as(office.coordinator)(reviseHub, { ...at(opened), ...facts }))).toMatchObject({
      name: "StaleVersion",
    });
    const closed = await close(revised);
    expect(closed).toMatchObject({ to: "2026-03-02", endReason: "Il bar ha chiuso" });
    expect(await office.refusal(close(closed))).toMatchObject({ name: "Conflict", code: "labs:error.hubClosed" });
    const { audit } = await office.content();
    expect(audit?.slice(-3).map((row) => (row as { verb: string }).verb)).toEqual(["openHub", "reviseHub", "endHub"]);
  });

  it.each([
    [{ municipality: "015146" }, "municipality", "territory:issue.unknownMunicipality"],
    [
      { translations: [{ language: "fr", opening: "Ouvert" }] },
      "translations.0.language",
      "labs:issue.unknownLanguage",
    ],
    [{ translations: [{ language: "ar" }] }, "translations.0.language", "labs:issue.emptyTranslation"],
  ])("with %j is refused on its field", async (given, field, code) => {
    const error = await office.refusal(open(given));
    expect(error).toMatchObject({ issues: [{ code }] });
    expect((error as { issues: { path: string[] }[] }).issues[0]?.path.join(".")).toBe(field);
  });

  it("does not end before it began", async () => {
    expect(await office.refusal(close(await open({ from: "2026-03-01" }), "2026-02-28"))).toMatchObject({
      issues: [{ path: ["to"], code: "directory:issue.endsBeforeStart" }],
    });
  });

  it("is opened by nobody else, and is not there for administrators", async () => {
    const hub = await open();
    for (const who of [office.conductorOf(made), actor("social-worker"), actor("administrator"), publicActor])
      expect(await office.refusal(open({}, who))).toMatchObject({ name: "NotFound" });
    for (const who of [actor("administrator"), publicActor]) {
      expect(await office.refusal(office.as(who)(readHub, { id: hub.id }))).toMatchObject({ name: "NotFound" });
      expect(await office.refusal(office.as(who)(listHubs, {}))).toMatchObject({ name: "NotFound" });
    }
  });
});

describe("the labs of a hub", () => {
  it("are linked from their own page, now or from a day, and left on a day", async () => {
    const hub = await open();
    const linked = await link(made, hub, { from: "2026-01-01" }, office.conductorOf(made));
    expect(linked.hubs).toEqual([{ id: hub.id, name: hub.name, address: null, from: "2026-01-01", to: null }]);
    expect(await office.refusal(link(linked, hub))).toMatchObject({ code: "labs:error.alreadyLinked" });
    const left = await office.as(office.coordinator)(unlinkHub, { ...at(linked), hubId: hub.id, to: "2026-03-01" });
    expect(left.hubs).toEqual([]);
    const ofHub = left.history.filter(({ kind }) => kind === "hubLinked" || kind === "hubLeft");
    expect(ofHub.map(({ kind, on }) => [kind, on])).toEqual([
      ["hubLeft", "2026-03-01"],
      ["hubLinked", "2026-01-01"],
    ]);
    expect((await link(left, hub)).hubs).toHaveLength(1);
  });

  it("use hubs that are there and open", async () => {
    expect(await office.refusal(link(made, { id: newId<"hub">() }))).toMatchObject({
      issues: [{ path: ["hubId"], code: "labs:issue.unknownHub" }],
    });
    expect(await office.refusal(link(made, await close(await open())))).toMatchObject({ code: "labs:error.hubClosed" });
    const other = office.conductorOf(await office.open({ name: "Altra" }));
    expect(await office.refusal(link(made, await open(), {}, other))).toMatchObject({ name: "NotFound" });
  });

  it("no longer use it when it closes, and their history says so", async () => {
    const hub = await open();
    await link(made, hub, { from: "2026-01-01" });
    const read = await office.as(office.coordinator)(readHub, { id: hub.id });
    expect(read.labs).toEqual([{ id: made.id, name: made.name }]);
    await close(read, "2026-02-28");
    expect((await office.as(office.coordinator)(readHub, { id: hub.id })).labs).toEqual([]);
  });

  it("are shown to each reader as far as that reader may see labs", async () => {
    const hub = await open();
    await link(made, hub);
    await link(await office.openReady({ name: "Altra" }), hub);
    const names = async (who: typeof office.coordinator) =>
      (await office.as(who)(readHub, { id: hub.id })).labs.map(({ name }) => name);
    expect(await names(actor("evaluator"))).toEqual(["Altra", made.name]);
    expect(await names(office.conductorOf(made))).toEqual([made.name]);
  });
});

describe("what everybody sees of hubs", () => {
  it("is those that are published and open, with the labs that are published", async () => {
    const hub = await open({ translations: [{ language: "ar", opening: "كل يوم" }] });
    await open({ name: "Nascosto", published: false });
    await close(await open({ name: "Chiuso" }), "2026-03-01");
    await open({ name: "Domani", from: "2026-03-03" });
    await link(made, hub);
    await link(await office.openReady({ name: "Segreta", published: false }), hub);
    expect(await shown()).toEqual([
      {
        ...{ slug: "bar-del-ponte", name: "Bar del ponte", address: null, lat: null, lon: null, description: null },
        municipality: { istat: "111901", name: "Fiordaliso" },
        opening: "Ogni pomeriggio",
        translations: [{ language: "ar", description: null, opening: "كل يوم" }],
        labs: [{ slug: made.slug, name: made.name }],
      },
    ]);
  });
});

it("hubs of the opening records come with their labs, and only from the host", async () => {
  const id = await office.as({ kind: "system", name: "host" })(loadHub, { ...facts, labIds: [made.id], src: "public" });
  expect(await office.as(office.coordinator)(readHub, { id })).toMatchObject({ labs: [{ id: made.id }], from: null });
  expect(await office.refusal(office.as(office.coordinator)(loadHub, facts))).toMatchObject({ name: "NotFound" });
});
