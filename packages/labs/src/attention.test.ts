import { describe, expect, it } from "vitest";
import { attentionOf } from "./attention.js";
import type { RuledDossier } from "./dossier.js";
import { counted, day, declared, lead, network, partner, person, phase, place, today } from "./fixtures/facts.js";
import { dossier } from "./fixtures/index.js";
import { historyOf } from "./history.js";

describe("what about a lab needs somebody", () => {
  const codes = (given: Partial<RuledDossier>) =>
    attentionOf(dossier(given), today).map(({ code, severity, count }) => [code, severity, count]);
  const whole = {
    places: [place()],
    leads: [lead()],
    partners: [partner()],
    channels: [
      { kind: "poster", address: null },
      { kind: "newsletter", address: null },
    ],
    declarations: [declared("2026-01-01", true)],
  };

  it("is nothing when it is whole, closed, or has no history yet", () => {
    expect(codes({ ...whole, phases: [phase("activation")] })).toEqual([]);
    expect(
      codes({ phases: [phase("closed", { toConfirm: true })], microNetworks: [network({ state: "proposed" })] }),
    ).toEqual([]);
    expect(codes({})).toEqual([]);
  });

  it("is, once it has begun, whatever of its foundations is missing, gravest first", () => {
    expect(codes({ phases: [phase("outreach", { toConfirm: true })] })).toEqual([
      ["withoutLeadOrganisation", "warning", null],
      ["withoutLeadPerson", "warning", null],
      ["withoutMainPlace", "warning", null],
      ["itemsMissing", "info", 6],
      ["phaseToConfirm", "info", null],
    ]);
    expect(codes({ phases: [phase("planned")] })).toEqual([]);
  });

  it("is the missing items only below three quarters", () => {
    const three = { ...whole, phases: [phase("activation")], declarations: [], partners: [] };
    expect(codes(three)).toEqual([["itemsMissing", "info", 2]]);
    expect(codes({ ...three, partners: [partner()] })).toEqual([]);
  });

  it("is a help network to confirm, and a name to enter, in any phase", () => {
    const networks = [network({ state: "proposed" }), network({ state: "proposed" }), network()];
    const leads = [lead({ person: { ...person, nameToEnter: true } })];
    expect(codes({ phases: [phase("planned")], microNetworks: networks, leads })).toEqual([
      ["microNetworkToConfirm", "warning", 2],
      ["leadNameToEnter", "info", null],
    ]);
  });
});

describe("the history of a lab", () => {
  it("is everything that happened, newest first, what has no date last", () => {
    const lab = dossier({
      phases: [
        phase("planned", { since: null }),
        phase("outreach", { since: day("2026-02-01"), reason: "Si parte", author: "Coordinamento" }),
      ],
      places: [
        place({ from: day("2026-01-20") }),
        place({ kind: "linked", name: "Il cortile", from: day("2026-01-25") }),
      ],
      leads: [lead({ from: day("2026-01-10") }), lead({ organisation: null, person: null, from: day("2026-02-20") })],
      microNetworks: [
        network({ since: day("2026-02-15") }),
        network({ state: "proposed", confirmed: false, since: day("2026-02-16") }),
      ],
      collaboratorCounts: [
        counted("2026-02-10", 12),
        { ...counted("2026-02-11", 7), count: { value: 7, qualifier: "=" } },
      ],
    });
    expect(
      historyOf(lab, { authors: true, seesPersons: true, threshold: 5, tellingThreshold: 10 }).map(
        ({ on, kind, subject }) => [on, kind, subject],
      ),
    ).toEqual([
      ["2026-02-20", "lead", null],
      ["2026-02-15", "microNetwork", "Spesa"],
      ["2026-02-11", "collaboratorsCounted", null],
      ["2026-02-10", "collaboratorsCounted", null],
      ["2026-02-01", "phase", null],
      ["2026-01-25", "linkedPlace", "Il cortile"],
      ["2026-01-20", "mainPlace", "La Torre"],
      ["2026-01-10", "lead", "Vicini, Referente (segnaposto)"],
      [null, "phase", null],
    ]);
    expect(
      historyOf(lab, { authors: true, seesPersons: true, threshold: 5, tellingThreshold: 10 }).find(
        ({ phase: of }) => of === "outreach",
      ),
    ).toMatchObject({
      reason: "Si parte",
      author: "Coordinamento",
    });
  });
});
