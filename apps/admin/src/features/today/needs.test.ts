import { idOf, newId, type Severity } from "@trama/kernel";
import type { Attention, LabSummary } from "@trama/labs";
import type { FlagView } from "@trama/territory";
import { describe, expect, it } from "vitest";
import { summary } from "../labs/testing/sample-lab";
import { flagsToSee, labsInNeed, urgency } from "./needs";

const need = (code: Attention["code"], severity: Severity): Attention => ({ code, severity, count: null });
const missing = need("withoutLeadPerson", "warning");
const missingToo = need("withoutMainPlace", "warning");
const unsure = need("phaseToConfirm", "info");

const lab = (name: string, attention: Attention[]): LabSummary => ({
  ...summary({ name, municipality: ["111901", "Fiordaliso"], phase: "outreach", lead: null, met: 1 }),
  id: newId<"lab">(),
  attention,
});

const flag = (id: string, facts: Partial<FlagView> = {}): FlagView => ({
  id,
  rule: "territory:flag.density",
  severity: "warning",
  numbers: {},
  about: null,
  accepted: null,
  ...facts,
});
const about = (kind: string) => ({ kind, id: idOf(kind).parse(newId()) });

describe("labsInNeed", () => {
  it("puts first the gravest, then those with more to mend, then by name", () => {
    const labs = [
      lab("Zeta", [unsure]),
      lab("Beta", [missing]),
      lab("Alfa", [missing]),
      lab("Gamma", [missing, missingToo, unsure]),
      lab("Bene", []),
    ];
    expect(labsInNeed(labs).map(({ lab: { name } }) => name)).toEqual(["Gamma", "Alfa", "Beta", "Zeta"]);
  });

  it("parts what cannot wait from what can", () => {
    const [only] = labsInNeed([lab("Alfa", [unsure, missing])]);
    expect(only?.grave).toEqual([missing]);
    expect(only?.calm).toEqual([unsure]);
  });
});

describe("flagsToSee", () => {
  const flags = [
    flag("configuration"),
    flag("organisation", { about: about("organisation") }),
    flag("lab", { about: about("lab") }),
    flag("accepted", { accepted: { note: "noto", by: "qualcuno", at: "2026-01-01T00:00:00.000Z" } }),
  ];
  const seen = (verbs: string[], labsListed: boolean) => {
    const { mine, others } = flagsToSee(flags, { may: (verb) => verbs.includes(verb), labsListed });
    return { mine: mine.map(({ id }) => id), others };
  };

  it("gives who keeps the records those of records, and counts the others", () => {
    expect(seen(["acceptRecordFlag"], true)).toEqual({ mine: ["organisation"], others: 1 });
  });

  it("gives who administers all of them, those of labs too when the labs are not shown", () => {
    expect(seen(["acceptFlag", "acceptRecordFlag"], false)).toEqual({
      mine: ["configuration", "organisation", "lab"],
      others: 0,
    });
  });

  it("gives none to who may take note of none", () => {
    expect(seen([], true)).toEqual({ mine: [], others: 2 });
  });
});

describe("urgency", () => {
  const labs = labsInNeed([lab("Alfa", [missing, missingToo]), lab("Zeta", [unsure])]);
  const flags = [flag("a"), flag("b", { severity: "info" }), flag("c", { severity: "error" })];

  it("counts a lab once, and leaves out what can wait", () => {
    expect(urgency(labs, flags, () => true)).toBe(3);
  });

  it("counts no labs for who only reads them", () => {
    expect(urgency(labs, flags, () => false)).toBe(2);
  });
});
