import { OpenAPIHono, type z } from "@hono/zod-openapi";
import { fieldIssues, InvalidInput, NotFound } from "@trama/kernel";
import type { Env } from "./env.js";
import { Problem } from "./problem.js";

/** A router whose refusals name their fields. An id that is not one names nothing, so it is not found. */
export function router() {
  return new OpenAPIHono<Env>({
    defaultHook(result) {
      if (result.success) return;
      if (result.target === "param") throw new NotFound();
      throw new InvalidInput(
        fieldIssues(result.error, "data" in result ? result.data : undefined),
        result.target === "query" ? "kernel:error.badQuery" : undefined,
      );
    },
  });
}

const described = {
  400: "Richiesta malformata, o filtro o ordinamento non previsto",
  401: "Serve l'accesso",
  403: "La richiesta arriva da un altro sito, o prima va impostato il secondo fattore",
  404: "Non esiste, o non è fra ciò che si può vedere",
  409: "Contraddice lo stato attuale",
  412: "La versione è superata",
  413: "Il contenuto supera 1 MB",
  415: "Il contenuto non è JSON",
  422: "Dati non validi: i campi e i motivi",
  428: "Manca l'intestazione If-Match",
  429: "Troppi tentativi: Retry-After dice fra quanti secondi riprovare",
  500: "Errore imprevisto, registrato con un codice",
  503: "I dati non si raggiungono in questo momento",
  507: "Il disco è pieno: nulla è stato salvato",
} as const;

type Status = keyof typeof described;

function problems<S extends Status>(...statuses: readonly S[]) {
  const entries = statuses.map((status) => [
    status,
    { description: described[status], content: { "application/problem+json": { schema: Problem } } },
  ]);
  return Object.fromEntries(entries) as Record<
    S,
    { description: string; content: { "application/problem+json": { schema: typeof Problem } } }
  >;
}

/** The problems that a route may answer with, by what it does. */
export const refusals = {
  ready: problems(503),
  open: problems(500, 503),
  read: problems(400, 401, 403, 404, 500, 503),
  create: problems(400, 401, 403, 404, 409, 413, 415, 422, 500, 503, 507),
  /** Many records at once, each with its version in the content. */
  createMany: problems(400, 401, 403, 404, 409, 412, 413, 415, 422, 500, 503, 507),
  change: problems(400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 500, 503, 507),
  access: problems(400, 401, 403, 404, 413, 415, 422, 429, 500, 503, 507),
};

/** The header that a change asks for. It is documented only: `ifMatch` reads it and knows what its absence means. */
export const versionParameter = {
  name: "If-Match",
  in: "header" as const,
  required: true,
  description: "La versione che si sta modificando, come la dà ETag",
  schema: { type: "string" as const, examples: ['"3"'] },
};

/** A declared JSON answer. */
export function answers<S extends z.ZodType>(schema: S, description: string) {
  return { description, content: { "application/json": { schema } } };
}

/** A declared JSON body, never optional. */
export function body<S extends z.ZodType>(schema: S) {
  return { required: true, content: { "application/json": { schema } } };
}
