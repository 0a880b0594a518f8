/** What may be wrong with the nodes and ties given to `buildGraph`; each code has a sentence in every language. */
const problemCodes = [
  "emptyId",
  "duplicateNode",
  "loop",
  "unknownEnd",
  "duplicateTie",
  "badWeight",
  "badStrength",
  "strengthAndWeight",
  "tieInsideMode",
  "missingMode",
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** One thing wrong: what, in which list, at which position (from 0), and the ids concerned. */
export interface GraphProblem {
  readonly code: ProblemCode;
  readonly list: "nodes" | "ties";
  readonly position: number;
  readonly ids: readonly string[];
}

const listedInMessage = 5;

/** The nodes and ties do not make a network; `problems` names every fault found (at most 100). */
export class InvalidGraph extends Error {
  override readonly name = "InvalidGraph";
  constructor(readonly problems: readonly GraphProblem[]) {
    const lines = problems
      .slice(0, listedInMessage)
      .map(({ code, list, position, ids }) => `${list}[${position}] ${code}: ${ids.join(" – ")}`);
    const more = problems.length > listedInMessage ? ` and ${problems.length - listedInMessage} more` : "";
    super(lines.join("; ") + more);
  }
}

/** The measure is not defined on this network (directed, one-mode, without groups …). */
export class NotDefined extends Error {
  override readonly name = "NotDefined";
  constructor(
    readonly code:
      | "needsUndirected"
      | "needsDirected"
      | "needsTwoMode"
      | "needsGroups"
      | "differentKinds"
      | "needsAscendingWaves",
    detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}
