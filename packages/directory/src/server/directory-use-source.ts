import type { LocalText } from "@trama/kernel";
import { type ConfigurationUse, territoryConfig } from "@trama/territory";
import type { UseSource } from "@trama/territory/server";
import { directoryConfig } from "../config.js";
import { directoryTables } from "./tables.js";

interface Named extends LocalText {
  code: string;
}

const use = (at: string, { code, it, en }: Named, what: string, count: number): ConfigurationUse[] =>
  count === 0 ? [] : [{ path: `${at}.${code}`, name: en === undefined ? { it } : { it, en }, what, count }];

/** How many organisations are of a kind or sit in a municipality, and how many stated bodies are of a kind. */
export const directoryUseSource: UseSource = async (ctx) => {
  const { organisation } = directoryTables(ctx);
  const { kind, municipality } = organisation;
  const rows = await ctx.db.select({ kind, municipality }).from(organisation);
  const { organisationKinds, bodyKinds, bodies } = ctx.config.section(directoryConfig);
  const what = "directory:use.organisations";
  return [
    ...organisationKinds.flatMap((term) =>
      use("directory.organisationKinds", term, what, rows.filter((row) => row.kind === term.code).length),
    ),
    ...bodyKinds.flatMap((term) =>
      use("directory.bodyKinds", term, "directory:use.bodies", bodies.filter((body) => body.kind === term.code).length),
    ),
    ...ctx.config.section(territoryConfig).municipalities.flatMap(({ istat, name }) => {
      const here = rows.filter((row) => row.municipality === istat).length;
      return use("territory.municipalities", { code: istat, it: name }, what, here);
    }),
  ];
};
