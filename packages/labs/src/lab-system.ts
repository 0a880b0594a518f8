import type { FieldIssue, LocalDate } from "@trama/kernel";
import { contains, narrowness, type Territory } from "@trama/territory";
import type { LabSystem, LabsSection, Protocol } from "./config.js";

/** The lab system of a municipality: the one of its narrowest area. The configuration check refuses ties. */
export function systemFor(territory: Territory, { systems }: LabsSection, istat: string): LabSystem {
  const fitting = systems
    .flatMap((system) => {
      const area = territory.areas.find(({ code }) => code === system.area);
      return area && contains(area, istat) ? [{ system, rank: narrowness(area) }] : [];
    })
    .sort((a, b) => b.rank - a.rank);
  const [best] = fitting;
  if (!best)
    throw new Error(`No lab system covers the municipality ${istat}; the configuration check should have refused it`);
  return best.system;
}

/** The protocol in force on a day: the latest that had begun, or the first of all. */
export function protocolOn({ protocols }: LabSystem, day: LocalDate): Protocol {
  const [first] = protocols;
  const inForce = protocols.filter(({ from }) => from <= day).at(-1) ?? first;
  if (!inForce) throw new Error("A lab system without a protocol");
  return inForce;
}

/** What is wrong between the lab systems and the territory's areas: unknown areas, overlaps, municipalities without one. */
export function systemIssues(territory: Territory, { systems }: LabsSection): FieldIssue[] {
  const issues: FieldIssue[] = [];
  for (const [at, { area, code }] of systems.entries()) {
    if (!territory.areas.some((one) => one.code === area)) {
      issues.push({ path: ["labs", "systems", at, "area"], code: "labs:issue.unknownArea", params: { area } });
    }
    if (systems.findIndex((one) => one.code === code) !== at) {
      issues.push({
        path: ["labs", "systems", at, "code"],
        code: "territory:issue.duplicate",
        params: { value: code },
      });
    }
  }
  for (const { istat, name } of territory.municipalities) {
    const ranks = systems.flatMap((system, at) => {
      const area = territory.areas.find(({ code }) => code === system.area);
      return area && contains(area, istat) ? [{ at, rank: narrowness(area) }] : [];
    });
    const top = Math.max(...ranks.map(({ rank }) => rank));
    const [, tied] = ranks.filter(({ rank }) => rank === top);
    if (ranks.length === 0) issues.push({ path: ["labs", "systems"], code: "labs:issue.noSystem", params: { name } });
    if (tied)
      issues.push({ path: ["labs", "systems", tied.at, "area"], code: "labs:issue.equalSystems", params: { name } });
  }
  return issues;
}
