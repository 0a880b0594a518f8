import type { FieldIssue } from "@trama/kernel";
import type { IndicatorsSection } from "./config.js";

/** What is wrong with what indicators are counted from: no such measure, or one that cannot be told apart so. */
export function measureIssues(
  { catalogue }: Pick<IndicatorsSection, "catalogue">,
  dimensions: ReadonlyMap<string, readonly string[]>,
): FieldIssue[] {
  return catalogue.flatMap(({ versions }, at) =>
    versions.flatMap(({ source: { measure, filter }, scopes }, index): FieldIssue[] => {
      if (measure === undefined) return [];
      const path = ["indicators", "catalogue", at, "versions", index];
      const known = dimensions.get(measure);
      if (!known)
        return [{ path: [...path, "source", "measure"], code: "indicators:issue.unknownMeasure", params: { measure } }];
      const strange = Object.keys(filter).filter((dimension) => !known.includes(dimension));
      const untold = scopes.filter((scope) => scope !== "territory" && !known.includes(scope));
      const issue = (field: string[], dimension: string): FieldIssue => ({
        path: [...path, ...field],
        code: "indicators:issue.unknownDimension",
        params: { dimension },
      });
      return [
        ...strange.map((dimension) => issue(["source", "filter", dimension], dimension)),
        ...untold.map((scope) => issue(["scopes"], scope)),
      ];
    }),
  );
}
