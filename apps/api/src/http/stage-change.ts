import { createRoute, type z } from "@hono/zod-openapi";
import { EvaluationStage } from "@trama/indicators";
import type { Context } from "hono";
import type { Env } from "./env.js";
import { allow } from "./guards.js";
import { answers, body, refusals, versionParameter } from "./router.js";
import { etag } from "./version.js";

/** What the routes that change one evaluation stage share: its id in the path, its version in If-Match, the stage as answer. */
export function stageChange<const V extends string, const P extends string, B extends z.ZodType, I extends z.ZodObject>(
  verb: V,
  path: P,
  summary: string,
  params: I,
  schema: B,
) {
  return createRoute({
    method: "post",
    path,
    operationId: verb,
    tags: ["indicators"],
    summary,
    middleware: [allow([verb])] as const,
    parameters: [versionParameter],
    request: { params, body: body(schema) },
    responses: { 200: answers(EvaluationStage, "La valutazione, con la nuova versione"), ...refusals.change },
  });
}

/** Answers with the stage that a change left. */
export const sendsStage = (c: Context<Env>, stage: EvaluationStage) =>
  c.json(stage, 200, { etag: etag(stage.version) });
