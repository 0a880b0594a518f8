import type { createApi } from "../api.js";

/** One operation of the live API: a method on a path, with what its OpenAPI document says of it. */
export interface Operation {
  id: string;
  method: "GET" | "POST" | "PUT";
  /** As the document writes it: `/api/labs/{id}`. */
  path: string;
  statuses: number[];
}

const methods = { get: "GET", post: "POST", put: "PUT" } as const;

/** Every operation that the API documents. */
export function operationsOf(app: ReturnType<typeof createApi>): Operation[] {
  const { paths = {} } = app.getOpenAPI31Document({ openapi: "3.1.0", info: { title: "", version: "" } });
  return Object.entries(paths).flatMap(([path, item]) =>
    (["get", "post", "put"] as const).flatMap((method): Operation[] => {
      const operation = item?.[method];
      if (!operation) return [];
      const statuses = Object.keys(operation.responses ?? {}).map(Number);
      return [{ id: operation.operationId ?? "", method: methods[method], path, statuses }];
    }),
  );
}
