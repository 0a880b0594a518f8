import { Conflict, type FieldIssue, type LocalDate, RuleBroken } from "@trama/kernel";
import { type Phase, pathPhases } from "./phase.js";

/** The moves of a lab's life. From `suspended` a lab goes back to the phase it left, or to any if no record says which. */
export const moves = {
  planned: ["outreach", "suspended"],
  outreach: ["activation", "suspended"],
  activation: ["maintenance", "suspended"],
  maintenance: ["activation", "closed", "suspended"],
  suspended: "back",
  closed: [],
} as const satisfies Record<Phase, readonly Phase[] | "back">;

/** One step of a lab's life: the phase entered, when and why. A loaded lab may not know when. */
export interface PhaseStep {
  phase: Phase;
  since: LocalDate | null;
  /** Whether nobody has yet said that the lab is really in this phase, and since when. */
  toConfirm?: boolean;
}

/** Whether a move asks for the phase that a lab is in already, to say that it is so and since when. */
export function confirmsPhase(history: readonly PhaseStep[], to: Phase): boolean {
  const now = history.at(-1);
  return now?.toConfirm === true && now.phase === to;
}

/** The phases that may follow, given the history so far, oldest first. */
export function nextPhases(history: readonly PhaseStep[]): readonly Phase[] {
  const now = history.at(-1)?.phase ?? "planned";
  const following = moves[now];
  if (following !== "back") return following;
  const left = history.at(-2)?.phase;
  return left === undefined ? pathPhases : [left];
}

/** The phases of a lab that has come to life: what `planned` prepares, and what a pause or an end interrupts. */
const real: readonly Phase[] = ["outreach", "activation", "maintenance"];

/**
 * What a move asks of a lab. Foundations: to enter real life, which is to come to a phase of it from `planned`, or from a
 * pause before which no record says where the lab was. Entry criteria: to enter a phase, and not to come back to the one
 * that the lab was in before a pause, nor to confirm the one that it is in.
 */
export function asks(history: readonly PhaseStep[], to: Phase): { foundations: boolean; criteria: boolean } {
  if (confirmsPhase(history, to)) return { foundations: false, criteria: false };
  const [before, now] = [history.at(-2)?.phase, history.at(-1)?.phase ?? "planned"];
  const comesBack = now === "suspended" && before === to;
  const unborn = now === "planned" || (now === "suspended" && before === undefined);
  return { foundations: unborn && real.includes(to), criteria: !comesBack };
}

/** What a lab must have before it enters real life. */
export interface Foundations {
  municipality: string | null;
  mainPlace: unknown;
  leadOrganisation: unknown;
  leadPerson: unknown;
}

const required = [
  "municipality",
  "mainPlace",
  "leadOrganisation",
  "leadPerson",
] as const satisfies readonly (keyof Foundations)[];

/** The foundations that are missing, each on the field that mends it. */
export function missingFoundations(lab: Foundations): FieldIssue[] {
  return required
    .filter((field) => lab[field] === null)
    .map((field) => ({ path: [field], code: `labs:missing.${field}` }));
}

export interface PhaseMove {
  to: Phase;
  on: LocalDate;
}

/**
 * The step that a phase change adds, or a refusal that names field and reason. `unmetCriteria` are the issues of the
 * lab system's own entry criteria for the phase asked.
 */
export function advance(
  history: readonly PhaseStep[],
  foundations: Foundations,
  { to, on }: PhaseMove,
  { today, unmetCriteria }: { today: LocalDate; unmetCriteria: readonly FieldIssue[] },
): PhaseStep {
  const now = history.at(-1);
  const asked = asks(history, to);
  if (!confirmsPhase(history, to) && !nextPhases(history).includes(to)) {
    throw new Conflict("labs:error.moveNotAllowed", {}, [{ path: ["to"], code: "labs:error.moveNotAllowed" }]);
  }
  const issues: FieldIssue[] = [];
  if (on > today) issues.push({ path: ["on"], code: "labs:issue.futureDate" });
  if (now?.since && on < now.since)
    issues.push({ path: ["on"], code: "labs:issue.beforePhase", params: { since: now.since } });
  if (asked.foundations) issues.push(...missingFoundations(foundations));
  if (asked.criteria) issues.push(...unmetCriteria);
  if (issues.length > 0) throw new RuleBroken("labs:error.notReady", {}, issues);
  return { phase: to, since: on };
}
