import { addDays } from "@trama/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProtocolItem } from "./config.js";
import type { RuledDossier } from "./dossier.js";
import { counted, day, declared, lead, network, organisation, partner, phase, place, today } from "./fixtures/facts.js";
import { dossier, labSystem } from "./fixtures/index.js";
import { missingForPhase } from "./missing-for-phase.js";
import { completeness, standing, unmetCriteria } from "./protocol.js";

/** A system whose common structure is one item. */
function asking(item: Pick<ProtocolItem, "rule"> & Partial<ProtocolItem>) {
  const items = [{ code: "item", it: "Elemento", en: "Item", ...item }];
  return labSystem({ entryCriteria: {}, protocols: [{ version: 1, from: "2020-01-01", items }] });
}

const gathered = { title: "Apertura", kind: "opening", count: 1 };
const met = (lab: RuledDossier, on = today) => completeness(lab, on).met === 1;

describe("an item of the common structure", () => {
  const present: [rule: ProtocolItem["rule"], given: Partial<RuledDossier>][] = [
    ["mainPlace", { places: [place()] }],
    ["linkedPlaces", { places: [place({ kind: "linked" })] }],
    ["leadOrganisation", { leads: [lead({ person: null })] }],
    ["leadPerson", { leads: [lead({ organisation: null })] }],
    ["partners", { partners: [partner()] }],
    ["channels", { channels: [{ kind: "poster", address: null }] }],
    ["resources", { resources: [{ name: "Bando", kind: "call" }] }],
    ["collaborators", { collaboratorCounts: [counted("2026-01-01", 3)] }],
    ["microNetworks", { microNetworks: [network()] }],
    ["publicCalendar", { calendar: { coming: [gathered], held: [] } }],
    ["gatheringsHeld", { calendar: { coming: [], held: [gathered] } }],
    ["declared", { declarations: [declared("2026-01-01", true, "item")] }],
  ];

  it.each(present)("%s is seen from its own part of the record and no other", (rule, given) => {
    const system = asking({ rule });
    expect(met(dossier({ system, ...given }))).toBe(true);
    for (const [other, evidence] of present) expect(met(dossier({ system, ...evidence })), other).toBe(other === rule);
    expect(met(dossier({ system }))).toBe(false);
  });

  it("about gatherings looks at those of its kinds alone, and names them", () => {
    const system = asking({ rule: "gatheringsHeld", kinds: ["council"], minimum: 2 });
    const held = [gathered, { title: "Consulta di marzo", kind: "council", count: 1 }];
    expect(met(dossier({ system, calendar: { coming: [], held } }))).toBe(false);
    const more = [...held, { title: "Consulta di aprile", kind: "council", count: 1 }];
    const [item] = completeness(dossier({ system, calendar: { coming: [], held: more } }), today).items;
    expect(item).toMatchObject({ met: true, detail: "Consulta di marzo, Consulta di aprile" });
  });

  it.each([
    [
      "linkedPlaces",
      (count: number) => ({ places: Array.from({ length: count }, () => place({ kind: "linked" as const })) }),
    ],
    ["partners", (count: number) => ({ partners: Array.from({ length: count }, () => partner()) })],
    [
      "channels",
      (count: number) => ({ channels: Array.from({ length: count }, () => ({ kind: "poster", address: null })) }),
    ],
    [
      "resources",
      (count: number) => ({ resources: Array.from({ length: count }, () => ({ name: "Bando", kind: "call" })) }),
    ],
    ["collaborators", (count: number) => ({ collaboratorCounts: [counted("2026-01-01", count)] })],
    ["microNetworks", (count: number) => ({ microNetworks: Array.from({ length: count }, () => network()) })],
    ["publicCalendar", (count: number) => ({ calendar: { coming: count ? [{ ...gathered, count }] : [], held: [] } })],
  ] as const)("%s asks for as many as it says", (rule, some) => {
    const system = asking({ rule, minimum: 3 });
    for (const count of [0, 2, 3, 4]) expect(met(dossier({ system, ...some(count) })), String(count)).toBe(count >= 3);
  });

  it("counts only the kinds it names", () => {
    const system = asking({ rule: "channels", kinds: ["newsletter"] });
    expect(met(dossier({ system, channels: [{ kind: "poster", address: null }] }))).toBe(false);
    expect(met(dossier({ system, channels: [{ kind: "newsletter", address: null }] }))).toBe(true);
  });

  it("does not count a help network that nobody confirmed", () => {
    const system = asking({ rule: "microNetworks" });
    expect(met(dossier({ system, microNetworks: [network({ state: "proposed" })] }))).toBe(false);
  });

  it("holds only while what shows it holds", () => {
    const spans: [Partial<RuledDossier>, ProtocolItem["rule"]][] = [
      [{ places: [place({ from: today, to: today })] }, "mainPlace"],
      [{ leads: [lead({ from: today, to: today })] }, "leadPerson"],
      [{ partners: [partner({ from: today, to: today })] }, "partners"],
    ];
    for (const [given, rule] of spans) {
      const lab = dossier({ system: asking({ rule }), ...given });
      expect(
        [-1, 0, 1].map((days) => met(lab, addDays(today, days))),
        rule,
      ).toEqual([false, true, false]);
    }
    const begun: [Partial<RuledDossier>, ProtocolItem["rule"]][] = [
      [{ collaboratorCounts: [counted(today, 1)] }, "collaborators"],
      [{ microNetworks: [network({ since: today })] }, "microNetworks"],
      [{ declarations: [declared(today, true, "item")] }, "declared"],
    ];
    for (const [given, rule] of begun) {
      const lab = dossier({ system: asking({ rule }), ...given });
      expect(
        [-1, 0, 1].map((days) => met(lab, addDays(today, days))),
        rule,
      ).toEqual([false, true, true]);
    }
  });

  it("declared by hand is what was declared last by that day, and of that item", () => {
    const declarations = [
      declared("2026-01-10", true, "item"),
      declared("2026-01-15", true, "other"),
      declared("2026-01-20", false, "item"),
    ];
    const lab = dossier({ system: asking({ rule: "declared" }), declarations });
    expect(["2026-01-09", "2026-01-10", "2026-01-19", "2026-01-20"].map((on) => met(lab, day(on)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe("how complete a lab is", () => {
  const lab = dossier({ places: [place()], leads: [lead()], channels: [{ kind: "poster", address: "Piazza" }] });

  it("is scored with the common structure in force on the day", () => {
    expect(completeness(lab, day("2025-12-31"))).toMatchObject({ version: 1, from: "2024-01-01", met: 4, total: 5 });
    expect(completeness(lab, day("2026-01-01"))).toMatchObject({ version: 2, from: "2026-01-01", met: 3, total: 6 });
    expect(completeness(lab, day("2020-01-01"))).toMatchObject({ version: 1 });
  });

  it("lists what is missing first, and what shows the rest", () => {
    const { items } = completeness(lab, today);
    expect(items.map((item) => [item.code, item.met, item.detail])).toEqual([
      ["partners", false, null],
      ["channels", false, "Piazza"],
      ["regulation", false, null],
      ["place", true, "La Torre"],
      ["organisation", true, "Vicini"],
      ["person", true, "Referente (segnaposto)"],
    ]);
  });

  it("gains an item on the day a person is assigned, and is never more than whole", () => {
    const before = dossier({ ...lab, leads: [lead({ person: null, to: addDays(today, -1) }), lead({ from: today })] });
    expect(completeness(before, today).met - completeness(before, addDays(today, -1)).met).toBe(1);
    const any = fc.integer({ min: -900, max: 300 }).map((days) => addDays(today, days));
    fc.assert(
      fc.property(any, (on) => {
        const { met: found, total, items } = completeness(lab, on);
        expect(items.filter((item) => item.met)).toHaveLength(found);
        expect(items).toHaveLength(total);
      }),
    );
  });
});

describe("what a phase asks", () => {
  it("are the items that the lab system names for it and for no other", () => {
    const bare = dossier({ phases: [phase("outreach")] });
    expect(unmetCriteria(bare, "activation", today)).toEqual([
      {
        path: ["protocol", "channels"],
        code: "labs:missing.item",
        params: { it: "Elemento channels", en: "Item channels" },
      },
    ]);
    expect(unmetCriteria(bare, "maintenance", today)).toEqual([]);
    expect(unmetCriteria(bare, "suspended", today)).toEqual([]);
    const one = dossier({ ...bare, channels: [{ kind: "poster", address: null }] });
    expect(unmetCriteria(one, "activation", day("2025-12-31"))).toEqual([]);
    expect(unmetCriteria(one, "activation", day("2026-01-01"))).toHaveLength(1);
  });

  it("are the foundations too, for a lab that is still planned", () => {
    const planned = dossier({ phases: [phase("planned")] });
    expect(missingForPhase(planned, "outreach", today)).toEqual(["mainPlace", "leadOrganisation", "leadPerson"]);
    expect(missingForPhase(dossier({ ...planned, places: [place()], leads: [lead()] }), "outreach", today)).toEqual([]);
    expect(missingForPhase(dossier({ phases: [phase("outreach")] }), "activation", today)).toEqual(["channels"]);
  });
});

it("a lab on a day has one main place and the last lead named", () => {
  const lab = dossier({
    places: [place({ to: addDays(today, -1) }), place({ name: "Qui", from: today })],
    leads: [lead(), lead({ person: null })],
  });
  expect(standing(lab, today)).toMatchObject({
    mainPlace: { name: "Qui" },
    leadPerson: null,
    leadOrganisation: organisation,
  });
});
