import { readVerb } from "@trama/database";
import { z } from "zod";
import { directoryConfig } from "../config.js";

/** The kinds of organisation that the territory distinguishes, for forms and filters. */
export const listOrganisationKinds = readVerb("listOrganisationKinds", z.strictObject({}), (ctx) =>
  Promise.resolve(ctx.config.section(directoryConfig).organisationKinds),
);
