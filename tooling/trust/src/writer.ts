import { randomUUID } from "node:crypto";
import type { ServedInstance } from "./served-instance.js";

/** A POST as it is sent, and sent again: the same key for the same wish. */
export interface Request {
  kind: "organisation" | "lab" | "count";
  path: string;
  key: string;
  version: number | null;
  body: string;
}

/** What the sender saw of an answer. */
export interface Answer {
  status: number;
  text: string;
  etag: string | null;
  location: string | null;
}

export interface Acknowledged {
  request: Request;
  answer: Answer;
}

/** Sends a request and reads its answer to the end; null when none came, or only a part of one. */
export async function send(
  { url, cookie }: ServedInstance,
  { path, key, version, body }: Request,
): Promise<Answer | null> {
  try {
    const answer = await fetch(url + path, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "idempotency-key": `"${key}"`,
        origin: url,
        cookie,
        ...(version === null ? {} : { "if-match": `"${version}"` }),
      },
      body,
    });
    const [etag, location] = [answer.headers.get("etag"), answer.headers.get("location")];
    return { status: answer.status, text: await answer.text(), etag, location };
  } catch {
    return null;
  }
}

/** Somebody who goes on writing whatever happens: organisations, labs of several rows, changes of their own last lab. */
export interface Writer {
  acknowledged: Acknowledged[];
  /** Writes until an answer does not come. What was sent last is sent again first, under its key. */
  write(): Promise<void>;
  /** Sends again what was not answered, and nothing else. */
  settle(): Promise<void>;
}

export function makeWriter(instance: ServedInstance, name: string): Writer {
  const acknowledged: Acknowledged[] = [];
  let pending: Request | null = null;
  let count = 0;
  let own: { id: string; version: number } | null = null;

  function next(): Request {
    count += 1;
    const common = { key: randomUUID(), version: null };
    const named = `Prova ${name} ${count}`;
    const place = { name: `Sala ${named}`, address: "Via del Ponte 1" };
    switch (count % 4) {
      case 0:
        return {
          ...common,
          kind: "organisation",
          path: "/api/organisations",
          body: JSON.stringify({ name: named, kind: "association" }),
        };
      case 1:
        return {
          ...common,
          kind: "lab",
          path: "/api/labs",
          body: JSON.stringify({ name: named, municipality: "111901", mainPlace: place }),
        };
      default: {
        const body = JSON.stringify({
          on: new Date().toISOString().slice(0, 10),
          count: { value: count, qualifier: "=" },
        });
        return {
          ...common,
          kind: "count",
          path: `/api/labs/${own?.id}/collaborator-counts`,
          version: own?.version ?? 0,
          body,
        };
      }
    }
  }

  /** Whether an answer came. */
  async function sendOne(request: Request): Promise<boolean> {
    pending = request;
    const answer = await send(instance, request);
    if (answer === null) return false;
    if (answer.status >= 300) throw new Error(`${request.path}: ${answer.status} ${answer.text}`);
    acknowledged.push({ request, answer });
    pending = null;
    if (request.kind !== "organisation") own = JSON.parse(answer.text) as { id: string; version: number };
    return true;
  }

  return {
    acknowledged,
    async write() {
      while (await sendOne(pending ?? next()));
    },
    async settle() {
      if (pending && !(await sendOne(pending))) throw new Error("The instance does not answer.");
    },
  };
}
