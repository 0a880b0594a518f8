import { strongest, type TieInput } from "./build.js";
import { type GraphProblem, InvalidGraph } from "./problems.js";

/** What one member says of its tie with another, as in a survey. */
export interface Report {
  readonly by: string;
  readonly about: string;
  /** 0 none … 5 strongest; 1 when absent. */
  readonly strength?: number;
  readonly kind?: string;
}

/**
 * Ties without direction from what each end says, one for each pair and kind that somebody reports. `reportedBy` tells
 * whether both ends report it. Where the two differ, `disagreement` decides: the larger strength (default), the
 * smaller (a tie that one denies is none) or the mean.
 * @throws InvalidGraph naming each report about oneself, repeated, or without a strength from 0 to 5.
 */
export function tiesFromReports(
  reports: readonly Report[],
  { disagreement = "max" }: { readonly disagreement?: "max" | "min" | "mean" } = {},
): TieInput[] {
  const problems: GraphProblem[] = [];
  const said = new Map<string, { readonly report: Report; readonly position: number }>();
  for (const [position, report] of reports.entries()) {
    const { by, about, strength = 1, kind } = report;
    const key = JSON.stringify([by, about, kind]);
    const first = said.get(key);
    if (by === about) problems.push({ code: "selfReport", path: ["reports", position], params: { id: by } });
    else if (!(Number.isInteger(strength) && strength >= 0 && strength <= strongest))
      problems.push({
        code: "badStrength",
        path: ["reports", position, "strength"],
        params: { value: strength, strongest },
      });
    else if (first !== undefined)
      problems.push({
        code: "repeatedReport",
        path: ["reports", position],
        params: { from: by, to: about, first: first.position },
      });
    else said.set(key, { report, position });
  }
  if (problems.length > 0) throw new InvalidGraph(problems);
  return [...said.values()].flatMap(({ report, position }) => {
    const { by, about, kind, strength = 1 } = report;
    const back = said.get(JSON.stringify([about, by, kind]));
    if (back !== undefined && back.position < position) return [];
    const other = back === undefined ? undefined : (back.report.strength ?? 1);
    const weight = other === undefined ? strength : agreed(strength, other, disagreement);
    if (weight === 0) return [];
    const reportedBy = strength > 0 && other !== undefined && other > 0 ? ("both" as const) : ("one" as const);
    return [{ from: by, to: about, weight, reportedBy, ...(kind === undefined ? {} : { kind }) }];
  });
}

function agreed(a: number, b: number, disagreement: "max" | "min" | "mean"): number {
  if (disagreement === "mean") return (a + b) / 2;
  return disagreement === "max" ? Math.max(a, b) : Math.min(a, b);
}
