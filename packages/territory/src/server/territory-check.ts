import { newTerritoryCode, type Territory, territoryConfig } from "../configuration/index.js";
import type { ConfigurationCheck } from "./revision-verbs.js";

const codeOf = ({ code }: Territory) => code;

/** A territory keeps its code: files, feeds and packs name it so. One born empty chooses it, once. */
export const territoryCheck: ConfigurationCheck = (ctx, next) => {
  const [before, after] = [codeOf(ctx.config.section(territoryConfig)), codeOf(next.section(territoryConfig))];
  if (before === after || before === newTerritoryCode) return Promise.resolve([]);
  return Promise.resolve([{ path: ["territory", "code"], code: "territory:issue.codeKept", params: { code: before } }]);
};
