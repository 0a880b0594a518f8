import type { Flag } from "@trama/kernel";
import type { Territory } from "../configuration/index.js";
import { populationFlags } from "./population-flags.js";

function municipalityCount({ municipalitiesDeclared, municipalities }: Territory): Flag[] {
  if (municipalitiesDeclared === undefined || municipalitiesDeclared === municipalities.length) return [];
  const numbers = { declared: municipalitiesDeclared, listed: municipalities.length };
  return [
    { id: "municipalities.count", rule: "territory:flag.municipalityCount", severity: "warning", numbers, about: null },
  ];
}

/** Everything in the territory's own section that does not add up. */
export function territoryFlags(territory: Territory): Flag[] {
  return [...municipalityCount(territory), ...populationFlags(territory)];
}
