import { createRoute, z } from "@hono/zod-openapi";
import { authFailure, authRoutes, handleAuth, type Instance } from "@trama/instance";
import { RecordRef, roleCodes } from "@trama/kernel";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { addressOf } from "../http/caller.js";
import type { Env } from "../http/env.js";
import { problemResponse } from "../http/problem.js";
import { answers, refusals, router } from "../http/router.js";

/** Who is signed in and what they may do, for screens that show only what may be used. */
const SessionView = z
  .object({
    name: z.string(),
    /** Null until the second factor that a role asks for is set up: then there is nobody yet. */
    personId: z.string().nullable(),
    roles: z.array(z.object({ role: z.enum(roleCodes), scope: RecordRef.nullable() })),
    verbs: z.array(z.string()),
    demonstration: z.boolean(),
    factorFirst: z.boolean(),
  })
  .nullable()
  .meta({ id: "Session" });

const readSession = createRoute({
  method: "get",
  path: "/session",
  operationId: "readSession",
  tags: ["session"],
  summary: "Chi ha fatto l'accesso e che cosa può fare",
  responses: { 200: answers(SessionView, "La sessione, o null"), ...refusals.open },
});

export const sessionRoutes = router().openapi(readSession, (c) => {
  const { actor, may, instance, factorFirst } = c.var;
  const { demonstration } = instance;
  c.header("cache-control", "no-store");
  if (factorFirst)
    return c.json({ ...factorFirst, personId: null, roles: [], verbs: [], demonstration, factorFirst: true }, 200);
  if (actor.kind !== "person") return c.json(null, 200);
  const { name, personId, roles } = actor;
  return c.json({ name, personId, roles: [...roles], verbs: may.verbs(), demonstration, factorFirst: false }, 200);
});

/** Signing in and out, through the only routes that accounts mount. */
export async function answerAuth(instance: Instance, c: Context<Env>): Promise<Response> {
  const tell = (trouble: string) => c.var.log.warn({ trouble }, "sign-in through the identity provider");
  const response = await handleAuth(instance.auth, c.req.raw, { address: addressOf(c), tell });
  const failure = await authFailure(response);
  if (!failure) return response;
  const retry = response.headers.get("retry-after");
  if (retry !== null) c.header("retry-after", retry);
  return problemResponse(c, failure.status as ContentfulStatusCode, failure);
}

/** The sign-in routes as OpenAPI paths. */
export const authPaths = authRoutes.map(({ operation, method, path, body, answer }) => ({
  method: method.toLowerCase() as "get" | "post",
  path,
  operationId: operation,
  tags: ["session"],
  summary: operation,
  ...(body ? { request: { body: { required: true, content: { "application/json": { schema: body } } } } } : {}),
  responses: {
    ...(answer
      ? { 200: answers(answer, "Fatto") }
      : { [operation === "returnFromProvider" ? 303 : 204]: { description: "Fatto" } }),
    ...(method === "POST" ? refusals.access : refusals.read),
  },
}));
