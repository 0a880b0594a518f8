import type { FieldIssue, LocalDate } from "@trama/kernel";
import { contains, type Territory } from "@trama/territory";
import type { ClosurePeriod, GatheringsSection } from "../config.js";

/** The closure periods that hold in a municipality; where an owner has none, those of everywhere. */
export function closuresIn(
  closures: readonly ClosurePeriod[],
  { areas }: Pick<Territory, "areas">,
  municipality: string | null,
): ClosurePeriod[] {
  return closures.filter(
    (closure) =>
      closure.areas.length === 0 ||
      (municipality !== null &&
        areas.some((area) => closure.areas.includes(area.code) && contains(area, municipality))),
  );
}

/** Whether a day falls in one of these periods. */
export function isClosedOn(closures: readonly ClosurePeriod[], day: LocalDate): boolean {
  return closures.some(({ from, to }) => from <= day && day <= to);
}

/** What is wrong between the closures and the territory: areas that it does not have, periods that end before they begin. */
export function closureIssues(
  { areas }: Pick<Territory, "areas">,
  { closures }: Pick<GatheringsSection, "closures">,
): FieldIssue[] {
  return closures.flatMap(({ from, to, areas: named }, at) => {
    const path = ["gatherings", "closures", at];
    const unknown = named.flatMap((area, index): FieldIssue[] =>
      areas.some(({ code }) => code === area)
        ? []
        : [{ path: [...path, "areas", index], code: "gatherings:issue.unknownArea", params: { area } }],
    );
    const backwards: FieldIssue[] =
      to < from ? [{ path: [...path, "to"], code: "gatherings:issue.windowBackwards" }] : [];
    return [...unknown, ...backwards];
  });
}
