import { authRoutes } from "@trama/instance";
import type { Context } from "hono";
import type { Env } from "./env.js";
import { RequestRefused } from "./problem.js";

const lengths = { minimum: 16, maximum: 128 };
const example = '"0198c3a4-6f2e-7d31-9a51-3f1c2b7d8e90"';

/** A string of RFC 8941, as the draft on the header asks: printable ASCII in quotes, of which two are escaped. */
const quoted = /^"((?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])*)"$/;

/** The key that a POST may carry, so that sending it again does nothing again. Other methods need none. */
export function idempotencyKey(c: Context<Env>): string | undefined {
  const header = c.req.method === "POST" ? c.req.header("idempotency-key") : undefined;
  if (header === undefined) return undefined;
  const key = quoted.exec(header.trim())?.[1]?.replaceAll(/\\(.)/g, "$1");
  if (key === undefined || key.length < lengths.minimum || key.length > lengths.maximum)
    throw new RequestRefused(400, "kernel:error.malformedIdempotencyKey", { ...lengths, example });
  return key;
}

/** The header as OpenAPI tells it. */
const parameter = {
  name: "Idempotency-Key",
  in: "header" as const,
  required: false,
  description:
    "Un nome unico di questa richiesta, fra virgolette. La stessa richiesta rimandata con la stessa chiave entro 48 ore " +
    "riceve la stessa risposta senza essere eseguita di nuovo; un'altra richiesta con la stessa chiave riceve 422; " +
    "mentre la prima è in corso, 409 con Retry-After",
  schema: { type: "string" as const, examples: [example] },
};

/** Sign-in runs no verb, and what it answers must not be kept: a session is opened by whoever has the password now. */
const exempt = new Set<string>(authRoutes.map(({ operation }) => operation));

interface Operation {
  operationId?: string | undefined;
  parameters?: unknown[] | undefined;
}

/** Documents the header on every POST that runs a verb: the door that they all share reads it. */
export function withIdempotencyKeys<D extends { paths?: Record<string, { post?: Operation | undefined }> | undefined }>(
  document: D,
): D {
  for (const { post } of Object.values(document.paths ?? {}))
    if (post && !exempt.has(post.operationId ?? "")) post.parameters = [...(post.parameters ?? []), parameter];
  return document;
}
