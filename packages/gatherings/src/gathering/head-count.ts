import type { FieldIssue } from "@trama/kernel";
import type { Vocabulary } from "@trama/territory";
import type { HeadCount } from "./gathering.js";

/** What was told of a gathering by name. */
export interface Named {
  presences: number;
  firstTime: number;
}

/**
 * What is wrong with a head-count: the bands and those named are part of the whole, and so are the new people, who are
 * at least as many as those named for the first time. `path` is where the count stands in the input.
 */
export function headCountIssues(
  { total, bands, newPeople }: HeadCount,
  { presences, firstTime }: Named,
  known: Vocabulary,
  path: readonly (string | number)[] = ["headCount"],
): FieldIssue[] {
  const issues: FieldIssue[] = [];
  for (const band of Object.keys(bands)) {
    if (!known.some(({ code }) => code === band))
      issues.push({ path: [...path, "bands", band], code: "gatherings:issue.unknownBand", params: { band } });
  }
  const banded = Object.values(bands).reduce((sum, count) => sum + count, 0);
  const tooFew = (code: string, count: number) =>
    issues.push({ path: [...path, "total"], code: `gatherings:issue.${code}`, params: { total, count } });
  if (banded > total) tooFew("bandsAboveTotal", banded);
  if (presences > total) tooFew("namedAboveTotal", presences);
  if (newPeople !== null && newPeople > total) {
    issues.push({
      path: [...path, "newPeople"],
      code: "gatherings:issue.newAboveTotal",
      params: { total, count: newPeople },
    });
  }
  if (newPeople !== null && firstTime > newPeople) {
    issues.push({
      path: [...path, "newPeople"],
      code: "gatherings:issue.firstTimeAboveNew",
      params: { total: newPeople, count: firstTime },
    });
  }
  return issues;
}
