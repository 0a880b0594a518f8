import { addDays, type LocalDate } from "@trama/kernel";
import type { Area } from "@trama/territory";
import { territory } from "@trama/territory/fixtures";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LabSystem } from "./config.js";
import { labSystem, labsSection } from "./fixtures/index.js";
import { protocolOn, systemFor, systemIssues } from "./lab-system.js";

const [fiordaliso, borgo] = ["111901", "111902"] as const;
const area = (code: string, kind: Area["kind"], municipalities: readonly string[] = []): Area => ({
  code,
  name: code,
  kind,
  municipalities: [...municipalities],
});

const areas = [
  area("valle", "ambito"),
  area("pianura", "district", [fiordaliso]),
  area("collina", "district", [borgo]),
  area("tutto", "district", [fiordaliso, borgo]),
  area("borgo", "municipality", [borgo]),
];
const valley = territory({ areas });
const system = (over: string, code = over) => labSystem({ code, area: over });

describe("the lab system of a municipality", () => {
  it("is the one of its narrowest area", () => {
    const section = labsSection({ systems: [system("borgo"), system("valle"), system("pianura")] });
    expect(systemIssues(valley, section)).toEqual([]);
    expect(systemFor(valley, section, fiordaliso).code).toBe("pianura");
    expect(systemFor(valley, section, borgo).code).toBe("borgo");
    expect(systemFor(valley, labsSection({ systems: [system("valle")] }), borgo).code).toBe("valle");
  });

  it("is refused when two areas are equally narrow, and the municipality is named", () => {
    const section = labsSection({ systems: [system("valle"), system("pianura"), system("tutto")] });
    expect(systemIssues(valley, section)).toEqual([
      { path: ["labs", "systems", 2, "area"], code: "labs:issue.equalSystems", params: { name: "Fiordaliso" } },
    ]);
  });

  it("is missed, by name, where no area reaches", () => {
    const section = labsSection({ systems: [system("pianura")] });
    expect(systemIssues(valley, section)).toEqual([
      { path: ["labs", "systems"], code: "labs:issue.noSystem", params: { name: "Borgo Cicala" } },
    ]);
    expect(() => systemFor(valley, section, borgo)).toThrow("No lab system");
  });

  it("needs an area that the territory has, and a code of its own", () => {
    const section = labsSection({ systems: [system("valle"), system("mare"), system("borgo", "valle")] });
    expect(systemIssues(valley, section)).toEqual([
      { path: ["labs", "systems", 1, "area"], code: "labs:issue.unknownArea", params: { area: "mare" } },
      { path: ["labs", "systems", 2, "code"], code: "territory:issue.duplicate", params: { value: "valle" } },
    ]);
  });

  it("is one and only one, or the configuration is refused, for any choice of areas", () => {
    fc.assert(
      fc.property(fc.subarray(areas, { minLength: 1 }), (chosen) => {
        const section = labsSection({ systems: chosen.map(({ code }) => system(code)) });
        const widths = { ambito: 0, district: 1, municipality: 2 };
        const faults: string[] = [];
        for (const istat of [fiordaliso, borgo]) {
          const over = chosen.filter(({ kind, municipalities }) => kind === "ambito" || municipalities.includes(istat));
          const narrowest = over.filter(({ kind }) => over.every((other) => widths[other.kind] <= widths[kind]));
          if (narrowest.length === 0) faults.push("labs:issue.noSystem");
          else if (narrowest.length > 1) faults.push("labs:issue.equalSystems");
          else expect(systemFor(valley, section, istat).code).toBe(narrowest[0]?.code);
        }
        expect(systemIssues(valley, section).map(({ code }) => code)).toEqual(faults);
      }),
    );
  });
});

describe("the common structure in force", () => {
  it("changes on the very day it says", () => {
    expect(protocolOn(labSystem(), "2025-12-31" as LocalDate).version).toBe(1);
    expect(protocolOn(labSystem(), "2026-01-01" as LocalDate).version).toBe(2);
    expect(protocolOn(labSystem(), "2020-01-01" as LocalDate).version).toBe(1);
  });

  it("is the latest begun, or the first of all, on any day", () => {
    const start = "2024-01-01" as LocalDate;
    const days = fc
      .uniqueArray(fc.nat(60), { minLength: 1, maxLength: 5 })
      .map((found) => found.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(days, fc.integer({ min: -5, max: 65 }), (begins, at) => {
        const items = [{ code: "place", it: "Luogo", en: "Place", rule: "mainPlace" as const }];
        const protocols = begins.map((begin, index) => ({
          version: index + 1,
          from: addDays(start, begin) as string,
          items,
        }));
        const begun = begins.filter((begin) => begin <= at).length;
        expect(protocolOn(labSystem({ protocols, entryCriteria: {} }), addDays(start, at)).version).toBe(
          Math.max(1, begun),
        );
      }),
    );
  });
});

describe("a lab system as it is written", () => {
  const item = (code: string) => ({ code, it: code, en: code, rule: "declared" });
  const written = (given: object) => ({
    code: "valle",
    area: "valle",
    name: "Officine",
    protocols: [{ version: 1, from: "2024-01-01", items: [item("a"), item("b")] }],
    ...given,
  });
  const faults = (given: object) => {
    const { error } = LabSystem.safeParse(written(given));
    return (error?.issues ?? []).map((found) => [
      found.path.join("."),
      "params" in found ? found.params?.["message"] : found.code,
    ]);
  };

  it("is approved by the coordinator unless it says otherwise", () => {
    expect(LabSystem.parse(written({})).approvers).toEqual(["coordinator"]);
  });

  it.each([
    [{ entryCriteria: { activation: ["a", "c"] } }, "entryCriteria.activation.1", "labs:issue.unknownItem"],
    [
      { protocols: [{ version: 1, from: "2024-01-01", items: [item("a"), item("a")] }] },
      "protocols.0.items.1.code",
      "territory:issue.duplicate",
    ],
    [
      {
        protocols: [
          { version: 1, from: "2024-01-01", items: [item("a")] },
          { version: 2, from: "2024-01-01", items: [item("a")] },
        ],
      },
      "protocols.1.from",
      "labs:issue.protocolOrder",
    ],
    [
      {
        protocols: [
          { version: 1, from: "2024-01-01", items: [item("a")] },
          { version: 1, from: "2025-01-01", items: [item("a")] },
        ],
      },
      "protocols.1.version",
      "territory:issue.duplicate",
    ],
    [{ approvers: [] }, "approvers", "too_small"],
    [{ entryCriteria: { holiday: ["a"] } }, "entryCriteria", "unrecognized_keys"],
  ])("with %j is refused at %s", (given, path, reason) => {
    expect(faults(given)).toEqual([[path, reason]]);
  });
});
