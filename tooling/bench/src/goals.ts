import type { PeerName } from "./peers.ts";

/** What the engine is asked to reach: at most so many times a peer, or so many seconds of CPU. */
export interface Goal {
  readonly beside: PeerName | "seconds";
  readonly most: number;
}

/** The goals of a row. */
export function goalsOf(operation: string): readonly Goal[] {
  switch (operation) {
    case "betweenness":
      return [
        { beside: "C igraph", most: 0.7 },
        { beside: "graphology", most: 0.6 },
      ];
    case "fullSet":
      return [{ beside: "python-igraph", most: 0.8 }];
    case "nullModel":
      return [{ beside: "seconds", most: 0.5 }];
    case "memory":
      return [{ beside: "C igraph", most: 2.5 }];
    default:
      return [
        { beside: "C igraph", most: 1.2 },
        { beside: "graphology", most: 0.6 },
      ];
  }
}

/** Whether what was measured reaches the goals; a peer that lacks the operation, or is missing, asks nothing. */
export function verdict(goals: readonly Goal[], measured: ReadonlyMap<Goal["beside"], number>): Verdict {
  const compared = goals.filter(({ beside }) => measured.has(beside));
  if (compared.length === 0) return "not measured";
  return compared.every(({ beside, most }) => (measured.get(beside) ?? Infinity) <= most) ? "met" : "NOT MET";
}

export type Verdict = "met" | "NOT MET" | "not measured";

/** The goals as the table shows them; those that no present peer can be asked about are left out. */
export function goalsInWords(goals: readonly Goal[], measured: ReadonlyMap<Goal["beside"], number>): string {
  return goals
    .filter(({ beside }) => measured.has(beside))
    .map(({ beside, most }) => (beside === "seconds" ? `≤ ${most} s` : `≤ ${most} × ${beside}`))
    .join(", ");
}
