import { catalogues } from "@trama/instance";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { docsPage } from "./docs-page.js";
import { type House, openHouse } from "./testing/house.js";
import { operationsOf } from "./testing/operations.js";

let house: House;
let page: string;
beforeAll(async () => {
  house = await openHouse();
  page = (await house.send("GET", "/api/docs")).text;
});
afterAll(() => house.close());

describe("the page about the API", () => {
  test("has every operation, with its method, path and answers", () => {
    for (const { id, method, path, answers, problems } of operationsOf(house.app)) {
      expect(page).toContain(`<dt id="${id}"><code>${method} ${path}</code></dt>`);
      const statuses = [...answers.keys(), ...problems].sort((a, b) => a - b).join(", ");
      expect(page).toContain(`<code>${id}</code> · ${statuses}`);
    }
  });

  test("has the place that the type of every problem points at", () => {
    const codes = catalogues.flatMap(({ namespace, messages }) =>
      Object.keys(messages.it)
        .filter((key) => /^(?:error|signIn|account)\./.test(key))
        .map((key) => `${namespace}:${key}`),
    );
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => !page.includes(`<dt id="${code}">`))).toEqual([]);
  });

  test("escapes what it is given", () => {
    const nasty = `<img src=x onerror="alert('1')">&`;
    const operation = { operationId: nasty, summary: nasty, tags: [nasty], responses: { [nasty]: {} } };
    const document = { info: { title: nasty, version: nasty }, paths: { [nasty]: { get: operation } } };
    const text = String(docsPage(document, () => nasty));
    expect(text).not.toContain("<img");
    expect(text).not.toContain(`"alert`);
    expect(text).toContain("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;");
  });
});
