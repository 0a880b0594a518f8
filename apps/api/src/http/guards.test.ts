import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Listening, listen } from "../listen.js";
import { type Answer, answerOf } from "../testing/ask.js";
import { everythingIn } from "../testing/everything.js";
import { cookiesOf, emailOf, type House, openHouse, password } from "../testing/house.js";
import { operationsOf } from "../testing/operations.js";
import { Problem } from "./problem.js";

let house: House;
let listening: Listening;
let base: string;
beforeAll(async () => {
  house = await openHouse();
  await house.cookieOf("coordinator");
  listening = await listen(house.app, { port: 0, hostname: "127.0.0.1" });
  base = `http://127.0.0.1:${listening.port}`;
});
afterAll(async () => {
  await listening.close();
  await house.close();
});

const body = { name: "Officina falsa", municipality: "111901" };
const own = "http://127.0.0.1:8080";

const forgeries: Record<string, Record<string, string>> = {
  "another site": { origin: "https://attacco.example" },
  "a page without origin, such as a file or a sandboxed frame": { origin: "null" },
  "another port of the same machine": { origin: "http://127.0.0.1:9090" },
  "the same name under another scheme": { origin: "https://127.0.0.1:8080" },
  "a name that begins like ours": { origin: "http://127.0.0.1:8080.attacco.example" },
  "another site, as the browser says it": { "sec-fetch-site": "cross-site" },
  "a sibling of our site, as the browser says it": { "sec-fetch-site": "same-site" },
  "our origin, contradicted by the browser": { origin: own, "sec-fetch-site": "cross-site" },
};

describe.each(Object.entries(forgeries))("a change from %s", (_, headers) => {
  test("is refused by every route that changes something", async () => {
    const cookie = (await house.cookieOf("coordinator")) ?? "";
    const before = await everythingIn(house.temporary.instance);
    const unsafe = operationsOf(house.app).filter(({ method }) => method !== "GET");
    expect(unsafe.length).toBeGreaterThan(15);
    for (const { method, path } of unsafe) {
      const sent = { "content-type": "application/json", cookie, ...headers };
      const response = await house.app.request(own + path.replaceAll(/\{\w+\}/g, "x"), {
        method,
        headers: sent,
        body: "{}",
      });
      const { code } = Problem.parse(await response.json());
      expect({ method, path, status: response.status, code }).toEqual({
        method,
        path,
        status: 403,
        code: "kernel:error.forgedOrigin",
      });
    }
    expect(await everythingIn(house.temporary.instance)).toEqual(before);
  });
});

describe("a change is accepted from", () => {
  test.each([
    ["our own pages", { origin: own, "sec-fetch-site": "same-origin" }],
    ["another spelling of this machine", { origin: "http://localhost:8080" }],
    ["an address typed by hand", { "sec-fetch-site": "none" }],
    ["a program, which says nothing", {}],
  ])("%s", async (_, headers) => {
    const cookie = (await house.cookieOf("coordinator")) ?? "";
    const sent: Record<string, string> = { "content-type": "application/json; charset=utf-8", cookie, ...headers };
    const response = await house.app.request(`${own}/api/labs`, {
      method: "POST",
      headers: sent,
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(201);
  });
});

test("a request from another site may still read what is public", async () => {
  const answer = await house.send("GET", "/api/territory", {
    headers: { origin: "https://altrove.example", "sec-fetch-site": "cross-site" },
  });
  expect(answer.status).toBe(200);
  expect(answer.headers.has("access-control-allow-origin")).toBe(false);
});

describe("over a real connection", () => {
  type Content = string | ReadableStream<Uint8Array>;
  const post = async (path: string, content: Content, headers: Record<string, string> = {}): Promise<Answer> => {
    const sent = { "content-type": "application/json", origin: own, ...headers };
    return await answerOf(await fetch(base + path, { method: "POST", headers: sent, body: content, duplex: "half" }));
  };
  const chunked = (size: number) =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(`{"name":"${"x".repeat(size)}"}`));
        controller.close();
      },
    });
  const megabyte = 1024 * 1024;

  test.each([
    ["in one piece", () => `{"name":"${"x".repeat(megabyte)}"}`],
    ["in pieces, without saying its length", () => chunked(megabyte)],
  ])("more than 1 MB sent %s is 413", async (_, content) => {
    const cookie = (await house.cookieOf("coordinator")) ?? "";
    for (const path of ["/api/labs", "/api/auth/sign-in/email"]) {
      const answer = await post(path, content(), { cookie });
      expect({ path, status: answer.status, code: Problem.parse(answer.body).code }).toEqual({
        path,
        status: 413,
        code: "kernel:error.tooLarge",
      });
    }
  });

  test("content in pieces that is not too much is read whole", async () => {
    const cookie = (await house.cookieOf("coordinator")) ?? "";
    const answer = await post("/api/labs", chunked(200), { cookie });
    expect(Problem.parse(answer.body).errors.map(({ path, code }) => `${path} ${code}`)).toContain(
      "name kernel:issue.tooLong",
    );
  });

  test("a sign-in works, and its cookie opens the API", async () => {
    const signedIn = await post("/api/auth/sign-in/email", JSON.stringify({ email: emailOf("evaluator"), password }));
    expect(signedIn.status).toBe(200);
    const cookie = cookiesOf(signedIn);
    expect((await fetch(`${base}/api/labs`, { headers: { cookie } })).status).toBe(200);
  });

  test("a HEAD gets the headers alone", async () => {
    const response = await fetch(`${base}/api/territory`, { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
  });
});

test("nothing was an unexpected error", () => {
  expect(house.logged).toEqual([]);
});
