import { readFile } from "node:fs/promises";
import { verifyAudit } from "@trama/database";
import { directoryTables } from "@trama/directory/tables";
import { Conflict, RuleBroken } from "@trama/kernel";
import { labTables } from "@trama/labs/tables";
import { configurationInForce } from "@trama/territory/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { presetFile } from "./configuration-file.js";
import { readPreset } from "./preset.js";
import { instanceTables } from "./tables.js";
import { type TemporaryInstance, temporaryInstance } from "./testing/index.js";
import { verbs } from "./verbs.js";

/** The labs of Pavia as its source states them: organisation, post of the referent, phase, places. */
const paviaLabs = {
  "carbonara-al-ticino": ["Aldia", "Carbonara al Ticino", "planned", "Biblioteca civica", []],
  "cava-manara": [
    "Marta",
    "Travacò Siccomario e Cava Manara",
    "planned",
    "Spazio dell'Istituto Comprensivo Manzoni",
    [],
  ],
  crosione: [null, null, "maintenance", "Spazio al piano terra delle case popolari", []],
  "in-pelizza": ["Babele", "In Pelizza", "maintenance", "Centro giovanile Comes", []],
  "in-scala": [null, null, "activation", "Spazi di via Scala", ["Oratorio parrocchiale", "Biblioteca civica comunale"]],
  "la-torretta": ["Acli", "La Torretta", "outreach", "Centro per la prima infanzia La Torretta", []],
  "social-bistrot": [
    "Fondazione Costantino",
    "Social Bistrot – Il Naviglio",
    "activation",
    "Social Bistrot (caffetteria)",
    [],
  ],
  "spazio-q": [null, null, "activation", "Spazio Q", []],
  "travaco-siccomario": [
    "Marta",
    "Travacò Siccomario e Cava Manara",
    "activation",
    "Biblioteca civica",
    ["Centro giovanile Spazio 3.18", "Centro del riuso Ri-Diamo"],
  ],
} as const;

describe("an instance founded with Pavia", () => {
  let made: TemporaryInstance;
  beforeAll(async () => {
    made = await temporaryInstance({ preset: "pavia" });
  });
  afterAll(() => made.close());

  it("has nine labs, each with its phase, places and leads", async () => {
    const run = made.asSystem();
    const { items } = await run(verbs.listLabs, {});
    const labs = await Promise.all(items.map(({ id }) => run(verbs.readLab, { id })));
    const found = labs.map(({ slug, leadOrganisation, leadPerson, phase, mainPlace, linkedPlaces }) => {
      const post =
        leadPerson?.name.replace(/^Referente Laborator\S+ Social\S+ /, "").replace(" (segnaposto)", "") ?? null;
      return [
        slug,
        [leadOrganisation?.name ?? null, post, phase, mainPlace?.name ?? null, linkedPlaces.map(({ name }) => name)],
      ];
    });
    expect(Object.fromEntries(found)).toEqual(paviaLabs);
    expect(labs.every(({ phaseToConfirm, phaseSince }) => phaseToConfirm && phaseSince === null)).toBe(true);
    expect(labs.every(({ leadPerson }) => leadPerson === null || leadPerson.nameToEnter)).toBe(true);
    expect(labs.filter(({ diffuse }) => diffuse).map(({ slug }) => slug)).toEqual(["travaco-siccomario"]);
    expect(
      labs
        .filter(({ partners }) => partners.length > 0)
        .map(({ slug, partners }) => [slug, partners.map(({ name }) => name)]),
    ).toEqual([["cava-manara", ["Istituto Comprensivo Manzoni"]]]);
  });

  it("has one person for each post, and one who leads two labs", async () => {
    const run = made.asSystem();
    const { items: people } = await run(verbs.listPeople, {});
    expect(people).toHaveLength(10);
    const { items: labs } = await run(verbs.listLabs, {});
    const led = labs.flatMap(({ slug, leadPerson }) =>
      leadPerson?.name.includes("Cava Manara") ? [[slug, leadPerson.id]] : [],
    );
    expect(led.map(([slug]) => slug)).toEqual(["cava-manara", "travaco-siccomario"]);
    expect(new Set(led.map(([, id]) => id)).size).toBe(1);
  });

  it("has nine organisations, with the people at work that are known", async () => {
    const { items } = await made.asSystem()(verbs.listOrganisations, {});
    expect(Object.fromEntries(items.map(({ name, kind, headcount }) => [name, [kind, headcount]]))).toEqual({
      "Consorzio Sociale Pavese": ["public_consortium", 3],
      Aldia: ["social_cooperative", 1],
      Acli: ["association", null],
      Babele: ["association", null],
      "Fondazione Costantino": ["foundation", null],
      Marta: ["social_cooperative", null],
      "Centro Servizi Formazione": ["social_cooperative", null],
      "Centro Servizi Volontariato Lombardia Sud": ["volunteer_service_centre", 2],
      "Istituto Comprensivo Manzoni": ["school", null],
    });
  });

  it("raises exactly the flags of its source", async () => {
    const flags = await made.asSystem()(verbs.listFlags, {});
    expect(flags.map(({ id }) => id)).toEqual([
      "population.parts",
      "population.singleParents",
      "interlocutors.none",
      "lab.withoutLead:crosione",
      "lab.withoutLead:in-scala",
      "lab.withoutLead:spazio-q",
      "labs.declared",
      "organisation.headcount:acli",
      "organisation.headcount:babele",
      "organisation.headcount:centro-servizi-formazione",
      "organisation.headcount:fondazione-costantino",
      "organisation.headcount:marta",
      "population.density.total",
      "organisation.alsoIn:marta",
    ]);
    expect(flags.find(({ id }) => id === "labs.declared")?.numbers).toEqual({ declared: "una decina", listed: 9 });
    const say = made.instance.inForce().say("it");
    for (const { rule, numbers } of flags)
      expect(say(rule, numbers)).not.toMatch(/\{|NaN|undefined|^labs:|^directory:|^territory:/);
  });

  it("speaks in the territory's words", () => {
    const { say } = made.instance.inForce();
    expect(say("it")("labs:many")).toBe("Laboratori Sociali");
    expect(say("en")("labs:many")).toBe("Social Labs");
    expect(made.instance.inForce().words.school.it.one).toBe("Scuola dei Laboratori Sociali");
    expect(made.instance.inForce().words.labCouncil.it.many).toBe("Consulte dei Laboratori Sociali");
  });

  it("exports the file it was founded with, byte for byte", async () => {
    const run = await made.as("administrator");
    expect(await run(verbs.exportConfiguration, {})).toBe(await readFile(presetFile("pavia"), "utf8"));
  });

  it("is founded once", async () => {
    const { document, records } = await readPreset("fiordaliso");
    await expect(made.instance.found(document, records, { demonstration: false })).rejects.toThrow(Conflict);
    expect(made.instance.inForce().territory.code).toBe("pavia");
  });

  it("keeps everything across a restart, with an unbroken audit trail", async () => {
    const before = await made.asSystem()(verbs.listLabs, {});
    const instance = await made.restart();
    expect(instance.founded()).toBe(true);
    expect(instance.demonstration).toBe(false);
    expect(await made.asSystem()(verbs.listLabs, {})).toEqual(before);
    expect(await verifyAudit({ kit: instance.database.kit, db: instance.database.read })).toMatchObject({
      intact: true,
    });
  });
});

describe("founding", () => {
  it("with a record that breaks a rule leaves no row behind, and may be tried again", async () => {
    const made = await temporaryInstance({ preset: null });
    try {
      const { document, records } = await readPreset("fiordaliso");
      const spoilt = structuredClone(records);
      spoilt.labs.at(-1)?.channels.push({ kind: "piccione", address: null });
      await expect(made.instance.found(document, spoilt, { demonstration: false })).rejects.toThrow(RuleBroken);

      const { database } = made.instance;
      const at = { kit: database.kit, db: database.read };
      expect(made.instance.founded()).toBe(false);
      expect(await configurationInForce(at)).toBeNull();
      for (const table of [
        instanceTables(at).founding,
        directoryTables(at).organisation,
        directoryTables(at).person,
        labTables(at).lab,
      ]) {
        expect(await database.read.$count(table)).toBe(0);
      }
      expect(await verifyAudit(at)).toMatchObject({ intact: true, length: 0 });

      await made.instance.found(document, records, { demonstration: false });
      expect((await made.asSystem()(verbs.listLabs, {})).items).toHaveLength(8);
    } finally {
      await made.close();
    }
  });

  it("remembers that an instance is a demonstration, with an account for every role", async () => {
    const clock = { now: () => new Date("2026-03-01T10:00:00.000Z") };
    const made = await temporaryInstance({ demonstration: true, clock });
    try {
      expect((await made.restart()).demonstration).toBe(true);
      const { items } = await made.asSystem()(verbs.listLabs, { phase: "activation" });
      const lab = await made.asSystem()(verbs.readLab, { id: items[0]?.id ?? "" });
      expect(lab.declaredCollaborators).toMatchObject({
        on: "2026-03-01",
        note: "Dato inventato per la dimostrazione",
      });
      const assigned = await made.asSystem()(verbs.listRoleAssignments, {});
      expect(new Set(assigned.map(({ role }) => role)).size).toBe(8);
    } finally {
      await made.close();
    }
  });

  it("is needed before anything can be asked", async () => {
    const made = await temporaryInstance({ preset: null });
    try {
      await expect(made.instance.run({ kind: "public" })(verbs.readTerritory, {})).rejects.toThrow(
        "no configuration yet",
      );
    } finally {
      await made.close();
    }
  });
});
