import { expect } from "vitest";
import { Problem } from "../http/problem.js";
import type { Answer } from "./ask.js";
import { type Api, type Operation, operationsOf } from "./operations.js";

type Conforms = (method: string, path: string, answer: Answer) => void;

const matches = ({ path }: Operation, asked: string) =>
  new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(asked);

/** Traces of the machinery that no answer may carry: stacks, statements, files. */
const leak = /SQLITE|libsql|\bselect\b.+\bfrom\b|\binsert into\b|node_modules|\.[jt]s:\d+|^\s+at .+\(/im;

/**
 * Checks that an answer is one that its operation declares: the status, the content to the last field, and nothing of
 * the machinery. A path of no operation must be answered by a problem.
 */
export function conformityOf(app: Api): Conforms {
  const operations = operationsOf(app);
  return (method, path, { status, headers, text, body }) => {
    const asked = `${method} ${path}`;
    const operation = operations.find((one) => one.method === method && matches(one, path));
    expect({ asked, leak: leak.exec(text)?.[0] }).toEqual({ asked, leak: undefined });
    expect({ asked, sniffing: headers.get("x-content-type-options") }).toEqual({ asked, sniffing: "nosniff" });
    expect({ asked, kept: headers.get("cache-control") }).toEqual({ asked, kept: "no-store" });
    if (status >= 400) {
      if (operation)
        expect({ asked, declared: operation.problems }).toEqual({ asked, declared: expect.arrayContaining([status]) });
      expect({ asked, type: headers.get("content-type") }).toEqual({
        asked,
        type: "application/problem+json; charset=utf-8",
      });
      expect({ asked, body: Problem.parse(body) }).toEqual({ asked, body: { ...Object(body), status } });
      return;
    }
    if (!operation) return;
    expect({ asked, declared: [...operation.answers.keys()] }).toEqual({
      asked,
      declared: expect.arrayContaining([status]),
    });
    const schema = operation.answers.get(status);
    if (schema) expect({ asked, body: schema.parse(body) }).toEqual({ asked, body });
  };
}
