import { catalogues, readPreset, sayIn, speechOf, verbs } from "@trama/instance";
import { casa, revise, type TemporaryInstance, temporaryInstance } from "@trama/instance/testing";
import { languages } from "@trama/kernel";
import { siteCatalogue } from "@trama/site";
import type { Hono } from "hono";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApi } from "./api.js";
import { createServer } from "./index.js";
import { operationsOf } from "./testing/operations.js";

/** A word that no record of the fictional territory has: wherever it is found, the program said it. */
const telaio = {
  it: {
    one: "Telaio di comunità",
    many: "Telai di comunità",
    short: "Telaio",
    shortMany: "Telai",
    gender: "m" as const,
  },
  en: { one: "Community Loom", many: "Community Looms", short: "Loom", shortMany: "Looms" },
};
const oldWord = /tela[io]|\blooms?\b/i;

let made: TemporaryInstance;
let server: Hono;
let document: Awaited<ReturnType<typeof readPreset>>["document"];
beforeAll(async () => {
  made = await temporaryInstance({ preset: null });
  const preset = await readPreset("fiordaliso");
  ({ document } = preset);
  document.territory.words.lab = telaio;
  await made.instance.found(document, preset.records, { demonstration: false });
  server = createServer(made.instance, { log: pino({ level: "silent" }) });
});
afterAll(() => made.close());

const shownBy = (html: string) => html.replaceAll("&#39;", "'").replaceAll("&quot;", '"');

/** Whether a link leads to a page of the site; of the months of a calendar, which lead on for years, the ones beside. */
const leadsOn = (from: string, href: string) =>
  !/^\/(?:admin|assets)/.test(href) && !(from.includes("mese=") && href.includes("mese="));

/** Every page of the site that links lead to, and one that is not there, with what each answers. */
async function crawl(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const waiting = ["/", "/en", "/questa-pagina-non-esiste", "/sitemap.xml", "/robots.txt"];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const text = shownBy(await (await server.request(path)).text());
    found.set(path, text);
    for (const [, href = ""] of text.matchAll(/<(?:a|link)\b[^>]*\bhref="(\/[^"#]*)/g))
      if (leadsOn(path, href)) waiting.push(href.replaceAll("&amp;", "&"));
  }
  return found;
}

/** What every reading operation without parameters answers to whoever may ask, the history of revisions apart. */
async function answers(): Promise<Map<string, string>> {
  const app = createApi(made.instance, pino({ level: "silent" }));
  const found = new Map<string, string>();
  for (const { id, method, path } of operationsOf(app)) {
    if (method !== "GET" || path.includes("{") || id === "listRevisions") continue;
    found.set(path, await (await app.request(path)).text());
  }
  for (const path of ["/api/openapi.json", "/api/docs", "/api/niente"])
    found.set(path, await (await app.request(path)).text());
  const run = made.asSystem();
  found.set("flags", JSON.stringify(await run(verbs.listFlags, {})));
  found.set("labs", JSON.stringify(await run(verbs.listLabs, {})));
  found.set("configuration", await run(verbs.exportConfiguration, {}));
  return found;
}

/** Every sentence of the catalogues in both languages, refusals and problems among them. */
function sentences(): Map<string, string> {
  const { words } = made.instance.inForce();
  const speech = speechOf(words, [siteCatalogue]);
  const all = [...catalogues, siteCatalogue].flatMap(({ namespace, messages }) =>
    languages.flatMap((language) =>
      Object.keys(messages[language]).map((key): [string, string] => {
        const name = `${namespace}:${key}`;
        return [`${language} ${name}`, sayIn(speech, language)(name)];
      }),
    ),
  );
  return new Map([
    ...all,
    ...Object.entries(words).map(([code, noun]): [string, string] => [code, JSON.stringify(noun)]),
  ]);
}

const everything = async () => new Map([...(await crawl()), ...(await answers()), ...sentences()]);
const sayingOld = (said: ReadonlyMap<string, string>) =>
  [...said].filter(([, text]) => oldWord.test(text)).map(([where]) => where);

describe("a territory that renames its labs", () => {
  test("said the old word on its pages, in its answers and in its sentences", async () => {
    const said = await everything();
    const pages = [...said.keys()].filter((where) => where.startsWith("/"));
    expect(pages.length).toBeGreaterThan(20);
    const old = sayingOld(said);
    expect(old).toEqual(
      expect.arrayContaining(["/", "/en", "/laboratori", "/api/territory", "configuration", "it labs:one"]),
    );
    expect(old).toContain("it labs:issue.noSystem");
  });

  test("says Casa everywhere, at once, with the right articles", async () => {
    await revise(made, document, 1, ({ territory }) => {
      territory.words.lab = casa;
    });
    const said = await everything();
    expect(sayingOld(said)).toEqual([]);
    const home = said.get("/") ?? "";
    for (const text of [
      "Le Case di comunità",
      "Che cos'è una Casa di comunità",
      "Trova la Casa di comunità più vicina",
    ])
      expect(home).toContain(text);
    expect([...said.values()].some((text) => text.includes("delle Case"))).toBe(true);
    expect(said.get("/en")).toContain("Community Houses");
    expect(said.get("it labs:issue.noSystem")).toContain("nessun sistema delle Case di comunità");
    for (const [where, text] of said) {
      if (where.includes(" ") || where.startsWith("/"))
        expect(`${where}: ${text}`).not.toMatch(/\b(?:il|lo|un|del|dei|dal|nel|i|gli|questo|nessun) cas[ae]\b/i);
    }
  });

  test("keeps the old word where it is history", async () => {
    const [last] = await made.asSystem()(verbs.listRevisions, {});
    expect(JSON.stringify(last?.changes)).toMatch(oldWord);
  });
});

/** Sentences that name the labs with a word of their own would stay behind when a territory renames them. */
test("no sentence writes the word by itself", () => {
  const written = [...catalogues, siteCatalogue].flatMap(({ namespace, messages }) =>
    languages.flatMap((language) =>
      Object.entries<string>(messages[language])
        .filter(([, text]) => /\blaborator|\blabs?\b/i.test(text.replaceAll(/\{\{?[^}]*\}\}?/g, "")))
        .map(([key]) => `${language} ${namespace}:${key}`),
    ),
  );
  expect(written).toEqual([]);
});
