import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Population } from "../configuration/index.js";
import { municipality, population, territory } from "../fixtures/index.js";
import { messages as english } from "../messages.en.js";
import { messages as italian } from "../messages.it.js";
import { territoryFlags } from "./territory-flags.js";

type Figures = z.input<typeof Population>;

const flagsOf = (given: Figures) => territoryFlags(territory({ population: given }));

/** What Pavia declares: the figures of its source, known to contradict one another in three places. */
const pavia = {
  total: { value: 105725 },
  capital: 73086,
  others: 232518,
  areaKm2: { total: 247.8, capital: 63.24, others: 184.56 },
  density: { total: 431, capital: 1155, others: 177 },
  males: 50694,
  females: 55031,
  minors: 14605,
  adults: 65001,
  elderly: 26119,
  households: 50555,
  foreignHouseholds: 5533,
  householdsWithMinors: 9749,
  singleParentHouseholds: 1882,
  singleParentShare: 0.235,
  householdSizeShare: { one: 0.44, two: 0.28, three: 0.16, four: 0.09, fivePlus: 0.03 },
};

describe("the flags of Pavia", () => {
  it("are exactly three, each with its numbers", () => {
    expect(flagsOf(pavia)).toEqual([
      {
        id: "population.parts",
        rule: "territory:flag.populationParts",
        severity: "error",
        numbers: { total: 105725, capital: 73086, others: 232518, expected: 32639 },
        about: null,
      },
      {
        id: "population.density.total",
        rule: "territory:flag.density",
        severity: "warning",
        numbers: { stated: 431, computed: 426.7, people: 105725, area: 247.8 },
        about: null,
      },
      {
        id: "population.singleParents",
        rule: "territory:flag.singleParents",
        severity: "error",
        numbers: { stated: 23.5, count: 1882, ofHouseholds: 3.7, ofHouseholdsWithMinors: 19.3 },
        about: null,
      },
    ]);
  });
});

describe("each rule, with its known answer", () => {
  const right = population();
  const cases: [what: string, given: Figures, id: string, numbers: Record<string, string | number>][] = [
    [
      "capital and others that miss the total",
      { ...right, others: 19691 },
      "population.parts",
      { total: 44000, capital: 24310, others: 19691, expected: 19690 },
    ],
    [
      "a density of the capital off by more than 1 %",
      { ...right, density: { capital: 510 } },
      "population.density.capital",
      { stated: 510, computed: 504.4, people: 24310, area: 48.2 },
    ],
    [
      "a density of the others off by more than 1 %",
      { ...right, density: { others: 116 } },
      "population.density.others",
      { stated: 116, computed: 114.3, people: 19690, area: 172.3 },
    ],
    [
      "males and females that miss the total",
      { ...right, males: 21440 },
      "population.gender",
      { total: 44000, sum: 43990, difference: -10 },
    ],
    [
      "ages that exceed the total",
      { ...right, elderly: 10605 },
      "population.ages",
      { total: 44000, sum: 44005, difference: 5 },
    ],
    [
      "areas that miss the total area",
      { ...right, areaKm2: { total: 220.6, capital: 48.2, others: 172.3 } },
      "population.area",
      { total: 220.6, sum: 220.5, difference: -0.1 },
    ],
    [
      "a share of single parents of another count",
      { ...right, singleParentShare: 0.2 },
      "population.singleParents",
      { stated: 20, count: 980, ofHouseholds: 5, ofHouseholdsWithMinors: 23.9 },
    ],
    [
      "shares by size that do not make 100 %",
      { ...right, householdSizeShare: { one: 0.46, two: 0.29, three: 0.19, four: 0.12, fivePlus: 0.04 } },
      "population.householdSizes",
      { sum: 110 },
    ],
  ];

  it.each(cases)("%s", (_what, given, id, numbers) => {
    const [flag, ...others] = flagsOf(given);
    expect(flag).toMatchObject({ id, numbers });
    expect(others).toEqual([]);
  });

  it("says how many households it knows, without those with minors", () => {
    const { householdsWithMinors: _unknown, ...given } = { ...right, singleParentShare: 0.2 };
    const numbers = { stated: 20, count: 980, ofHouseholds: 5 };
    expect(flagsOf(given)).toMatchObject([
      { id: "population.singleParents", rule: "territory:flag.singleParentsOfAll", numbers },
    ]);
  });

  it("asks for the number of municipalities that is declared", () => {
    expect(territoryFlags(territory({ municipalitiesDeclared: 2 }))).toEqual([]);
    expect(territoryFlags(territory({ municipalitiesDeclared: 3, municipalities: [municipality()] }))).toMatchObject([
      { id: "municipalities.count", severity: "warning", numbers: { declared: 3, listed: 1 } },
    ]);
  });

  it("compares what several sources count with what is listed", () => {
    const counted = (...values: number[]) =>
      territoryFlags(territory({ municipalityCounts: values.map((value) => ({ value })) }));
    expect(counted()).toEqual([]);
    expect(counted(2, 2)).toEqual([]);
    expect(counted(3, 2, 3)).toMatchObject([
      { id: "municipalities.sources", severity: "warning", numbers: { counts: "2, 3", listed: 2 } },
    ]);
  });

  it("names the municipalities that no source confirms", () => {
    const municipalities = [
      municipality({ src: "seed" }),
      municipality({ istat: "111902", name: "Pero", src: "unverified" }),
    ];
    expect(territoryFlags(territory({ municipalities }))).toMatchObject([
      { id: "municipalities.unverified", severity: "info", numbers: { names: "Pero" } },
    ]);
  });

  it("says how else a name is written, of the system and of each municipality", () => {
    const municipalities = [municipality({ name: "Locate di Triulzi", aliases: ["Locate Triulzi", "Locate"] })];
    const given = { systemName: "Texére", systemAliases: ["Texere", "La trama"], municipalities };
    expect(territoryFlags(territory(given))).toMatchObject([
      { id: "spellings:system", severity: "info", numbers: { name: "Texére", spellings: "Texere" } },
      { id: "spellings:111901", numbers: { name: "Locate di Triulzi", spellings: "Locate Triulzi" } },
    ]);
  });

  it("checks nothing against a total that is not stated", () => {
    const { total: _unknown, ...given } = right;
    expect(flagsOf({ ...given, males: 1 })).toEqual([]);
  });

  it("has a sentence in both languages that names every number", () => {
    const raised = [...cases.map(([, given]) => given), pavia].flatMap((given) => flagsOf(given));
    for (const { rule, numbers } of raised) {
      const key = rule.replace("territory:", "") as keyof typeof italian;
      for (const sentence of [italian[key], english[key]]) {
        const named = [...sentence.matchAll(/\{\{(\w+)/g)].map(([, name]) => name);
        expect(Object.keys(numbers), `${rule}: ${sentence}`).toEqual(expect.arrayContaining(named));
      }
    }
  });
});
