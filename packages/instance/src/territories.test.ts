import { roleCodes } from "@trama/kernel";
import { expandMessage, resolveWords, territoryFlags } from "@trama/territory";
import { describe, expect, it } from "vitest";
import { loadDemonstrationAccounts, loadDemonstrationLife } from "./demonstration.js";
import { demonstrationLacks } from "./demonstration-labs.js";
import { readPreset } from "./preset.js";
import { temporaryInstance } from "./testing/index.js";
import { verbs } from "./verbs.js";

describe("the preset of the Rhodense", () => {
  it("states the territory as its source does: no population, and no lab by name", async () => {
    const { document, records } = await readPreset("rhodense");
    const { territory, labs, directory } = document;
    expect(territory.municipalities.map(({ istat, cadastral, name, src }) => [istat, cadastral, name, src])).toEqual([
      ["015182", "H264", "Rho", "seed"],
      ["015116", "E415", "Lainate", "seed"],
      ["015211", "I700", "Settimo Milanese", "seed"],
      ["015179", "H026", "Pregnana Milanese", "seed"],
      ["015229", "L665", "Vanzago", "seed"],
      ["015009", "A389", "Arese", "public"],
      ["015087", "D018", "Cornaredo", "public"],
      ["015154", "F874", "Nerviano", "unverified"],
      ["015170", "C013", "Pero", "unverified"],
      ["015176", "G772", "Pogliano Milanese", "unverified"],
    ]);
    expect(territory.population?.total).toBeUndefined();
    expect(territoryFlags(territory).map(({ id, numbers }) => [id, numbers])).toEqual([
      ["municipalities.sources", { counts: "9, 10", listed: 10 }],
      ["municipalities.unverified", { names: "Nerviano, Pero, Pogliano Milanese" }],
      ["spellings:system", { name: "#Oltreiperimetri", spellings: "Oltreiperimetri" }],
    ]);
    expect(labs.declared).toMatchObject({ value: 21, qualifier: "=" });
    expect(records.labs).toEqual([]);
    expect(records.organisations).toHaveLength(13);
    const interlocutors = directory.roles.filter(({ group }) => group === "interlocutor");
    expect(interlocutors.reduce((sum, { count }) => sum + count, 0)).toBe(36);
  });

  it("counts twenty-eight people at work with the other two, of whom it has nine", async () => {
    const known = await Promise.all(
      ["pavia", "rhodense", "visconteo"].map(async (name) => {
        const { organisations } = (await readPreset(name)).records;
        // Experts from outside and who only receives the assembly are not of the staff that the source sums up.
        const staff = organisations.filter(({ ref }) => !["codici", "ideificio", "comune-pieve"].includes(ref));
        return staff.reduce((sum, { headcount }) => sum + (headcount ?? 0), 0);
      }),
    );
    expect(known).toEqual([6, 9, 13]);
  });

  it("says its words with the right articles", async () => {
    const words = resolveWords((await readPreset("rhodense")).document.territory.words);
    const said = [
      "{lab:il}",
      "{lab:dei short}",
      "{hub:il}",
      "{labsForum:del short}",
      "{startUpCall:un}",
      "{startUp:un}",
    ];
    expect(said.map((text) => expandMessage(text, words, "it"))).toEqual([
      "il Laboratorio di comunità",
      "dei LabCom",
      "l'#OPcafé",
      "dell'Agorà",
      "un'#Operazione di Comunità",
      "una Start-up sociale di comunità",
    ]);
  });
});

describe("the preset of the Visconteo", () => {
  it("states the territory as its source does: five Case declared, four by name", async () => {
    const { document, records } = await readPreset("visconteo");
    const { territory, labs, directory } = document;
    expect(territory.municipalities.map(({ istat, name }) => `${istat} ${name}`)).toEqual([
      "015189 Rozzano",
      "015015 Basiglio",
      "015024 Binasco",
      "015055 Casarile",
      "015115 Lacchiarella",
      "015125 Locate di Triulzi",
      "015158 Noviglio",
      "015159 Opera",
      "015173 Pieve Emanuele",
      "015236 Vernate",
      "015247 Zibido San Giacomo",
    ]);
    expect(territory.population?.total).toEqual({ value: 120000, qualifier: ">" });
    expect(territoryFlags(territory).map(({ id }) => id)).toEqual(["spellings:system", "spellings:015125"]);
    expect(labs.declared).toMatchObject({ value: 5 });
    expect(records.labs.map(({ slug, leadOrganisation, src }) => [slug, leadOrganisation, src])).toEqual([
      ["casa-rozzano", "arti-mestieri", "seed"],
      ["casa-opera", "pratica", "seed"],
      ["casa-pieve", null, "public"],
      ["casa-locate", null, "public"],
    ]);
    expect(directory.bodies.map(({ kind, members, seats }) => [kind, members, seats.length])).toEqual([
      ["mayors_assembly", undefined, 1],
      ["sustainability_group", 6, 6],
    ]);
  });

  it("says Casa with the right articles", async () => {
    const words = resolveWords((await readPreset("visconteo")).document.territory.words);
    const said = ["{lab:il}", "{lab:il short}", "{lab:dei short}", "{lab:nessun short}", "{labCouncil}"];
    expect(said.map((text) => expandMessage(text, words, "it"))).toEqual([
      "la Casa per Fare Insieme",
      "la Casa",
      "delle Case",
      "nessuna Casa",
      "Consulta della Casa per Fare Insieme",
    ]);
  });
});

describe.each([
  [
    "rhodense",
    [
      "labs.declared",
      "municipalities.sources",
      "municipalities.unverified",
      "organisation.spellings:ser-co-p",
      "spellings:system",
    ],
    { declared: 21, listed: 0 },
  ],
  [
    "visconteo",
    [
      "interlocutors.none",
      "lab.withoutLead:casa-locate",
      "lab.withoutLead:casa-pieve",
      "labs.declared",
      "organisation.alsoIn:marta",
      "organisation.spellings:libera-compagnia-arti-e-mestieri-sociali",
      "spellings:015125",
      "spellings:system",
    ],
    { declared: 5, listed: 4 },
  ],
] as const)("an instance founded with %s", (preset, ids, numbers) => {
  it("raises exactly the flags of its source, each a whole sentence in both languages", async () => {
    const made = await temporaryInstance({ preset });
    try {
      const flags = await made.asSystem()(verbs.listFlags, {});
      expect(flags.map(({ id }) => id)).toEqual(ids);
      expect(flags.find(({ id }) => id === "labs.declared")?.numbers).toEqual(numbers);
      const { say } = made.instance.inForce();
      for (const { rule, numbers } of flags) {
        for (const language of ["it", "en"] as const)
          expect(say(language)(rule, numbers)).not.toMatch(/\{|NaN|undefined|^labs:|^directory:|^territory:/);
      }
      const { bodies, bodyKinds } = await (await made.as("conductor", [{ kind: "lab", id: "none" }]))(
        verbs.listBodies,
        {},
      );
      expect(bodies.length).toBeGreaterThan(0);
      expect(bodies.every(({ kind }) => bodyKinds.some(({ code }) => code === kind))).toBe(true);
    } finally {
      await made.close();
    }
  });
});

describe("the labs of a demonstration", () => {
  it.each([
    ["rhodense", 6, 21, 0, /^Laboratorio dimostrativo [1-6]$/],
    ["visconteo", 4, 5, 4, /^Casa per Fare Insieme /],
  ] as const)("of a demonstration of %s shows %i labs, and still declares %i and lists %i", async (...row) => {
    const [preset, shown, declared, listed, name] = row;
    const made = await temporaryInstance({ preset, demonstration: true });
    try {
      const run = made.asSystem();
      const { items } = await run(verbs.listLabs, {});
      expect(items).toHaveLength(shown);
      for (const lab of items) expect(lab.name).toMatch(name);
      expect(new Set(items.map(({ municipality }) => municipality.istat)).size).toBe(shown);
      for (const { id } of items.filter((lab) => lab.name.includes("dimostra"))) {
        expect(await run(verbs.readLab, { id })).toMatchObject({
          src: "invented",
          note: "Dato inventato per la dimostrazione",
          description: expect.stringContaining("non esiste"),
        });
      }
      const flags = await run(verbs.listFlags, {});
      expect(flags.find(({ id }) => id === "labs.declared")?.numbers).toEqual({ declared, listed });
      const conductor = (await run(verbs.listRoleAssignments, {})).filter(({ role }) => role === "conductor");
      expect(conductor.map(({ scope }) => scope?.kind)).toEqual(["lab", "lab"]);
    } finally {
      await made.close();
    }
  });

  it("names what a demonstration invents with the gender of the territory's own word", async () => {
    const made = await temporaryInstance({ preset: null });
    try {
      const { document, records } = await readPreset("visconteo");
      await made.instance.found(document, { ...records, labs: [] }, { demonstration: true });
      await loadDemonstrationAccounts(made.instance, "prova-in-bottega-2024");
      const { items } = await made.asSystem()(verbs.listLabs, {});
      expect(items.map((lab) => lab.name)).toEqual([1, 2, 3, 4, 5, 6].map((at) => `Casa dimostrativa ${at}`));
    } finally {
      await made.close();
    }
  });

  it("of a territory with nothing in it begins empty, says what is missing, and has its accounts all the same", async () => {
    const made = await temporaryInstance({ preset: null });
    try {
      const { document, records } = await readPreset("vuoto");
      await made.instance.found(document, records, { demonstration: true });
      await loadDemonstrationAccounts(made.instance, "prova-in-bottega-2024");
      await loadDemonstrationLife(made.instance);
      expect(demonstrationLacks(made.instance)).toEqual(["municipalities", "organisationKinds"]);
      const run = made.asSystem();
      expect((await run(verbs.listLabs, {})).items).toEqual([]);
      expect(await run(verbs.listAccounts, {})).toHaveLength(roleCodes.length);
    } finally {
      await made.close();
    }
  });

  it("without a demonstration invents nothing", async () => {
    const made = await temporaryInstance({ preset: "rhodense" });
    try {
      expect((await made.asSystem()(verbs.listLabs, {})).items).toEqual([]);
    } finally {
      await made.close();
    }
  });
});
