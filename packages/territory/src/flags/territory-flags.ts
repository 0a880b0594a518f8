import type { Flag } from "@trama/kernel";
import type { Territory } from "../configuration/index.js";
import { spellingsOf } from "../spelling.js";
import { populationFlags } from "./population-flags.js";

function municipalityCount({ municipalitiesDeclared, municipalities }: Territory): Flag[] {
  if (municipalitiesDeclared === undefined || municipalitiesDeclared === municipalities.length) return [];
  const numbers = { declared: municipalitiesDeclared, listed: municipalities.length };
  return [
    { id: "municipalities.count", rule: "territory:flag.municipalityCount", severity: "warning", numbers, about: null },
  ];
}

function municipalitySources({ municipalityCounts = [], municipalities: { length: listed } }: Territory): Flag[] {
  const counts = [...new Set(municipalityCounts.map(({ value }) => value))].sort((a, b) => a - b);
  if (counts.every((count) => count === listed)) return [];
  const numbers = { counts: counts.join(", "), listed };
  return [
    {
      id: "municipalities.sources",
      rule: "territory:flag.municipalitySources",
      severity: "warning",
      numbers,
      about: null,
    },
  ];
}

function unverifiedMunicipalities({ municipalities }: Territory): Flag[] {
  const names = municipalities.filter(({ src }) => src === "unverified").map(({ name }) => name);
  if (names.length === 0) return [];
  const numbers = { names: names.join(", ") };
  return [
    {
      id: "municipalities.unverified",
      rule: "territory:flag.municipalitiesUnverified",
      severity: "info",
      numbers,
      about: null,
    },
  ];
}

function spellings({ systemName, systemAliases, municipalities }: Territory): Flag[] {
  const named = [
    { id: "system", name: systemName, aliases: systemAliases },
    ...municipalities.map(({ istat, name, aliases = [] }) => ({ id: istat, name, aliases })),
  ];
  return named.flatMap(({ id, name, aliases }): Flag[] => {
    const found = spellingsOf(name, aliases);
    if (found.length === 0) return [];
    const numbers = { name, spellings: found.join(", ") };
    return [{ id: `spellings:${id}`, rule: "territory:flag.spellings", severity: "info", numbers, about: null }];
  });
}

/** Everything in the territory's own section that does not add up. */
export function territoryFlags(territory: Territory): Flag[] {
  return [
    ...municipalityCount(territory),
    ...municipalitySources(territory),
    ...unverifiedMunicipalities(territory),
    ...populationFlags(territory),
    ...spellings(territory),
  ];
}
