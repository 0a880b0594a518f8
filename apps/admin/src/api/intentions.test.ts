import { beforeEach, describe, expect, test } from "vitest";
import { sendingOnce } from "./intentions";

interface Sent {
  address: string;
  key: string | null;
  accept: string | null;
}

let sent: Sent[];
let answers: (Response | Error)[];
let kept: Map<string, string>;

const storage = {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, value: string) => void kept.set(name, value),
  removeItem: (name: string) => void kept.delete(name),
};
const network: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  sent.push({ address: String(input), key: headers.get("idempotency-key"), accept: headers.get("accept-language") });
  const answer = answers.shift() ?? Response.json({}, { status: 201 });
  return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
};
const page = () => sendingOnce(network, () => storage);
const down = new TypeError("Failed to fetch");
const labs = "/api/labs";
const form = (name: string, version?: number) => ({
  method: "POST",
  body: JSON.stringify({ name }),
  headers: { "accept-language": "it", ...(version === undefined ? {} : { "if-match": `"${version}"` }) },
});

beforeEach(() => {
  sent = [];
  answers = [];
  kept = new Map();
});
const keysSent = () => sent.map(({ key }) => key);

describe("a form that is sent", () => {
  test("has a key of its own, as the API wants it, and keeps its other headers", async () => {
    await page()(labs, form("Orto"));
    expect(sent).toEqual([{ address: labs, key: expect.stringMatching(/^"[0-9a-f-]{36}"$/), accept: "it" }]);
  });

  test("again after no answer came has the same key, even when the page was loaded anew", async () => {
    answers = [down, down];
    const send = page();
    await expect(send(labs, form("Orto"))).rejects.toBe(down);
    await expect(send(labs, form("Orto"))).rejects.toBe(down);
    await page()(labs, form("Orto"));
    expect(new Set(keysSent()).size).toBe(1);
  });

  test.each([
    ["the instance failed", () => new Response(null, { status: 500 })],
    ["the disk was full", () => new Response(null, { status: 507 })],
    ["the first was under way", () => new Response(null, { status: 409, headers: { "retry-after": "1" } })],
  ])("again after %s has the same key", async (_what, answer) => {
    answers = [answer()];
    const send = page();
    await send(labs, form("Orto"));
    await send(labs, form("Orto"));
    expect(new Set(keysSent()).size).toBe(1);
  });

  test("with anything changed has a new key", async () => {
    answers = [down, down, down, down];
    const send = page();
    for (const [address, given] of [
      [labs, form("Orto")],
      [labs, form("Orto grande")],
      [labs, form("Orto", 2)],
      ["/api/organisations", form("Orto")],
    ] as const)
      await expect(send(address, given)).rejects.toBe(down);
    expect(new Set(keysSent()).size).toBe(4);
  });

  test.each([201, 409, 412, 422])(
    "again after an answer %i is a new wish, and nothing is left behind",
    async (status) => {
      answers = [new Response(null, { status })];
      const send = page();
      await send(labs, form("Orto"));
      expect(kept.size).toBe(0);
      await send(labs, form("Orto"));
      expect(new Set(keysSent()).size).toBe(2);
    },
  );

  test("keeps its key within the page when the browser keeps nothing", async () => {
    answers = [down];
    const send = sendingOnce(network, () => {
      throw new Error("forbidden");
    });
    await expect(send(labs, form("Orto"))).rejects.toBe(down);
    await send(labs, form("Orto"));
    expect(new Set(keysSent()).size).toBe(1);
  });
});

test("what only reads, or says its version in a PUT, has no key", async () => {
  const send = page();
  await send(labs, { method: "GET" });
  await send(labs);
  await send(labs, { ...form("Orto", 1), method: "PUT" });
  expect(keysSent()).toEqual([null, null, null]);
});
