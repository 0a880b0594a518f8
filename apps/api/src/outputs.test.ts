import { listSources } from "@trama/instance";
import { temporaryInstance } from "@trama/instance/testing";
import { createSite } from "@trama/site";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApi } from "./api.js";
import { type Operation, operationsOf } from "./testing/operations.js";
import {
  commands,
  letters,
  numbersOfAnswers,
  numbersOfLists,
  otherAnswers,
  pagesOfSite,
} from "./testing/outputs/inventory.js";
import { numbersOf } from "./testing/outputs/numbers-of.js";
import { readSources } from "./testing/sources.js";

let operations: Operation[];
let pages: string[];
let close: () => Promise<void>;
beforeAll(async () => {
  const made = await temporaryInstance();
  close = made.close;
  operations = operationsOf(createApi(made.instance, pino({ level: "silent" })));
  pages = createSite(made.instance).routes.flatMap(({ method, path }) => (method === "GET" ? [path] : []));
});
afterAll(() => close());

const sources = readSources().filter(({ file }) => !/\.test\.tsx?$/.test(file));
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
const says = "say in testing/outputs/inventory.ts what it counts";

/** Which door each way out has is one of the inventory; what it lets through is tried by the tests of few people. */
describe("every way out of an instance is in the inventory, and the inventory names no other", () => {
  test("the numbers in the answers of the API", () => {
    const found = operations.flatMap((one) => [...numbersOf(one)]);
    expect(found.length).toBeGreaterThan(100);
    expect(sorted(found), says).toEqual(sorted(numbersOfAnswers.keys()));
  });

  test("the answers of the API that are no JSON", () => {
    const found = operations.flatMap(({ method, path, answers }) =>
      [...answers.values()].includes(null) ? [`${method}:${path}`] : [],
    );
    expect(sorted(found), says).toEqual(sorted(otherAnswers.keys()));
  });

  test("the columns of lists that hold numbers", () => {
    const found = listSources.flatMap(({ list, columns }) =>
      columns.flatMap(({ key, kind }) => (kind === "number" ? [`${list}.${key}`] : [])),
    );
    expect(sorted(found), says).toEqual(sorted(numbersOfLists.keys()));
  });

  test("the pages, feeds and files of the site", () => {
    const inItalian = (path: string) => path.replace(/^\/en(?=\/|$)/, "").replaceAll(/\{.*?\}(?=\.|\/|$)/g, "") || "/";
    expect(sorted(pages.map(inItalian)), says).toEqual(sorted(pagesOfSite.keys()));
  });

  test("the letters", () => {
    const arrays = sources.flatMap(({ text }) => [...text.matchAll(/\b\w*[lL]etterKinds = \[([^\]]*)\]/g)]);
    const found = arrays.flatMap(([, list = ""]) => [...list.matchAll(/"(\w+)"/g)].map(([, kind = ""]) => kind));
    expect(sorted(found), says).toEqual(sorted(letters.keys()));
  });

  test("the commands", () => {
    const found = sources
      .filter(({ file, text }) => file.startsWith("apps/cli/src/") && text.includes("switch (name ==="))
      .flatMap(({ text }) => [...text.matchAll(/^ {4}case "([\w ]+)":/gm)].map(([, name = ""]) => name));
    expect(sorted(found.map((name) => name.replace(" ", "_"))), says).toEqual(sorted(commands.keys()));
  });
});
