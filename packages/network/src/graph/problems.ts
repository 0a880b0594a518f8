import { messages as en } from "../messages.en.js";
import type { messages as it } from "../messages.it.js";
import { filled, type Params } from "../say.js";

type Key = keyof typeof it;
type CodeOf<Group extends string> = Key extends infer K ? (K extends `${Group}.${infer Code}` ? Code : never) : never;

/** What may be wrong with nodes and ties; each code has a sentence in every language. */
export type ProblemCode = CodeOf<"problem">;

/** One thing wrong: what, where (list, position from 0, and field where one is to blame), and what its sentence says. */
export interface GraphProblem {
  readonly code: ProblemCode;
  readonly path: readonly [list: string, position: number, field?: string];
  readonly params: Params;
}

/** One thing wrong with one field, as forms and doors show it: `code` is a key of `networkCatalogue`. */
export interface FieldIssue {
  path: (string | number)[];
  code: string;
  params?: Record<string, string | number>;
}

const listedInMessage = 5;
const mostProblems = 100;

/** The nodes and ties do not make a network; `problems` names every fault found, up to a hundred. */
export class InvalidGraph extends Error {
  override readonly name = "InvalidGraph";
  /** Key of the sentence in `networkCatalogue`. */
  readonly code = "network:error.invalidGraph";
  readonly problems: readonly GraphProblem[];
  constructor(problems: readonly GraphProblem[]) {
    const said = problems
      .slice(0, listedInMessage)
      .map(({ code, path, params }) => `${pathText(path)}: ${filled(en[`problem.${code}`], params)}`);
    const more = problems.length > listedInMessage ? ` And ${problems.length - listedInMessage} more.` : "";
    super(said.join(" ") + more);
    this.problems = problems.slice(0, mostProblems);
  }
  /** The same faults as fields and message keys. */
  get issues(): FieldIssue[] {
    return this.problems.map(({ path, code, params }) => ({
      path: path.filter((step) => step !== undefined),
      code: `network:problem.${code}`,
      params: { ...params },
    }));
  }
}

/** Where a problem is, as one would write it in code: `ties[3].to`. */
export function pathText([list, position, field]: GraphProblem["path"]): string {
  return `${list}[${position}]${field === undefined ? "" : `.${field}`}`;
}

/** Why a measure or a file cannot be had from this network. */
export type NotDefinedReason = Exclude<CodeOf<"error">, "invalidGraph" | "malformedFile">;

/** The measure is not defined on this network (directed, one-mode, with groups of another …). */
export class NotDefined extends Error {
  override readonly name = "NotDefined";
  /** Key of the sentence in `networkCatalogue`. */
  readonly code: `network:error.${NotDefinedReason}`;
  constructor(
    readonly reason: NotDefinedReason,
    readonly params: Params,
  ) {
    super(filled(en[`error.${reason}`], params));
    this.code = `network:error.${reason}`;
  }
}
