/** What a request of a test carries. */
export interface Ask<Asker> {
  as?: Asker;
  /** Sent as JSON; a text is sent as it is. */
  body?: unknown;
  /** The version named in If-Match, null for none. */
  version?: number | null;
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** The text as JSON, undefined when it is not. */
  body: unknown;
}

export type Send<Asker> = (method: string, path: string, ask?: Ask<Asker>) => Promise<Answer>;

/** An answer read to its end. */
export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const { status, headers } = response;
  try {
    return { status, headers, text, body: JSON.parse(text) };
  } catch {
    return { status, headers, text, body: undefined };
  }
}
