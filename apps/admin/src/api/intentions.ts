import { newId } from "@trama/kernel";

const stored = "trama-intentions";

type Storage = Pick<typeof sessionStorage, "getItem" | "setItem" | "removeItem">;
type Send = typeof fetch;
/** Asked for each time: a browser may forbid it, and then asking is what fails. */
type WhereKept = () => Storage;

/** What a request is about: the same for the same form sent again, another as soon as anything in it has changed. */
function intentionOf(address: string, headers: Headers, body: unknown): string {
  return JSON.stringify([address, headers.get("if-match"), typeof body === "string" ? body : null]);
}

function keysIn(storage: WhereKept): Record<string, string> {
  try {
    const found: unknown = JSON.parse(storage().getItem(stored) ?? "{}");
    return typeof found === "object" && found !== null ? { ...found } : {};
  } catch {
    return {};
  }
}

function keep(storage: WhereKept, keys: Record<string, string>): void {
  try {
    if (Object.keys(keys).length === 0) storage().removeItem(stored);
    else storage().setItem(stored, JSON.stringify(keys));
  } catch {
    // A full or forbidden storage keeps nothing: the key then lasts as long as the page.
  }
}

/** An answer that may still change when the same is asked again: the instance failed, or asks for patience. */
const isOpen = ({ status, headers }: Response) => status >= 500 || headers.has("retry-after");

/**
 * Sends requests, each POST under an idempotency key of its own. As long as it is not known what became of one, because
 * no answer came, the same form sent again goes under the same key, even after the page was loaded anew; so nothing is
 * done twice. Once answered, sending the same again is a new wish.
 */
export function sendingOnce(send: Send, storage: WhereKept): Send {
  let inPage: Record<string, string> = {};
  return async (input, init) => {
    if (init?.method?.toUpperCase() !== "POST") return await send(input, init);
    const address = input instanceof Request ? input.url : String(input);
    const headers = new Headers(init.headers);
    const intention = intentionOf(address, headers, init.body);
    const keys = { ...keysIn(storage), ...inPage };
    const key = keys[intention] ?? newId();
    inPage = { ...inPage, [intention]: key };
    keep(storage, { ...keys, [intention]: key });
    headers.set("idempotency-key", `"${key}"`);
    const answer = await send(input, { ...init, headers });
    if (!isOpen(answer)) {
      const { [intention]: _settled, ...others } = inPage;
      inPage = others;
      const { [intention]: _too, ...left } = keysIn(storage);
      keep(storage, left);
    }
    return answer;
  };
}
