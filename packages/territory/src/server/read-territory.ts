import { readVerb } from "@trama/database";
import { z } from "zod";
import { territoryConfig } from "../configuration/index.js";
import { viewTerritory } from "../territory-view.js";

/** What everybody may know of the territory: its name, municipalities, words and colour. */
export const readTerritory = readVerb("readTerritory", z.strictObject({}), (ctx) =>
  Promise.resolve(viewTerritory(ctx.config.section(territoryConfig))),
);
