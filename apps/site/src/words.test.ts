import { sayIn, speechOf } from "@trama/instance";
import { checkMessages, resolveWords, type TerritoryWords } from "@trama/territory";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { siteCatalogue } from "./catalogue.js";
import { read, type TestSite, testSite, textOf } from "./testing.js";

const noun = (one: string, many: string, gender: "m" | "f"): TerritoryWords => ({
  lab: { it: { one, many, gender }, en: { one: "Lab", many: "Labs" } },
});

const nouns = {
  Laboratorio: noun("Laboratorio Sociale", "Laboratori Sociali", "m"),
  Casa: noun("Casa per Fare Insieme", "Case per Fare Insieme", "f"),
  Officina: noun("Officina", "Officine", "f"),
  Spazio: noun("Spazio", "Spazi", "m"),
  Orto: noun("Orto", "Orti", "m"),
};

/** Sentences of the site as each noun must read. */
const golden: [key: string, params: Record<string, unknown>, texts: Record<keyof typeof nouns, string>][] = [
  [
    "site:home.whatTitle",
    {},
    {
      Laboratorio: "Che cos'è un Laboratorio Sociale",
      Casa: "Che cos'è una Casa per Fare Insieme",
      Officina: "Che cos'è un'Officina",
      Spazio: "Che cos'è uno Spazio",
      Orto: "Che cos'è un Orto",
    },
  ],
  [
    "site:home.find",
    {},
    {
      Laboratorio: "Trova il Laboratorio Sociale più vicino",
      Casa: "Trova la Casa per Fare Insieme più vicina",
      Officina: "Trova l'Officina più vicina",
      Spazio: "Trova lo Spazio più vicino",
      Orto: "Trova l'Orto più vicino",
    },
  ],
  [
    "site:labs.found",
    { count: 3 },
    {
      Laboratorio: "3 Laboratori Sociali trovati",
      Casa: "3 Case per Fare Insieme trovate",
      Officina: "3 Officine trovate",
      Spazio: "3 Spazi trovati",
      Orto: "3 Orti trovati",
    },
  ],
  [
    "site:labs.noneTitle",
    {},
    {
      Laboratorio: "Nessun Laboratorio Sociale con questi filtri",
      Casa: "Nessuna Casa per Fare Insieme con questi filtri",
      Officina: "Nessun'Officina con questi filtri",
      Spazio: "Nessuno Spazio con questi filtri",
      Orto: "Nessun Orto con questi filtri",
    },
  ],
  [
    "site:lab.nearbyTitle",
    {},
    {
      Laboratorio: "Altri Laboratori Sociali nello stesso Comune",
      Casa: "Altre Case per Fare Insieme nello stesso Comune",
      Officina: "Altre Officine nello stesso Comune",
      Spazio: "Altri Spazi nello stesso Comune",
      Orto: "Altri Orti nello stesso Comune",
    },
  ],
  [
    "site:home.noneText",
    {},
    {
      Laboratorio: "I Laboratori Sociali di questo territorio non sono ancora pubblicati sul sito.",
      Casa: "Le Case per Fare Insieme di questo territorio non sono ancora pubblicate sul sito.",
      Officina: "Le Officine di questo territorio non sono ancora pubblicate sul sito.",
      Spazio: "Gli Spazi di questo territorio non sono ancora pubblicati sul sito.",
      Orto: "Gli Orti di questo territorio non sono ancora pubblicati sul sito.",
    },
  ],
];

describe.each(Object.entries(nouns))("with %s", (name, words) => {
  const resolved = resolveWords(words);
  const say = sayIn(speechOf(resolved, [siteCatalogue]), "it");

  test("every sentence can be said", () => {
    expect(checkMessages(siteCatalogue.messages, resolved)).toEqual([]);
  });

  test.each(golden)("%s reads right", (key, params, texts) => {
    expect(say(key, params)).toBe(texts[name as keyof typeof nouns]);
  });
});

test("no sentence ends with a name, which may have a full stop of its own", () => {
  for (const messages of Object.values(siteCatalogue.messages)) {
    const ending = Object.entries<string>(messages).filter(([, text]) => /\{\{owner\}\}\./.test(text));
    expect(ending).toEqual([]);
  }
});

test("one of a thing and many of it are told apart in both languages", () => {
  const speech = speechOf(resolveWords({}), [siteCatalogue]);
  expect(sayIn(speech, "it")("site:count.labs", { count: 1 })).toBe("1 Laboratorio di comunità");
  expect(sayIn(speech, "en")("site:fact.municipalities", { count: 1 })).toBe("municipality");
});

describe("a whole page of a territory", () => {
  let pavia: TestSite;
  beforeAll(async () => {
    pavia = await testSite("pavia");
  });
  afterAll(async () => {
    await pavia.made.close();
  });

  test("speaks with its own name, noun and phases", async () => {
    const text = textOf(await read(pavia.site, "/"));
    expect(text).toContain("Fare #BeneComune");
    expect(text).toContain("I Laboratori Sociali dell'ambito");
    expect(text).toContain("Fase: Rafforzamento");
    expect(await read(pavia.site, "/laboratori/in-scala")).toContain("Oratorio parrocchiale");
  });

  test("keeps the address of the labs whatever they are called", async () => {
    expect((await pavia.site.request("/laboratori/la-torretta")).status).toBe(200);
  });
});
