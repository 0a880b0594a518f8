import type { Flag } from "@trama/kernel";
import type { Population, Territory } from "../configuration/index.js";

const densityTolerance = 0.01;
const shareTolerance = 0.005;
const sizeTolerance = 0.02;

type Check = (population: Population) => Omit<Flag, "about"> | null;

const round = (value: number, digits: number) => Number(value.toFixed(digits));
const percent = (value: number) => round(value * 100, 1);

/** A whole and its parts, where all are stated. */
function partsCheck(id: string, rule: string, whole: (p: Population) => number | undefined, parts: (p: Population) => (number | undefined)[]): Check {
  return (population) => {
    const total = whole(population);
    const addends = parts(population);
    if (total === undefined || addends.some((part) => part === undefined)) return null;
    const sum = round(addends.reduce<number>((a, b) => a + (b ?? 0), 0), 2);
    if (sum === total) return null;
    return { id, rule, severity: "error", numbers: { total, sum, difference: round(sum - total, 2) } };
  };
}

const capitalAndOthers: Check = ({ total, capital, others }) => {
  if (capital === undefined || others === undefined || capital + others === total.value) return null;
  const numbers = { total: total.value, capital, others, expected: total.value - capital };
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
  if (singleParentShare === undefined || singleParentHouseholds === undefined || households === undefined) return null;
  if (Math.abs(singleParentShare - singleParentHouseholds / households) <= shareTolerance) return null;
  const ofMinors = householdsWithMinors === undefined ? "–" : percent(singleParentHouseholds / householdsWithMinors);
  const numbers = {
    stated: percent(singleParentShare),
    count: singleParentHouseholds,
    ofHouseholds: percent(singleParentHouseholds / households),
    ofHouseholdsWithMinors: ofMinors,
  };
  return { id: "population.singleParents", rule: "territory:flag.singleParents", severity: "error", numbers };
};

const householdSizes: Check = ({ householdSizeShare: shares }) => {
  if (!shares) return null;
  const sum = Object.values(shares).reduce<number>((a, b) => a + (b ?? 0), 0);
  if (Math.abs(sum - 1) <= sizeTolerance) return null;
  return { id: "population.householdSizes", rule: "territory:flag.householdSizes", severity: "warning", numbers: { sum: percent(sum) } };
};

const checks: readonly Check[] = [
  capitalAndOthers,
  densityCheck("total", ({ total }) => total.value),
  densityCheck("capital", ({ capital }) => capital),
  densityCheck("others", ({ total, capital }) => (capital === undefined ? undefined : total.value - capital)),
  partsCheck("population.gender", "territory:flag.genderParts", ({ total }) => total.value, ({ males, females }) => [males, females]),
  partsCheck("population.ages", "territory:flag.ageParts", ({ total }) => total.value, ({ minors, adults, elderly }) => [minors, adults, elderly]),
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
