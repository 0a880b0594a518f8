import { rebuildIndex, type SearchHit, searchTables } from "@trama/database";
import { NotFound, type RecordRef, type RoleCode, roleCodes, searchWords } from "@trama/kernel";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TemporaryInstance, temporaryInstance } from "../testing/index.js";
import { searchSources, verbs } from "../verbs.js";

const clock = { now: () => new Date("2026-03-02T10:00:00.000Z") };
const names = ["Città", "Pelizza", "Quaderno", "Torretta", "Fiordaliso", "Àncora", "Bottega", "Lavatoio"];

let made: TemporaryInstance;
beforeAll(async () => {
  made = await temporaryInstance({ clock });
  const run = made.asSystem();
  const [lab, other] = (await run(verbs.listLabs, {})).items;
  for (const [at, owner] of [lab, other].entries()) {
    const held = { owner: { kind: "lab", id: owner?.id ?? "" }, kind: "activity", start: "10:00", end: "11:00" };
    await run(verbs.scheduleGathering, { ...held, title: `Merenda ${at}`, day: "2026-03-10" });
    const rhythm = { every: "monthDay" as const, interval: 1, day: 5 };
    await run(verbs.openSeries, { ...held, title: `Cucito della sera ${at}`, from: "2026-03-05", rhythm });
    const known = { id: owner?.id ?? "", version: owner?.version ?? 0 };
    await run(verbs.proposeMicroNetwork, { ...known, name: `Passaparola ${at}`, since: "2026-01-01" });
  }
  await run(verbs.openHub, { name: "Caffè della Città", municipality: "111901" });
});
afterAll(() => made.close());

const allEntries = async ({ instance: { database } }: TemporaryInstance) =>
  await database.read.select().from(searchTables(database).searchEntry);
const search = async (text: string, limit = 20) => (await made.asSystem()(verbs.searchRecords, { text, limit })).items;
const has = (hits: readonly SearchHit[], { kind, id }: RecordRef) =>
  hits.some(({ ref }) => ref.kind === kind && ref.id === id);

describe("what is found", () => {
  it("forgives accents, typos, doubled letters and the order of words, and begins with what is written so", async () => {
    const run = made.asSystem();
    for (const name of ["Pelizza da Volpedo", "Pelizzaro", "Città Viva"])
      await run(verbs.registerOrganisation, { name, kind: "association" });
    const titles = async (text: string) =>
      (await search(text)).filter(({ ref }) => ref.kind === "organisation").map(({ title }) => title);
    expect(await titles("pelliza")).toContain("Pelizza da Volpedo");
    expect(await titles("volpedo PELIZZA")).toEqual(["Pelizza da Volpedo"]);
    expect((await titles("pelizza"))[0]).toBe("Pelizza da Volpedo");
    expect(await titles("citta")).toContain("Città Viva");
    expect(await titles("ciità viv")).toContain("Città Viva");
    expect(await titles("volpedo citta")).toEqual([]);
  });

  it("finds labs by the name of their municipality, which is the configuration's", async () => {
    const { municipality, name } = (await made.asSystem()(verbs.listLabs, {})).items[0] ?? {};
    const hits = await search(municipality?.name ?? "");
    expect(hits.filter(({ ref }) => ref.kind === "lab").map(({ title }) => title)).toContain(name);
  });

  it("finds a record by its title with one typo in a word of at least five letters", async () => {
    const entries = (await allEntries(made)).filter(({ title }) => searchWords(title).some(isLong));
    const letter = fc.constantFrom(...Array.from("abcdefghilmnopqrstuvz"));
    const kind = fc.constantFrom("insert", "delete", "substitute", "swap");
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.nat(), letter, kind, async (which, word, at, other, how) => {
        const entry = entries[which % entries.length];
        const words = searchWords(entry?.title ?? "");
        const long = words.filter(isLong);
        const chosen = long[word % long.length] ?? "";
        const place = at % chosen.length;
        const [before, after] = [chosen.slice(0, place), chosen.slice(place)];
        const typed = {
          insert: before + other + after,
          delete: before + after.slice(1),
          substitute: before + other + after.slice(1),
          swap: before + (after[1] ?? "") + (after[0] ?? "") + after.slice(2),
        }[how];
        const text = words.map((one) => (one === chosen ? typed : one)).join(" ");
        const hits = await search(text);
        expect([entry?.title, text, has(hits, entry ?? { kind: "", id: "" })]).toEqual([entry?.title, text, true]);
      }),
      { numRuns: process.env["TRAMA_LONG"] ? 2000 : 150 },
    );
  });
});

const isLong = (word: string) => /^\p{L}{5,}$/u.test(word);

/** Whether the verb that reads a record lets this actor: the truth that searching must agree with. */
const readers = {
  lab: "readLab",
  person: "readPerson",
  organisation: "readOrganisation",
  gathering: "readGathering",
  gatheringSeries: "readSeries",
  hub: "readHub",
} as const;

describe("who finds what", () => {
  const ofLab: readonly RoleCode[] = ["conductor"];
  it.each(
    roleCodes.flatMap(
      (role) =>
        [
          [role, "everywhere"],
          [role, "over one"],
        ] as const,
    ),
  )("%s %s finds what it may read and nothing else", async (role, reach) => {
    const [lab] = (await made.asSystem()(verbs.listLabs, {})).items;
    const own = ofLab.includes(role)
      ? { kind: "lab", id: lab?.id ?? "" }
      : { kind: "organisation", id: lab?.leadOrganisation?.id ?? "" };
    const run = await made.as(role, [reach === "everywhere" ? null : own]);
    const may = async (kind: string, id: string, carrierId: string) => {
      const verb = kind === "microNetwork" ? verbs.readLab : verbs[readers[kind as keyof typeof readers]];
      const asked = run(verb as typeof verbs.readLab, { id: kind === "microNetwork" ? carrierId : id });
      return await asked.then(
        () => true,
        (error: unknown) => {
          if (error instanceof NotFound) return false;
          throw error;
        },
      );
    };
    const entries = await allEntries(made);
    expect(new Set(entries.map(({ kind }) => kind)).size).toBe(searchSources.length);
    const different: string[] = [];
    for (const { kind, id, carrierId, title } of entries) {
      const { items } = await run(verbs.searchRecords, { text: title, limit: 20 });
      if (has(items, { kind, id }) !== (await may(kind, id, carrierId))) different.push(`${kind} ${title}`);
    }
    expect(different).toEqual([]);
  });
});

it("what may not be read leaves its place to what may", async () => {
  const [, second] = (await made.asSystem()(verbs.listLabs, {})).items;
  const run = await made.as("conductor", [{ kind: "lab", id: second?.id ?? "" }]);
  const { items } = await run(verbs.searchRecords, { text: "cucito della sera", limit: 1 });
  expect(items.map(({ title }) => title)).toEqual(["Cucito della sera 1"]);
});

async function indexOf({ instance: { database } }: TemporaryInstance) {
  const tables = searchTables(database);
  const rows = async (table: (typeof tables)[keyof typeof tables]) =>
    (await database.read.select().from(table)).map((row) => JSON.stringify(row)).sort();
  return {
    entries: await rows(tables.searchEntry),
    postings: await rows(tables.searchPosting),
    spellings: await rows(tables.searchSpelling),
  };
}

describe("the index", () => {
  it("is after any changes what it would be made anew, and keeps no word that no record has", async () => {
    const run = made.asSystem();
    const change = fc.record({
      what: fc.constantFrom("lab", "person", "organisation", "hub", "gathering", "series", "network"),
      name: fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }).map((all) => all.join(" ")),
    });
    const [lab] = (await run(verbs.listLabs, {})).items;
    const labId = lab?.id ?? "";
    const person = await run(verbs.registerPerson, { name: "Nome da cambiare" });
    const organisation = await run(verbs.registerOrganisation, { name: "Da cambiare", kind: "association" });
    const hub = await run(verbs.openHub, { name: "Da cambiare", municipality: "111901" });
    const held = { owner: { kind: "lab", id: labId }, kind: "activity", start: "10:00", end: "11:00" };
    const gathering = await run(verbs.scheduleGathering, { ...held, title: "Da cambiare", day: "2026-03-12" });
    const rhythm = { every: "monthDay" as const, interval: 1, day: 7 };
    const series = await run(verbs.openSeries, { ...held, title: "Da cambiare", from: "2026-03-07", rhythm });
    const apply = {
      lab: async (name: string) => {
        const { version, municipality } = await run(verbs.readLab, { id: labId });
        await run(verbs.reviseLab, { id: labId, version, name, municipality: municipality.istat });
      },
      person: async (name: string) => {
        const { id, version } = await run(verbs.readPerson, { id: person.id });
        await run(verbs.revisePerson, { id, version, name, positions: [] });
      },
      organisation: async (name: string) => {
        const { id, version } = await run(verbs.readOrganisation, { id: organisation.id });
        await run(verbs.reviseOrganisation, { id, version, name, kind: "association" });
      },
      hub: async (name: string) => {
        const { id, version } = await run(verbs.readHub, { id: hub.id });
        await run(verbs.reviseHub, { id, version, name, municipality: "111901" });
      },
      gathering: async (title: string) => {
        const { id, version } = await run(verbs.readGathering, { id: gathering.id });
        await run(verbs.reviseGathering, { id, version, title, kind: "activity" });
      },
      series: async (title: string) => {
        const { id, version } = await run(verbs.readSeries, { id: series.id });
        await run(verbs.reviseSeries, { id, version, title, kind: "activity" });
      },
      network: async (name: string) => {
        const { version } = await run(verbs.readLab, { id: labId });
        await run(verbs.proposeMicroNetwork, { id: labId, version, name, since: "2026-01-01" });
      },
    };
    const { database } = made.instance;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
        for (const { what, name } of changes) await apply[what](name);
        const kept = await indexOf(made);
        await database.write((db) => rebuildIndex({ kit: database.kit, db }, searchSources));
        expect(kept).toEqual(await indexOf(made));
      }),
      { numRuns: process.env["TRAMA_LONG"] ? 100 : 6 },
    );
  });

  it("forgets a name as soon as it is changed", async () => {
    const run = made.asSystem();
    const { id, version } = await run(verbs.registerPerson, { name: "Zeffirina Dimenticata" });
    expect(JSON.stringify(await indexOf(made))).toContain("zeffirina");
    await run(verbs.revisePerson, { id, version, name: "Persona cancellata", positions: [] });
    const index = JSON.stringify(await indexOf(made));
    expect(["zeffirina", "zefirina", "effirina", "dimenticata"].filter((trace) => index.includes(trace))).toEqual([]);
  });
});
