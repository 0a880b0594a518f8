import { readFile } from "node:fs/promises";
import { verifyAudit } from "@trama/database";
import { Conflict, NotFound, roleCodes, StaleVersion } from "@trama/kernel";
import { canonicalYaml } from "@trama/territory";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { presetFile } from "./configuration-file.js";
import { readPreset } from "./preset.js";
import type { ConfigurationDocument } from "./sections.js";
import { type TemporaryInstance, temporaryInstance } from "./testing/index.js";
import { casa, revise as reviseAs } from "./testing/revising.js";
import { verbs } from "./verbs.js";

const clock = { at: new Date("2026-03-01T10:00:00.000Z"), now: () => clock.at };

let made: TemporaryInstance;
let document: ConfigurationDocument;
beforeEach(async () => {
  clock.at = new Date("2026-03-01T10:00:00.000Z");
  made = await temporaryInstance({ clock });
  ({ document } = await readPreset("fiordaliso"));
});
afterEach(() => made.close());

const labsSay = () => made.instance.inForce().say("it")("labs:many");
const revise = (version: number, change: (given: ConfigurationDocument) => void, effectiveFrom?: string) =>
  reviseAs(made, document, version, change, effectiveFrom);
const rename = (given: ConfigurationDocument) => {
  given.territory.words.lab = casa;
};

describe("a revision of the configuration", () => {
  it("holds at once, with its author, day, reason and difference, and after a restart", async () => {
    const given = await revise(1, rename);
    expect(given).toMatchObject({
      number: 2,
      at: "2026-03-01T10:00:00.000Z",
      author: expect.stringMatching(/^administrator/),
      effectiveFrom: "2026-03-01",
      note: "Così si decide",
      state: "inForce",
    });
    expect(given.changes[0]).toMatchObject({
      path: "territory.words.lab.it.one",
      before: { it: "Officina di comunità", en: "Officina di comunità" },
      after: { it: "Casa di comunità", en: "Casa di comunità" },
    });
    expect(labsSay()).toBe("Case di comunità");
    expect(made.instance.inForce().words.labCouncil.it.one).toBe("Assemblea della Casa di comunità");
    await made.restart();
    expect(labsSay()).toBe("Case di comunità");
    const listed = await (await made.as("administrator"))(verbs.listRevisions, {});
    expect(listed.map(({ number, state }) => [number, state])).toEqual([
      [2, "inForce"],
      [1, "past"],
    ]);
    expect(listed[1]?.changes).toEqual([]);
    const { database } = made.instance;
    expect(await verifyAudit({ kit: database.kit, db: database.read })).toMatchObject({ intact: true });
  });

  it("that is planned holds from its day in the territory's zone, without a restart", async () => {
    expect(await revise(1, rename, "2026-04-01")).toMatchObject({ state: "planned", effectiveFrom: "2026-04-01" });
    expect(labsSay()).toBe("Officine di comunità");
    // Half past eleven in Rome, in summer time, is still the last of March.
    clock.at = new Date("2026-03-31T21:30:00.000Z");
    expect(labsSay()).toBe("Officine di comunità");
    clock.at = new Date("2026-03-31T22:00:00.000Z");
    expect(labsSay()).toBe("Case di comunità");
    await made.restart();
    expect(labsSay()).toBe("Case di comunità");
  });

  it("made later is the last word, whatever was planned before it", async () => {
    await revise(1, rename, "2026-05-01");
    await revise(2, (given) => {
      given.territory.name = "Ambito della Valle";
    });
    const listed = await made.asSystem()(verbs.listRevisions, {});
    expect(listed.map(({ number, state }) => [number, state])).toEqual([
      [3, "inForce"],
      [2, "withdrawn"],
      [1, "past"],
    ]);
    clock.at = new Date("2026-06-01T10:00:00.000Z");
    expect([labsSay(), made.instance.inForce().territory.name]).toEqual(["Officine di comunità", "Ambito della Valle"]);
  });

  it("that is planned is flagged when records made since would lose what they name", async () => {
    const remove = ({ directory }: ConfigurationDocument) => {
      directory.organisationKinds = directory.organisationKinds.filter(({ code }) => code !== "pro_loco");
      for (const term of directory.organisationKinds) if (term.code === "foundation") term.retired = true;
    };
    const flagged = async () =>
      (await made.asSystem()(verbs.listFlags, {})).filter(({ id }) => id.startsWith("revision.planned"));
    document.directory.organisationKinds.push({ code: "bank", it: "Banca", en: "Bank", retired: false });
    await revise(1, () => undefined);
    await revise(
      2,
      (given) => {
        remove(given);
        given.directory.organisationKinds.pop();
      },
      "2026-04-01",
    );
    expect(await flagged()).toEqual([]);
    await made.asSystem()(verbs.registerOrganisation, { name: "Cassa della valle", kind: "bank" });
    expect(await flagged()).toMatchObject([
      { id: "revision.planned:3", severity: "error", numbers: { number: 3, day: "2026-04-01", reasons: 1 } },
    ]);
    await revise(3, (given) => remove(given), "2026-04-01");
    expect(await flagged()).toEqual([]);
  });

  it("is exported byte for byte: today's, that of a day, that of a number", async () => {
    const run = await made.as("administrator");
    const preset = await readFile(presetFile("fiordaliso"), "utf8");
    await revise(1, rename, "2026-04-01");
    const renamed = structuredClone(document);
    rename(renamed);
    expect(await run(verbs.exportConfiguration, {})).toBe(preset);
    expect(await run(verbs.exportConfiguration, { at: "2026-04-01" })).toBe(canonicalYaml(renamed));
    expect(await run(verbs.exportConfiguration, { revision: 2 })).toBe(canonicalYaml(renamed));
    expect(await run(verbs.exportConfiguration, { revision: 1 })).toBe(preset);
    const { document: whole } = await run(verbs.readRevision, { number: 2 });
    expect(canonicalYaml(whole)).toBe(canonicalYaml(renamed));
    await expect(run(verbs.exportConfiguration, { at: "2026-02-28" })).rejects.toThrow(NotFound);
    await expect(run(verbs.exportConfiguration, { revision: 3 })).rejects.toThrow(NotFound);
    await expect(run(verbs.readRevision, { number: 3 })).rejects.toThrow(NotFound);
  });

  it("is the administrator's alone, to make and to read", async () => {
    for (const role of [...roleCodes, "public"] as const) {
      if (role === "administrator") continue;
      const run = await made.as(role, role === "conductor" ? [{ kind: "lab", id: "none" }] : undefined);
      await expect(run(verbs.listRevisions, {}), role).rejects.toThrow(NotFound);
      await expect(run(verbs.readRevision, { number: 1 }), role).rejects.toThrow(NotFound);
      const asked = run(verbs.reviseConfiguration, { version: 1, document, note: "Provo" });
      await expect(asked, role).rejects.toThrow(NotFound);
    }
  });

  it("of the same base is won by one of many at once", async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, (_, at) =>
        revise(1, (given) => {
          given.territory.name = `Ambito ${at}`;
        }),
      ),
    );
    const refused = outcomes.filter((one) => one.status === "rejected");
    expect(refused).toHaveLength(7);
    expect(refused.every(({ reason }) => reason instanceof StaleVersion)).toBe(true);
    expect((await made.asSystem()(verbs.listRevisions, {})).map(({ number }) => number)).toEqual([2, 1]);
  });
});

it("founding an instance again is no way to change its configuration", async () => {
  const records = (await readPreset("fiordaliso")).records;
  await expect(made.instance.found(document, records, { demonstration: false })).rejects.toThrow(Conflict);
  expect(await made.asSystem()(verbs.listRevisions, {})).toHaveLength(1);
});
