import { z } from "zod";
import type { createApi } from "../api.js";

export type Api = ReturnType<typeof createApi>;

/** One operation of the live API, as its routes declare it. */
export interface Operation {
  id: string;
  method: "GET" | "POST" | "PUT";
  /** As the document writes it: `/api/labs/{id}`. */
  path: string;
  /** The names of the parameters of the query. */
  query: readonly string[];
  /** The schema of each JSON answer that is not a problem, null for one without JSON. */
  answers: ReadonlyMap<number, z.ZodType | null>;
  problems: readonly number[];
}

const methods = { get: "GET", post: "POST", put: "PUT" } as const;
const Declared = z.object({
  method: z.enum(["get", "post", "put"]),
  path: z.string(),
  operationId: z.string(),
  request: z.object({ query: z.custom<z.ZodObject>().optional() }).optional(),
  responses: z.record(
    z.string(),
    z.object({ content: z.record(z.string(), z.object({ schema: z.unknown() })).optional() }),
  ),
});

function operationOf(route: unknown): Operation {
  const { method, path, operationId, request, responses } = Declared.parse(route);
  const answers = new Map<number, z.ZodType | null>();
  const problems: number[] = [];
  for (const [status, { content }] of Object.entries(responses)) {
    if (content?.["application/problem+json"]) problems.push(Number(status));
    const schema = content?.["application/json"]?.schema;
    if (Number(status) < 400) answers.set(Number(status), schema instanceof z.ZodType ? schema : null);
  }
  const query = Object.keys(request?.query?.shape ?? {});
  return { id: operationId, method: methods[method], path, query, answers, problems };
}

/** Every operation that the API documents, from the very routes that answer. */
export function operationsOf(app: Api): Operation[] {
  return app.openAPIRegistry.definitions.flatMap((definition) =>
    definition.type === "route" ? [operationOf(definition.route)] : [],
  );
}
