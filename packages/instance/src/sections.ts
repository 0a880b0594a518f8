import { accessConfig, directoryConfig } from "@trama/directory";
import { disclosureConfig } from "@trama/disclosure";
import { closureIssues, gatheringsConfig } from "@trama/gatherings";
import { indicatorsConfig, measureIssues } from "@trama/indicators";
import { inWords } from "@trama/kernel";
import { labsConfig, systemIssues } from "@trama/labs";
import { documentFormat, retentionConfig, territoryConfig } from "@trama/territory";
import { z } from "zod";
import { measureDimensions } from "./measures.js";

const schema = z.strictObject({
  format: z.literal(documentFormat).meta(inWords("Formato del documento", "Format of the document")),
  [territoryConfig.name]: territoryConfig.schema,
  [retentionConfig.name]: retentionConfig.schema,
  [directoryConfig.name]: directoryConfig.schema,
  [accessConfig.name]: accessConfig.schema,
  [disclosureConfig.name]: disclosureConfig.schema.prefault({}),
  [gatheringsConfig.name]: gatheringsConfig.schema,
  [labsConfig.name]: labsConfig.schema,
  [indicatorsConfig.name]: indicatorsConfig.schema,
});

/** A territory's whole configuration: one section of each package, and what must agree between them. */
export const ConfigurationDocument = schema.superRefine((document, ctx) => {
  const issues = [
    ...closureIssues(document.territory, document.gatherings),
    ...systemIssues(document.territory, document.labs),
    ...measureIssues(document.indicators, measureDimensions),
  ];
  for (const { path, code, params } of issues) {
    ctx.addIssue({ code: "custom", path, params: { message: code, ...params } });
  }
});
export type ConfigurationDocument = z.output<typeof ConfigurationDocument>;

let published: Record<string, unknown> | undefined;

/** The published JSON Schema of a configuration, for editors and for those who write one by hand. */
export function configurationJsonSchema(): Record<string, unknown> {
  published ??= z.toJSONSchema(schema, { io: "input", target: "draft-2020-12", unrepresentable: "any" });
  return published;
}
