import { type Territory, territoryConfig } from "../configuration/index.js";
import type { ConfigurationCheck } from "./revision-verbs.js";

const codeOf = ({ code }: Territory) => code;

/** A territory keeps the code it was founded with: files, feeds and packs name it so. */
export const territoryCheck: ConfigurationCheck = (ctx, next) => {
  const [before, after] = [codeOf(ctx.config.section(territoryConfig)), codeOf(next.section(territoryConfig))];
  if (before === after) return Promise.resolve([]);
  return Promise.resolve([{ path: ["territory", "code"], code: "territory:issue.codeKept", params: { code: before } }]);
};
