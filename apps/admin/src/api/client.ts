import type { ApiRoutes } from "@trama/api/client";
import { hc } from "hono/client";
import { sendingOnce } from "./intentions";
import { answerOf, ProblemError } from "./problem";

let language = "it";

/** The language in which the API should speak of errors. */
export function speakToApiIn(chosen: string): void {
  language = chosen;
}

const send = sendingOnce(
  (input, init) => fetch(input, init),
  () => sessionStorage,
);

/** The API, typed by its own routes; every POST goes under an idempotency key. */
export const api = hc<ApiRoutes>("/api", { headers: () => ({ "accept-language": language }), fetch: send });

/** The header that says which version of a record a change is about. */
export const ifMatch = (version: number) => ({ headers: { "if-match": `"${version}"` } });

interface Answer<T> {
  ok: boolean;
  status: number;
  json(): Promise<T>;
}

type Success<R> = R extends { ok: true; json(): Promise<infer T> } ? T : never;

/** The file that an answer is; a problem is thrown as `ProblemError`. */
export async function fileOf(answer: Promise<Answer<unknown> & { blob(): Promise<Blob> }>): Promise<Blob> {
  const response = await answerOf(answer);
  if (!response.ok) throw new ProblemError(response.status, await response.json().catch(() => null));
  return await response.blob();
}

/** The content of an answer; a problem is thrown as `ProblemError`. */
export async function contentOf<R extends Answer<unknown>>(answer: Promise<R>): Promise<Success<R>> {
  const response = await answerOf(answer);
  if (!response.ok) throw new ProblemError(response.status, await response.json().catch(() => null));
  return (await response.json()) as Success<R>;
}
