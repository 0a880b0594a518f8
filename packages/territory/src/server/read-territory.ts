import { readVerb } from "@trama/database";
import { z } from "zod";
import { territoryConfig } from "../configuration/index.js";
import { viewTerritory } from "../territory-view.js";
import { markFile } from "./mark-file.js";

/** What everybody may know of the territory: its name, municipalities, words, mark and colour. */
export const readTerritory = readVerb("readTerritory", z.strictObject({}), (ctx) => {
  const territory = ctx.config.section(territoryConfig);
  return Promise.resolve(viewTerritory(territory, territory.mark ? markFile(territory.mark).name : null));
});
