import { isDeepStrictEqual } from "node:util";
import type { z } from "zod";
import { Problem } from "../http/problem.js";
import type { Answer } from "./ask.js";
import { type Api, type Operation, operationsOf } from "./operations.js";

const matches = ({ path }: Operation, asked: string) =>
  new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(asked);

/** Traces of the machinery that no answer may carry: stacks, statements, files. */
const leak = /SQLITE|libsql|postgres|\bselect\b.+\bfrom\b|\binsert into\b|node_modules|\.[jt]s:\d+|^\s+at .+\(/im;

const promised = {
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
};

/** Whether a body has the shape of a schema, to the last field: one field more is one that nobody declared. */
function hasShape(schema: z.ZodType, body: unknown): boolean {
  const parsed = schema.safeParse(body);
  return parsed.success && isDeepStrictEqual(parsed.data, body);
}

function* complaints(operation: Operation | undefined, { status, headers, text, body }: Answer): Generator<string> {
  const found = leak.exec(text)?.[0];
  if (found !== undefined) yield `it shows “${found}”`;
  for (const [name, value] of Object.entries(promised))
    if (headers.get(name) !== value) yield `${name} is not ${value}`;
  if (status >= 400) {
    if (operation && !operation.problems.includes(status)) yield `${status} is not declared`;
    if (headers.get("content-type") !== "application/problem+json; charset=utf-8") yield "it is not called a problem";
    if (!hasShape(Problem, body) || Problem.parse(body).status !== status) yield "it is not a problem";
  } else if (operation) {
    const schema = operation.answers.get(status);
    if (schema === undefined) yield `${status} is not declared`;
    if (schema && !hasShape(schema, body)) yield "its content is not as declared";
  }
}

/**
 * Checks that an answer is one that its operation declares: the status, the content to the last field, and nothing of
 * the machinery. A path of no operation must be answered by a problem. Throws with every reason.
 */
export function conformityOf(app: Api): (method: string, path: string, answer: Answer) => void {
  const operations = operationsOf(app);
  return (method, path, answer) => {
    const operation = operations.find((one) => one.method === method && matches(one, path));
    const reasons = [...complaints(operation, answer)];
    if (reasons.length > 0) throw new Error(`${method} ${path}: ${reasons.join("; ")}\n${answer.text.slice(0, 500)}`);
  };
}
