import { readVerb } from "@trama/database";
import { NotFound } from "@trama/kernel";
import { z } from "zod";
import { indicatorsConfig } from "../config.js";
import { IndicatorCode, type IndicatorDefinition, versionOn } from "../indicator.js";
import type { Indicator, IndicatorCatalogue } from "../indicator-view.js";
import { definitionOf, maySee } from "./internal.js";
import { observationsOf } from "./observations.js";
import { targetsOf } from "./targets.js";

const summaryOf = (definition: IndicatorDefinition, today: Parameters<typeof versionOn>[1]) => ({
  code: definition.code,
  node: definition.node ?? null,
  current: versionOn(definition, today),
});

/** What the territory hopes for and counts, as it holds today. */
export const listIndicators = readVerb(
  "listIndicators",
  z.strictObject({}),
  async (ctx): Promise<IndicatorCatalogue> => {
    if (!ctx.may.may("listIndicators")) throw new NotFound();
    const { stages, tools, framework, catalogue } = ctx.config.section(indicatorsConfig);
    return { stages, tools, framework, items: catalogue.map((one) => summaryOf(one, ctx.today)) };
  },
);

/** One indicator whole, with the targets and observations that the asker may see. */
export const readIndicator = readVerb(
  "readIndicator",
  z.strictObject({ indicator: IndicatorCode }),
  async (ctx, { indicator }): Promise<Indicator> => {
    if (!ctx.may.may("readIndicator")) throw new NotFound();
    const definition = definitionOf(ctx, indicator);
    const sees = maySee(ctx, "readIndicator", indicator);
    return {
      ...summaryOf(definition, ctx.today),
      versions: definition.versions,
      targets: (await targetsOf(ctx, indicator)).filter(({ scope }) => sees(scope)),
      observations: (await observationsOf(ctx, indicator)).filter(({ scope }) => sees(scope)),
    };
  },
);
