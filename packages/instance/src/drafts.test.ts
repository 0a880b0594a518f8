import { InvalidInput, NotFound, roleCodes } from "@trama/kernel";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readPreset } from "./preset.js";
import type { ConfigurationDocument } from "./sections.js";
import { type TemporaryInstance, temporaryInstance } from "./testing/index.js";
import { casa, revise as reviseAs } from "./testing/revising.js";
import { verbs } from "./verbs.js";

const clock = { now: () => new Date("2026-03-01T10:00:00.000Z") };

let made: TemporaryInstance;
let document: ConfigurationDocument;
beforeEach(async () => {
  made = await temporaryInstance({ clock });
  ({ document } = await readPreset("fiordaliso"));
});
afterEach(() => made.close());

type Change = (given: ConfigurationDocument) => void;
const changed = (change: Change) => {
  const draft = structuredClone(document);
  change(draft);
  return draft;
};
const preview = async (change: Change, more: { base?: number; theirs?: string[] } = {}) =>
  await (await made.as("administrator"))(verbs.previewRevision, { base: 1, document: changed(change), ...more });
const rename: Change = ({ territory }) => {
  territory.words.lab = casa;
};
const removeKind: Change = ({ labs }) => {
  labs.channelKinds = labs.channelKinds.filter(({ code }) => code !== "newsletter");
};

describe("a draft looked at before it is saved", () => {
  it("says what it changes and what that touches, and saves nothing", async () => {
    const seen = await preview((given) => {
      rename(given);
      const [kind] = given.directory.organisationKinds;
      if (kind) kind.it = "Altro nome";
    });
    expect(seen.version).toBe(1);
    expect(seen.changes.map(({ path }) => path)).toContain("territory.words.lab.it.one");
    expect(seen.refusals).toEqual([]);
    const [kind] = document.directory.organisationKinds;
    expect(seen.touches).toMatchObject([
      { path: `directory.organisationKinds.${kind?.code}`, count: expect.any(Number) },
    ]);
    expect(await made.asSystem()(verbs.listRevisions, {})).toHaveLength(1);
  });

  it("says why it could not be saved, with the place in words, also when it is no configuration", async () => {
    const { refusals } = await preview(removeKind);
    expect(refusals).toMatchObject([{ code: "labs:issue.termInUse", path: "labs.channelKinds" }]);
    const incomplete = await preview(({ territory }) => {
      territory.words.lab = { it: { one: "Casa", gender: "f" }, en: { one: "House", many: "Houses" } };
    });
    expect(incomplete.refusals).toMatchObject([
      { code: "territory:issue.word.missingText", path: "territory.words.lab.it.many" },
    ]);
    expect(incomplete.refusals[0]?.where.it.slice(-2)).toEqual(["In italiano", "Plurale"]);
  });

  it("is laid over what others saved meanwhile, and told where the two overlap", async () => {
    await reviseAs(made, document, 1, (given) => {
      given.territory.name = "Ambito loro";
      given.territory.systemName = "Nome loro";
    });
    const mine: Change = (given) => {
      rename(given);
      given.territory.name = "Ambito mio";
    };
    const seen = await preview(mine);
    expect(seen.version).toBe(2);
    expect(seen.meanwhile.map(({ number }) => number)).toEqual([2]);
    expect(seen.document).toMatchObject({
      territory: { name: "Ambito mio", systemName: "Nome loro", words: { lab: casa } },
    });
    expect(seen.conflicts).toMatchObject([
      {
        path: "territory.name",
        mine: { it: "Ambito mio", en: "Ambito mio" },
        theirs: { it: "Ambito loro", en: "Ambito loro" },
      },
    ]);
    const settled = await preview(mine, { theirs: ["territory.name"] });
    expect(settled.conflicts).toEqual([]);
    expect(settled.document).toMatchObject({ territory: { name: "Ambito loro" } });
  });

  it("tells of planned revisions that it would overtake, and begins from what holds today", async () => {
    await reviseAs(made, document, 1, rename, "2026-05-01");
    const seen = await preview(({ territory }) => {
      territory.name = "Ambito mio";
    });
    expect(seen.version).toBe(2);
    expect(seen.overtakes.map(({ number }) => number)).toEqual([2]);
    expect(seen.changes.map(({ path }) => path)).toEqual(["territory.name"]);
  });

  it("is the administrator's alone, and of a revision that there is", async () => {
    for (const role of [...roleCodes, "public"] as const) {
      if (role === "administrator") continue;
      const run = await made.as(role, role === "conductor" ? [{ kind: "lab", id: "none" }] : undefined);
      await expect(run(verbs.previewRevision, { base: 1, document }), role).rejects.toThrow(NotFound);
      await expect(run(verbs.listUses, {}), role).rejects.toThrow(NotFound);
    }
    await expect(preview(rename, { base: 2 })).rejects.toThrow(NotFound);
    await expect(preview(rename, { base: 0 })).rejects.toThrow(InvalidInput);
  });
});

it("uses are counted by kind of record, and name nobody", async () => {
  const uses = await (await made.as("administrator"))(verbs.listUses, {});
  const of = (path: string) => uses.filter((use) => use.path === path).map(({ what, count }) => `${what} ${count}`);
  expect(of("labs.channelKinds.newsletter")[0]).toMatch(/^labs:use\.labs [1-9]/);
  expect(
    of("territory.municipalities.111902")
      .map((one) => one.replace(/\d+$/, ""))
      .sort(),
  ).toEqual(["directory:use.organisations ", "labs:use.labs "]);
  for (const { code } of document.labs.systems) expect(of(`labs.systems.${code}`)[0]).toMatch(/^labs:use\.labs/);
  expect(uses.every(({ count }) => count > 0)).toBe(true);
});

describe("the kinds of gatherings", () => {
  const withoutKinds: Change = ({ gatherings }) => {
    gatherings.kinds = gatherings.kinds.filter(({ code }) => code !== "workshop_of_test");
  };

  it("go while no gathering is of them, and stay as soon as one is", async () => {
    const kind = { code: "workshop_of_test", it: "Prova", retired: false };
    document.gatherings.kinds.push(kind);
    await reviseAs(made, document, 1, () => undefined);
    expect((await preview(withoutKinds, { base: 2 })).refusals).toEqual([]);
    const run = made.asSystem();
    const [lab] = (await run(verbs.listLabs, {})).items;
    await run(verbs.scheduleGathering, {
      owner: { kind: "lab", id: lab?.id ?? "" },
      title: "Prova",
      kind: kind.code,
      day: "2026-03-10",
      start: "10:00",
      end: "11:00",
    });
    const { refusals, touches } = await preview(withoutKinds, { base: 2 });
    expect(refusals).toMatchObject([{ code: "gatherings:issue.kindInUse", params: { term: kind.code } }]);
    expect(touches).toMatchObject([{ what: "gatherings:use.gatherings", count: 1 }]);
  });
});
