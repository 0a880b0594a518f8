import { territoryConfig } from "../configuration/index.js";
import { territoryFlags } from "../flags/territory-flags.js";
import type { FlagSource } from "./flag-verbs.js";

/** What in the territory's own section does not add up. */
export const territoryFlagSource: FlagSource = (ctx) =>
  Promise.resolve(territoryFlags(ctx.config.section(territoryConfig)));
