import type { LocalDate } from "@trama/kernel";
import { type Lab, type Phase, pathPhases } from "@trama/labs";

type PathState = "done" | "now" | "ahead";

/** One station of a lab's path. */
export interface PathStep {
  phase: Phase;
  state: PathState;
  /** When the lab came here last; null when it has not, or when nobody wrote it down. */
  on: LocalDate | null;
  /** What is missing to come here, when this is where the lab may go next; null elsewhere. */
  missing: string[] | null;
}

type Walked = Pick<Lab, "phase" | "phaseSince" | "history" | "nextPhases" | "protocol">;

const onPath = (phase: Phase): boolean => pathPhases.some((one) => one === phase);

/** Where on the path a lab stands: its phase, or the one it left when it was suspended or closed. */
export function standsAt({ phase, history }: Pick<Lab, "phase" | "history">): Phase | null {
  if (onPath(phase)) return phase;
  const left = history.find((entry) => entry.kind === "phase" && entry.phase !== null && onPath(entry.phase));
  return left?.phase ?? null;
}

/** A lab's path: what it has walked, where it is, what comes after. */
export function phasePath(lab: Walked): PathStep[] {
  const at = standsAt(lab);
  const position = pathPhases.findIndex((phase) => phase === at);
  const paused = at !== lab.phase;
  return pathPhases.map((phase, index) => {
    const entry = lab.history.find((one) => one.kind === "phase" && one.phase === phase);
    const next = index === position + 1 && !paused ? lab.nextPhases.find((one) => one.phase === phase) : undefined;
    const state = index < position ? "done" : index === position ? "now" : "ahead";
    return {
      phase,
      state,
      on: state === "ahead" ? null : state === "now" && !paused ? lab.phaseSince : (entry?.on ?? null),
      missing: next ? conditions(lab.protocol, next.missing) : null,
    };
  });
}

/** The same thing may be asked as a foundation and as an item of the protocol: it is one condition, said once. */
export function conditions({ items }: Pick<Lab["protocol"], "items">, missing: readonly string[]): string[] {
  const ruleOf = (code: string) => items.find((item) => item.code === code)?.rule;
  return missing.filter((code) => {
    const rule = ruleOf(code);
    return rule === undefined || rule === code || !missing.includes(rule);
  });
}
