import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type House, openHouse } from "../testing/house.js";
import { Problem } from "./problem.js";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

describe("a problem is told in the language", () => {
  test.each([
    [undefined, "it"],
    ["", "it"],
    ["it", "it"],
    ["en", "en"],
    ["EN-gb", "en"],
    ["en-GB,en;q=0.9,it;q=0.8", "en"],
    ["it-IT,it;q=0.9,en;q=0.8", "it"],
    ["en;q=0.3, it;q=0.7", "it"],
    ["fr, en;q=0.5, it;q=0.4", "en"],
    ["fr-FR,fr;q=0.9,de;q=0.8", "it"],
    ["en;q=0", "it"],
    ["en;q=0, it;q=0", "it"],
    ["*", "it"],
    ["english", "it"],
    ["en; q = 0.2 , it", "it"],
    [";;;,,q=1,en;q=banana", "en"],
  ])("asked as %j: %s", async (asked, language) => {
    const headers: Record<string, string> = asked === undefined ? {} : { "accept-language": asked };
    const answer = await house.send("GET", "/api/labs", { headers });
    const title = { it: "Per continuare devi accedere.", en: "You must sign in to go on." }[language];
    expect(answer.headers.get("content-language")).toBe(language);
    expect(Problem.parse(answer.body).title).toBe(title);
  });
});

describe("every answer", () => {
  test.each([
    ["GET", "/api/territory", 200],
    ["GET", "/api/openapi.json", 200],
    ["GET", "/api/docs", 200],
    ["GET", "/api/session", 200],
    ["GET", "/api/labs", 401],
    ["GET", "/api/nothing", 404],
    ["POST", "/api/labs", 415],
    ["POST", "/api/auth/sign-out", 415],
  ])("%s %s (%i) is not kept, not guessed at, and runs nothing", async (method, path, status) => {
    const { headers, status: got } = await house.send(method, path);
    expect(got).toBe(status);
    expect(Object.fromEntries(headers)).toMatchObject({
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "content-security-policy": expect.stringContaining("default-src 'none'"),
    });
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.has("x-powered-by")).toBe(false);
  });
});
