import type { LabSummary } from "@trama/labs";
import { describe, expect, it } from "vitest";
import { isFiltered, labRows } from "./lab-rows";
import { LabSearch } from "./lab-search";
import { summary } from "./testing/sample-lab";

const labs: LabSummary[] = [
  summary({
    name: "Officina del Mulino",
    municipality: ["111901", "Fiordaliso"],
    phase: "maintenance",
    lead: "Sette Lune",
    met: 9,
  }),
  summary({
    name: "Casa del Caffè",
    municipality: ["111902", "Borgo Cicala"],
    phase: "planned",
    lead: null,
    met: 2,
    attention: 3,
  }),
  summary({
    name: "Orto 10",
    municipality: ["111903", "Acquatonda"],
    phase: "outreach",
    lead: "Vicini di Ruota",
    met: 5,
    attention: 1,
  }),
  summary({ name: "Orto 9", municipality: ["111903", "Acquatonda"], phase: "suspended", lead: "Àncora", met: 5 }),
];

const names = (search: LabSearch) => labRows(labs, search).map(({ name }) => name);
const every = LabSearch.parse({});

describe("the labs of a list", () => {
  it("stand by name at first, numbers as numbers", () => {
    expect(names(every)).toEqual(["Casa del Caffè", "Officina del Mulino", "Orto 9", "Orto 10"]);
  });

  it.each([
    ["caffe", ["Casa del Caffè"]],
    ["  ORTO  acqua ", ["Orto 9", "Orto 10"]],
    ["sette lune", ["Officina del Mulino"]],
    ["%", []],
    ["nulla", []],
  ])("are found by the words %j", (cerca, found) => {
    expect(names({ ...every, cerca })).toEqual(found);
  });

  it("are filtered by municipality, phase and need, all together", () => {
    expect(names({ ...every, comune: "111903" })).toEqual(["Orto 9", "Orto 10"]);
    expect(names({ ...every, comune: "111903", fase: "outreach" })).toEqual(["Orto 10"]);
    expect(names({ ...every, seguire: true })).toEqual(["Casa del Caffè", "Orto 10"]);
    expect(names({ ...every, seguire: true, fase: "maintenance" })).toEqual([]);
  });

  it.each([
    ["-name", ["Orto 10", "Orto 9", "Officina del Mulino", "Casa del Caffè"]],
    ["municipality", ["Orto 9", "Orto 10", "Casa del Caffè", "Officina del Mulino"]],
    ["phase", ["Casa del Caffè", "Orto 10", "Officina del Mulino", "Orto 9"]],
    ["lead", ["Orto 9", "Officina del Mulino", "Orto 10", "Casa del Caffè"]],
    ["-lead", ["Orto 10", "Officina del Mulino", "Orto 9", "Casa del Caffè"]],
    ["protocol", ["Casa del Caffè", "Orto 9", "Orto 10", "Officina del Mulino"]],
    ["attention", ["Casa del Caffè", "Orto 10", "Officina del Mulino", "Orto 9"]],
  ] as const)("sort by %s", (ordine, sorted) => {
    expect(names({ ...every, ordine })).toEqual(sorted);
  });
});

describe("the address of the list", () => {
  it("leaves out what it says wrongly", () => {
    expect(LabSearch.parse({ fase: "nuvola", ordine: "colore", seguire: "sì", comune: "0181100", altro: 1 })).toEqual(
      {},
    );
  });

  it("keeps what it says rightly, numbers read as text", () => {
    expect(LabSearch.parse({ cerca: 10, comune: "018110", fase: "planned", seguire: true, ordine: "-phase" })).toEqual({
      cerca: "10",
      comune: "018110",
      fase: "planned",
      seguire: true,
      ordine: "-phase",
    });
  });

  it("says whether something is left out; an order leaves out nothing", () => {
    expect(isFiltered(LabSearch.parse({ ordine: "phase", cerca: "" }))).toBe(false);
    expect(isFiltered(LabSearch.parse({ seguire: true }))).toBe(true);
  });
});
