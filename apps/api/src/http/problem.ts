import { meaningOf } from "@trama/instance";
import {
  Conflict,
  type FieldIssue,
  IdempotencyKeyInUse,
  IdempotencyKeyReused,
  InvalidInput,
  type Language,
  languages,
  NotFound,
  RuleBroken,
  StaleVersion,
  StorageFull,
  TramaError,
  Unauthenticated,
  Unavailable,
} from "@trama/kernel";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { parseAccept } from "hono/utils/accept";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { z } from "zod";
import type { Env } from "./env.js";

/** An error as the API tells it: RFC 9457, with a stable code, the fields, and sentences in the caller's language. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })),
  })
  .meta({ id: "Problem" });
export type Problem = z.output<typeof Problem>;

/** A request that is refused before any verb sees it. */
export class RequestRefused extends TramaError {
  override readonly name = "RequestRefused";
  constructor(
    readonly status: ContentfulStatusCode,
    code: string,
    params: Record<string, unknown> = {},
  ) {
    super(code, params);
  }
}

/** The status of each meaning: the one table from errors to HTTP. */
function statusOf(error: TramaError): ContentfulStatusCode {
  if (error instanceof RequestRefused) return error.status;
  if (error instanceof InvalidInput) return error.code === "kernel:error.badQuery" ? 400 : 422;
  if (error instanceof RuleBroken || error instanceof IdempotencyKeyReused) return 422;
  if (error instanceof Conflict || error instanceof IdempotencyKeyInUse) return 409;
  if (error instanceof NotFound) return 404;
  if (error instanceof Unauthenticated) return 401;
  if (error instanceof StaleVersion) return 412;
  if (error instanceof Unavailable) return 503;
  return error instanceof StorageFull ? 507 : 500;
}

/** The language a caller prefers of ours (RFC 9110, 12.5.4), Italian when none is asked for. */
function languageOf(c: Context<Env>): Language {
  const asked = parseAccept(c.req.header("accept-language") ?? "").filter(({ q }) => q > 0);
  const ours = asked.flatMap(({ type }) => {
    const [primary] = type.toLowerCase().split("-");
    return languages.filter((language) => language === primary);
  });
  return ours[0] ?? "it";
}

/** A problem as it is sent. */
export function problemResponse(
  c: Context<Env>,
  status: ContentfulStatusCode,
  told: { code: string; params: Readonly<Record<string, unknown>>; issues: readonly FieldIssue[] },
): Response {
  const language = languageOf(c);
  const say = c.var.instance.inForce().say(language);
  const problem: Problem = {
    type: `/api/docs#${told.code}`,
    title: say(told.code, { ...told.params }),
    status,
    code: told.code,
    errors: told.issues.map(({ path, code, params }) => ({ path: path.join("."), code, message: say(code, params) })),
  };
  c.header("content-language", language);
  c.header("cache-control", "no-store");
  return c.body(JSON.stringify(problem), status, { "content-type": "application/problem+json; charset=utf-8" });
}

/** What the router itself refuses: a body that cannot be parsed, a type of content that a route does not take. */
const refusedByRouter: Readonly<Record<number, RequestRefused>> = {
  400: new RequestRefused(400, "kernel:error.malformedJson"),
  415: new RequestRefused(415, "kernel:error.notJson"),
};

/** The one place where an error becomes an answer. */
export function onError(error: Error, c: Context<Env>): Response {
  const meant = error instanceof HTTPException ? refusedByRouter[error.status] : meaningOf(error);
  if (meant instanceof IdempotencyKeyInUse) c.header("retry-after", "1");
  const reference = c.var.requestId;
  if (meant instanceof Unavailable) c.var.log.error({ err: meant.cause, reference }, "the data cannot be reached");
  if (meant instanceof TramaError) return problemResponse(c, statusOf(meant), meant);
  c.var.log.error({ err: error, reference }, "unexpected error");
  return problemResponse(c, 500, { code: "kernel:error.internal", params: { reference }, issues: [] });
}
