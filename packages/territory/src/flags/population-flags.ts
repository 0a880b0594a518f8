import type { Flag } from "@trama/kernel";
import type { Population, Territory } from "../configuration/index.js";

const densityTolerance = 0.01;
const shareTolerance = 0.005;
const sizeTolerance = 0.02;

type Check = (population: Population) => Omit<Flag, "about"> | null;

const round = (value: number, digits: number) => Number(value.toFixed(digits));
const percent = (value: number) => round(value * 100, 1);

/** The total, where it is stated exactly: "more than 120,000" contradicts no sum. */
const exactTotal = ({ total }: Population) => (total?.qualifier === "=" ? total.value : undefined);

/** A whole and its parts, where all are stated. */
function partsCheck(
  id: string,
  rule: string,
  whole: (p: Population) => number | undefined,
  parts: (p: Population) => (number | undefined)[],
): Check {
  return (population) => {
    const total = whole(population);
    const addends = parts(population);
    if (total === undefined || addends.some((part) => part === undefined)) return null;
    const sum = round(
      addends.reduce<number>((a, b) => a + (b ?? 0), 0),
      2,
    );
    if (sum === total) return null;
    return { id, rule, severity: "error", numbers: { total, sum, difference: round(sum - total, 2) } };
  };
}

const capitalAndOthers: Check = (population) => {
  const { capital, others } = population;
  const total = exactTotal(population);
  if (total === undefined || capital === undefined || others === undefined || capital + others === total) return null;
  const numbers = { total, capital, others, expected: total - capital };
  return { id: "population.parts", rule: "territory:flag.populationParts", severity: "error", numbers };
};

function densityCheck(zone: "total" | "capital" | "others", people: (p: Population) => number | undefined): Check {
  return (population) => {
    const stated = population.density?.[zone];
    const area = population.areaKm2?.[zone];
    const count = people(population);
    if (stated === undefined || area === undefined || count === undefined) return null;
    const computed = count / area;
    if (Math.abs(stated - computed) / computed <= densityTolerance) return null;
    const numbers = { stated, computed: round(computed, 1), people: count, area };
    return { id: `population.density.${zone}`, rule: "territory:flag.density", severity: "warning", numbers };
  };
}

const singleParents: Check = ({ singleParentShare, singleParentHouseholds, households, householdsWithMinors }) => {
  if (singleParentShare === undefined || singleParentHouseholds === undefined || !households) return null;
  const share = singleParentHouseholds / households;
  if (Math.abs(singleParentShare - share) <= shareTolerance) return null;
  const numbers = { stated: percent(singleParentShare), count: singleParentHouseholds, ofHouseholds: percent(share) };
  const flag = { id: "population.singleParents", severity: "error" } as const;
  if (!householdsWithMinors) return { ...flag, rule: "territory:flag.singleParentsOfAll", numbers };
  const ofHouseholdsWithMinors = percent(singleParentHouseholds / householdsWithMinors);
  return { ...flag, rule: "territory:flag.singleParents", numbers: { ...numbers, ofHouseholdsWithMinors } };
};

const householdSizes: Check = ({ householdSizeShare: shares }) => {
  const { one, two, three, four, fivePlus } = shares ?? {};
  const parts = [one, two, three, four, fivePlus].filter((share) => share !== undefined);
  if (parts.length < 5) return null;
  const sum = parts.reduce((a, b) => a + b, 0);
  if (Math.abs(sum - 1) <= sizeTolerance) return null;
  return {
    id: "population.householdSizes",
    rule: "territory:flag.householdSizes",
    severity: "warning",
    numbers: { sum: percent(sum) },
  };
};

const checks: readonly Check[] = [
  capitalAndOthers,
  densityCheck("total", exactTotal),
  densityCheck("capital", ({ capital }) => capital),
  densityCheck("others", (population) => {
    const total = exactTotal(population);
    return total === undefined || population.capital === undefined ? undefined : total - population.capital;
  }),
  partsCheck("population.gender", "territory:flag.genderParts", exactTotal, ({ males, females }) => [males, females]),
  partsCheck("population.ages", "territory:flag.ageParts", exactTotal, ({ minors, adults, elderly }) => [
    minors,
    adults,
    elderly,
  ]),
  partsCheck(
    "population.area",
    "territory:flag.areaParts",
    ({ areaKm2 }) => areaKm2?.total,
    ({ areaKm2 }) => [areaKm2?.capital, areaKm2?.others],
  ),
  singleParents,
  householdSizes,
];

/** Everything in the declared population that contradicts its own figures. */
export function populationFlags({ population }: Territory): Flag[] {
  if (!population) return [];
  return checks.flatMap((check) => {
    const found = check(population);
    return found ? [{ ...found, about: null }] : [];
  });
}
