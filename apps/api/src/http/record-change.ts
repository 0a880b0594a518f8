import { createRoute, type z } from "@hono/zod-openapi";
import { allow } from "./guards.js";
import { answers, body, refusals, versionParameter } from "./router.js";

/** What the routes that change one record share: its id in the path, its version in If-Match, the record as answer. */
export const changesOf =
  <S extends z.ZodType>(tag: string, record: S, answer: string) =>
  <const V extends string, const P extends string, B extends z.ZodType, I extends z.ZodObject>(
    verb: V,
    path: P,
    summary: string,
    params: I,
    schema: B,
  ) =>
    createRoute({
      method: "post",
      path,
      operationId: verb,
      tags: [tag],
      summary,
      middleware: [allow([verb])] as const,
      parameters: [versionParameter],
      request: { params, body: body(schema) },
      responses: { 200: answers(record, answer), ...refusals.change },
    });

/** What a change is told by the path and the header, and not by its content. */
export const toldApart = { id: true, version: true } as const;
