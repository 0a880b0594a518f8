import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Population } from "../configuration/index.js";
import { population, territory } from "../fixtures/index.js";
import { populationFlags } from "./population-flags.js";

type Figures = z.input<typeof Population>;

const idsOf = (given: Figures) => populationFlags(territory({ population: given })).map(({ id }) => id);

describe("figures that do not contradict one another", () => {
  const part = fc.integer({ min: 20_000, max: 400_000 });
  const cents = fc.integer({ min: 1_000, max: 50_000 });
  const hundredths = fc
    .tuple(...Array.from({ length: 4 }, () => fc.nat(100)))
    .map((cuts) => [0, ...[...cuts].sort((a, b) => a - b), 100])
    .map((cuts) => cuts.slice(1).map((cut, at) => (cut - (cuts[at] ?? 0)) / 100));
  /** A population that is consistent by construction: wholes are sums, densities and shares are computed. */
  const consistent = fc
    .record({
      capital: part,
      others: part,
      areas: fc.tuple(cents, cents),
      males: fc.double({ min: 0, max: 1, noNaN: true }),
      minors: fc.double({ min: 0, max: 0.5, noNaN: true }),
      single: fc.double({ min: 0, max: 1, noNaN: true }),
      sizes: hundredths,
    })
    .map(
      ({ capital, others, areas: [inner, outer], males, minors, single, sizes: [one, two, three, four, fivePlus] }) => {
        const total = capital + others;
        const area = { total: (inner + outer) / 100, capital: inner / 100, others: outer / 100 };
        const households = Math.floor(total / 2);
        const singleParentHouseholds = Math.floor(households * single);
        return {
          total: { value: total },
          capital,
          others,
          areaKm2: area,
          density: { total: total / area.total, capital: capital / area.capital, others: others / area.others },
          males: Math.floor(total * males),
          females: total - Math.floor(total * males),
          minors: Math.floor(total * minors),
          adults: Math.floor(total * 0.4),
          elderly: total - Math.floor(total * minors) - Math.floor(total * 0.4),
          households,
          householdsWithMinors: households,
          singleParentHouseholds,
          singleParentShare: singleParentHouseholds / households,
          householdSizeShare: { one, two, three, four, fivePlus },
        };
      },
    );
  type Consistent = typeof consistent extends fc.Arbitrary<infer T> ? T : never;

  it("raise nothing", () => {
    fc.assert(
      fc.property(consistent, (given) => {
        expect(idsOf(given)).toEqual([]);
      }),
    );
  });

  const spoil: Record<string, (given: Consistent, by: number) => Figures> = {
    "population.parts": (given, by) => ({ ...given, others: given.others + by }),
    "population.gender": (given, by) => ({ ...given, females: given.females + by }),
    "population.ages": (given, by) => ({ ...given, adults: given.adults + by }),
    "population.density.total": (given, by) => ({
      ...given,
      density: { ...given.density, total: given.density.total * (1.02 + by) },
    }),
    "population.density.capital": (given, by) => ({
      ...given,
      density: { ...given.density, capital: given.density.capital * (1.02 + by) },
    }),
    "population.density.others": (given, by) => ({
      ...given,
      density: { ...given.density, others: given.density.others * (1.02 + by) },
    }),
    "population.singleParents": (given) => ({
      ...given,
      singleParentShare:
        given.singleParentShare > 0.5 ? given.singleParentShare - 0.01 : given.singleParentShare + 0.01,
    }),
    "population.householdSizes": (given) => ({
      ...given,
      householdSizeShare: { ...given.householdSizeShare, one: 1, two: 0.5 },
    }),
    // A hundredth of a km² is within the tolerance of every density here, so only the sum can notice it.
    "population.area": (given) => ({
      ...given,
      areaKm2: { ...given.areaKm2, total: Number((given.areaKm2.total + 0.01).toFixed(2)) },
    }),
  };

  it.each(Object.entries(spoil))("raise exactly %s once one figure of it is changed", (id, change) => {
    fc.assert(
      fc.property(consistent, fc.integer({ min: 1, max: 100_000 }), (given, by) => {
        expect(idsOf(change(given, by))).toEqual([id]);
      }),
    );
  });

  it("raise nothing where a figure is missing", () => {
    fc.assert(
      fc.property(consistent, fc.subarray(Object.keys(population())), (given, dropped) => {
        const kept = Object.entries(given).filter(([key]) => key === "total" || !dropped.includes(key));
        expect(idsOf({ total: given.total, ...Object.fromEntries(kept) })).toEqual([]);
      }),
    );
  });

  it("contradict no sum when the total is only about right", () => {
    const off = { ...population(), others: 1, males: 1, minors: 1, density: { total: 1 } };
    expect(idsOf(off)).toHaveLength(4);
    expect(idsOf({ ...off, total: { value: 44000, qualifier: ">" } })).toEqual([]);
  });
});
