import type { LocalText } from "@trama/kernel";
import { type ConfigurationUse, municipalityOf, territoryConfig } from "@trama/territory";
import type { UseSource } from "@trama/territory/server";
import { itemKinds, labsConfig } from "../config.js";
import { systemFor } from "../lab-system.js";
import { termsOfLabs } from "./lab-configuration-check.js";
import { labTables } from "./tables.js";

interface Named extends LocalText {
  code: string;
}

const use = (at: string, { code, it, en }: Named, what: string, count: number): ConfigurationUse[] =>
  count === 0 ? [] : [{ path: `${at}.${code}`, name: en === undefined ? { it } : { it, en }, what, count }];

/** How many labs use a term, stand in a municipality, live by a system; and how many protocol items name a kind. */
export const labUseSource: UseSource = async (ctx) => {
  const { lab } = labTables(ctx);
  const labs = await ctx.db.select().from(lab);
  const [territory, section] = [ctx.config.section(territoryConfig), ctx.config.section(labsConfig)];
  const items = section.systems.flatMap(({ protocols }) => protocols.flatMap((protocol) => protocol.items));
  const itemsThatName = (at: string, code: string) =>
    items.filter(({ rule, kinds }) => itemKinds[rule] === at && kinds.includes(code)).length;
  const systemOf = (istat: string) =>
    municipalityOf(territory, istat) ? systemFor(territory, section, istat).code : undefined;
  return [
    ...termsOfLabs.flatMap(([field, usedBy]) =>
      section[field].flatMap((term) => [
        ...use(`labs.${field}`, term, "labs:use.labs", labs.filter((one) => usedBy(one).includes(term.code)).length),
        ...use(`labs.${field}`, term, "labs:use.items", itemsThatName(`labs.${field}`, term.code)),
      ]),
    ),
    ...[...new Set(items.filter(({ rule }) => itemKinds[rule] === "gatherings.kinds").flatMap(({ kinds }) => kinds))]
      .map((code) => ({ code, it: code }))
      .flatMap((term) => use("gatherings.kinds", term, "labs:use.items", itemsThatName("gatherings.kinds", term.code))),
    ...territory.municipalities.flatMap(({ istat, name }) => {
      const here = labs.filter(({ municipality }) => municipality === istat).length;
      return use("territory.municipalities", { code: istat, it: name }, "labs:use.labs", here);
    }),
    ...section.systems.flatMap(({ code, name }) => {
      const here = labs.filter(({ municipality }) => systemOf(municipality) === code).length;
      return use("labs.systems", { code, it: name }, "labs:use.labs", here);
    }),
  ];
};
