import { RuleBroken, StaleVersion } from "@trama/kernel";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
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

describe("a revision is refused", () => {
  const refusals: [what: string, change: (given: ConfigurationDocument) => void, codes: [string, string][]][] = [
    [
      "when a municipality leaves in which labs stand and organisations sit",
      ({ territory }) => {
        territory.municipalities = territory.municipalities.filter(({ istat }) => istat !== "111902");
      },
      [
        ["document.territory.municipalities", "directory:issue.municipalityInUse"],
        ["document.territory.municipalities", "labs:issue.municipalityInUse"],
      ],
    ],
    [
      "when a system of labs goes",
      ({ labs }) => {
        labs.systems = labs.systems.filter(({ code }) => code !== "officine-alta-valle");
      },
      [["document.labs.systems", "labs:issue.systemInUse"]],
    ],
    [
      "when terms that labs use are removed",
      ({ labs }) => {
        labs.channelKinds = labs.channelKinds.filter(({ code }) => code !== "newsletter" && code !== "website");
        labs.systems[0]?.protocols[1]?.items.splice(5, 1);
        labs.resourceKinds = labs.resourceKinds.filter(({ code }) => code !== "space");
        labs.outreachTools = [];
      },
      [
        ["document.labs.channelKinds", "labs:issue.termInUse"],
        ["document.labs.resourceKinds", "labs:issue.termInUse"],
        ["document.labs.outreachTools", "labs:issue.termInUse"],
        ["document.labs.outreachTools", "labs:issue.termInUse"],
        ["document.labs.outreachTools", "labs:issue.termInUse"],
      ],
    ],
    [
      "when a kind of organisation is removed",
      ({ directory }) => {
        directory.organisationKinds = directory.organisationKinds.filter(({ code }) => code !== "parish");
      },
      [["document.directory.organisationKinds", "directory:issue.kindInUse"]],
    ],
    [
      "when the territory would be another",
      ({ territory }) => {
        territory.code = "altra-valle";
      },
      [["document.territory.code", "territory:issue.codeKept"]],
    ],
  ];

  it.each(refusals)("%s, with the place and the reason", async (_, change, codes) => {
    const refused = revise(1, change).catch((error: unknown) => error);
    const error = await refused;
    expect(error).toBeInstanceOf(RuleBroken);
    if (!(error instanceof RuleBroken)) return;
    expect(error.code).toBe("territory:error.breaksRecords");
    expect(error.issues.map(({ path, code }) => [path.join("."), code])).toEqual(codes);
    for (const { code, params } of error.issues) {
      for (const language of ["it", "en"] as const)
        expect(made.instance.inForce().say(language)(code, params)).not.toMatch(/\{|undefined|issue\./);
    }
    expect(labsSay()).toBe("Officine di comunità");
    expect(await made.asSystem()(verbs.listRevisions, {})).toHaveLength(1);
  });

  it("never for a term that nobody uses, nor for one that is retired", async () => {
    const given = await revise(1, ({ labs, directory }) => {
      labs.channelKinds = labs.channelKinds.filter(({ code }) => code !== "website");
      for (const term of [...labs.outreachTools, ...directory.organisationKinds]) term.retired = true;
    });
    expect(given.number).toBe(2);
  });

  it("when an item declared by hand is in no version of the structure any more", async () => {
    const run = made.asSystem();
    const { items } = await run(verbs.listLabs, { search: "Castelnespolo" });
    const [lab] = items;
    if (!lab) throw new Error("no lab");
    await run(verbs.declareItem, { id: lab.id, version: lab.version, item: "library_hours", met: true });
    const remove = ({ labs }: ConfigurationDocument) => void labs.systems[2]?.protocols[0]?.items.pop();
    await expect(revise(1, remove)).rejects.toMatchObject({ issues: [{ code: "labs:issue.itemInUse" }] });
  });

  it("when it changes nothing, begins in the past, has no reason or is no configuration", async () => {
    await expect(revise(1, () => undefined)).rejects.toMatchObject({ code: "territory:error.unchanged" });
    await expect(revise(1, rename, "2026-02-28")).rejects.toMatchObject({
      issues: [{ path: ["effectiveFrom"], code: "territory:issue.pastRevision" }],
    });
    const run = await made.as("administrator");
    await expect(run(verbs.reviseConfiguration, { version: 1, document, note: " " })).rejects.toMatchObject({
      issues: [{ path: ["note"] }],
    });
    const spoilt = { ...document, territory: { ...document.territory, accent: "blu" } };
    await expect(run(verbs.reviseConfiguration, { version: 1, document: spoilt, note: "Provo" })).rejects.toMatchObject(
      { issues: [{ path: ["document", "territory", "accent"] }] },
    );
  });

  it("when the one it was made from is not the last", async () => {
    await revise(1, rename);
    await expect(revise(1, (given) => void given.territory.systemAliases.pop())).rejects.toThrow(StaleVersion);
  });
});

describe("the calendar", () => {
  const day = "2026-02-02";
  async function hold() {
    const run = made.asSystem();
    const [lab] = (await run(verbs.listLabs, { phase: "activation", limit: 1 })).items;
    if (!lab) throw new Error("No lab has begun");
    const given = { owner: { kind: "lab", id: lab.id }, title: "Sportello", kind: "listening_desk" };
    return await run(verbs.scheduleGathering, { ...given, day, start: "10:00", end: "12:00" });
  }
  const without = (code: string, field: "kinds" | "bands") => (given: ConfigurationDocument) => {
    given.gatherings[field] = given.gatherings[field].filter((term) => term.code !== code);
  };

  it("keeps the kinds that it uses; one that is not used may go", async () => {
    await hold();
    await expect(revise(1, without("listening_desk", "kinds"))).rejects.toMatchObject({
      issues: [{ path: ["document", "gatherings", "kinds"], code: "gatherings:issue.kindInUse" }],
    });
    expect(await revise(1, without("course", "kinds"))).toMatchObject({ number: 2 });
  });

  it("keeps its bands once somebody was counted", async () => {
    const { id, version } = await hold();
    await made.asSystem()(verbs.countGathering, { id, version, headCount: { total: 4, bands: { elderly: 4 } } });
    await expect(revise(1, without("elderly", "bands"))).rejects.toMatchObject({
      issues: [{ path: ["document", "gatherings", "bands"], code: "gatherings:issue.bandInUse" }],
    });
  });
});
