import { readVerb } from "@trama/database";
import { NotFound } from "@trama/kernel";
import { z } from "zod";
import { directoryConfig, type StatedGovernance } from "../config.js";

/** The bodies and the counted roles that the territory's configuration states. */
export const listBodies = readVerb("listBodies", z.strictObject({}), async (ctx): Promise<StatedGovernance> => {
  if (!ctx.may.may("listBodies")) throw new NotFound();
  const { bodyKinds, bodies, roles } = ctx.config.section(directoryConfig);
  return { bodyKinds, bodies, roles };
});
