import { readVerb } from "@trama/database";
import { NotFound } from "@trama/kernel";
import { z } from "zod";
import { canonicalYaml } from "../configuration/index.js";
import { configurationInForce } from "./configuration-in-force.js";

/** The configuration in force as a canonical YAML document: what a preset file holds, byte for byte. */
export const exportConfiguration = readVerb("exportConfiguration", z.strictObject({}), async (ctx): Promise<string> => {
  if (!ctx.may.may("exportConfiguration")) throw new NotFound();
  const inForce = await configurationInForce(ctx);
  if (!inForce) throw new NotFound();
  return canonicalYaml(inForce.document);
});
