import { createRoute, type z } from "@hono/zod-openapi";
import { Lab } from "@trama/labs";
import type { Context } from "hono";
import type { Env } from "./env.js";
import { allow } from "./guards.js";
import { answers, body, refusals, versionParameter } from "./router.js";
import { etag } from "./version.js";

/** What the routes that change one lab share: its id in the path, its version in If-Match, the lab as answer. */
export function labChange<const V extends string, const P extends string, B extends z.ZodType, I extends z.ZodObject>(
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
    tags: ["labs"],
    summary,
    middleware: [allow([verb])] as const,
    parameters: [versionParameter],
    request: { params, body: body(schema) },
    responses: { 200: answers(Lab, "Il laboratorio, con la nuova versione"), ...refusals.change },
  });
}

/** Answers with the lab that a change left. */
export const sendsLab = (c: Context<Env>, lab: Lab) => c.json(lab, 200, { etag: etag(lab.version) });

/** What a change is told by the path and the header, and not by its content. */
export const toldApart = { id: true, version: true } as const;
