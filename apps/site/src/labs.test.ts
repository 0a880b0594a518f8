import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { read, type TestSite, testSite, textOf } from "./testing.js";

let valley: TestSite;
beforeAll(async () => {
  valley = await testSite();
});
afterAll(async () => {
  await valley.made.close();
});

const cards = (html: string) =>
  [...html.matchAll(/class="lab-card-link" href="\/laboratori\/([^"]+)"/g)].map(([, slug]) => slug);
const pins = (html: string) =>
  [...html.matchAll(/class="map-pin" href="\/laboratori\/([^"]+)"/g)].map(([, slug]) => slug);

describe("the list", () => {
  test("holds every lab that is shown, in the order of the municipalities, the same as the map", async () => {
    const html = await read(valley.site, "/laboratori");
    expect(cards(html)).toEqual([
      "officina-del-mulino",
      "officina-della-stazione",
      "officina-del-borgo",
      "officina-del-lavatoio",
      "officina-di-castelnespolo",
      "officina-di-pratogrillo",
    ]);
    expect(pins(html)).toEqual(cards(html));
    expect(html).toContain("<title>1. Officina del Mulino, Fiordaliso</title>");
  });

  test("narrows to a municipality and says how many it found", async () => {
    const html = await read(valley.site, "/laboratori?comune=111901");
    expect(cards(html)).toEqual(["officina-del-mulino", "officina-della-stazione"]);
    expect(html).toContain("<title>2 Officine di comunità trovate – Vicini di valle</title>");
    expect(html).toMatch(/<option value="111901" selected="">Fiordaliso \(2\)<\/option>/);
    expect(html).toContain('href="/laboratori">Togli i filtri');
  });

  test("narrows to a phase under the territory's own name for it", async () => {
    const html = await read(valley.site, "/laboratori?fase=activation");
    expect(cards(html)).toEqual(["officina-della-stazione", "officina-del-lavatoio"]);
    expect(html).toMatch(/<option value="activation" selected="">Fioritura \(2\)<\/option>/);
  });

  test("says so when nothing answers both filters", async () => {
    const html = await read(valley.site, "/laboratori?comune=111902&fase=activation");
    expect(cards(html)).toEqual([]);
    expect(textOf(html)).toContain("Nessun'Officina di comunità con questi filtri");
    expect(html).toMatch(/href="\/laboratori">Mostra tutte le Officine di comunità<\/a>/);
  });

  test.each(["comune=000000", "fase=flying", "comune=&fase=", "altro=1", "comune=111906"])(
    "takes %s as no filter",
    async (query) => {
      expect(cards(await read(valley.site, `/laboratori?${query}`))).toHaveLength(6);
    },
  );
});

describe("a lab's page", () => {
  test("tells where it is, what happens there, how to join and who looks after it", async () => {
    const text = textOf(await read(valley.site, "/laboratori/officina-del-mulino"));
    for (const told of [
      "Officina del Mulino",
      "Si aggiustano le cose",
      "Basta passare il lunedì pomeriggio.",
      "riparazioni insieme",
      "Mulino vecchio",
      "via della Ruota 3, Fiordaliso",
      "Orto del canale",
      "Sette Lune",
      "Fondazione Valle Chiara",
      "Unione dei Comuni del Fiordaliso",
    ]) {
      expect(text).toContain(told);
    }
  });

  test("draws the path of phases and says it in words", async () => {
    const html = await read(valley.site, "/laboratori/officina-della-stazione");
    expect(html.match(/class="phase-step phase-(\w+)"/g)?.map((found) => /phase-(\w+)"$/.exec(found)?.[1])).toEqual([
      "done",
      "done",
      "here",
      "ahead",
    ]);
    expect(html).toMatch(/phase-here" aria-current="step"/);
    const text = textOf(html);
    expect(text).toContain("Quest'Officina di comunità è nella fase «Fioritura», 3 di 4.");
    expect(text).toContain("Semina, fase già attraversata");
    expect(text).toContain("Fioritura, fase attuale");
    expect(text).toContain("Radici, fase che verrà");
  });

  test("a suspended lab is on no step of the path", async () => {
    const html = await read(valley.site, "/laboratori/officina-di-pratogrillo");
    expect(html).not.toContain('aria-current="step"');
    expect(textOf(html)).toContain("Per il momento le attività sono ferme.");
  });

  test("makes links of web and e-mail addresses and names the channels without one", async () => {
    const mill = await read(valley.site, "/laboratori/officina-del-mulino");
    expect(mill).toContain('<a href="https://social.example/mulino" rel="noopener">social.example/mulino');
    expect(mill).toContain("Anche con: Locandina");
    expect(await read(valley.site, "/laboratori/officina-del-lavatoio")).toContain(
      '<a href="mailto:lavatoio@fiordaliso.example">',
    );
  });

  test("marks what the territory wrote as Italian on an English page", async () => {
    const html = await read(valley.site, "/en/laboratori/officina-del-mulino");
    expect(html).toContain('<span lang="it">Basta passare il lunedì pomeriggio.</span>');
    expect(html).toContain("What happens there");
    expect(html).toContain("Rooted");
  });

  test.each([
    "officina-di-montelume",
    "officina-della-vecchia-filanda",
    "nessuna",
    "a".repeat(200),
    "%3Cscript%3E",
    "..%2F..",
  ])("%s, which is not shown to everybody, is not found", async (slug) => {
    const response = await valley.site.request(`/laboratori/${slug}`);
    expect(response.status).toBe(404);
    expect(textOf(await response.text())).toContain("Questa pagina non c'è");
  });
});

describe("texts in families' languages", () => {
  const mill = "/laboratori/officina-del-mulino";

  test("are chosen beside the text, each language under its own name, with a plain link", async () => {
    const html = await read(valley.site, mill);
    expect(html).toContain(`href="${mill}?lingua=ar" hreflang="ar" lang="ar" dir="rtl">العربية</a>`);
    expect(html).toContain(`href="${mill}?lingua=sq" hreflang="sq" lang="sq">shqip</a>`);
    expect(html).toMatch(/lingua=it" hreflang="it" lang="it" aria-current="true">italiano<\/a>/);
    expect(await read(valley.site, "/laboratori/officina-del-lavatoio")).not.toContain("reading-switch");
  });

  test("are read from right to left where their language is, and say their language", async () => {
    const html = await read(valley.site, `${mill}?lingua=ar`);
    expect(html).toMatch(/<p dir="rtl"><span lang="ar" dir="rtl">هو أقدم مختبر في الوادي[^<]+<\/span><\/p>/);
    expect(html).toMatch(/<p dir="rtl"><span lang="ar" dir="rtl">يكفي/);
    expect(html).toMatch(/^<!doctype html><html lang="it">/);
    expect(textOf(html)).toContain("Da dove si comincia");
    expect(textOf(html)).not.toContain("Basta passare il lunedì");
  });

  test("in a left-to-right language have no direction, and what is not translated stays in Italian", async () => {
    const html = await read(valley.site, `${mill}?lingua=sq`);
    expect(html).toContain('<p><span lang="sq">Mjafton të kalosh të hënën pasdite.</span></p>');
    expect(html).toContain("Tutti i pomeriggi, dalle 15 alle 19");
  });

  test.each(["fr", "AR", "", "%3Cscript%3E", "it&lingua=ar"])(
    "in «%s», which there is none of, are in Italian",
    async (asked) => {
      const html = await read(valley.site, `${mill}?lingua=${asked}`);
      expect(textOf(html)).toContain("Basta passare il lunedì pomeriggio.");
    },
  );
});

describe("hubs", () => {
  test("stand below the labs, with where they are, when they open and the labs one finds there", async () => {
    const html = await read(valley.site, "/laboratori");
    const text = textOf(html);
    for (const told of ["Portici", "Caffè della Fonte", "piazza della Fonte 2", "Tutti i pomeriggi", "Qui trovi:"])
      expect(text).toContain(told);
    expect(html).toMatch(/Qui trovi:.*href="\/laboratori\/officina-del-mulino">Officina del Mulino<\/a>/s);
  });

  test("stand on the page of a lab that uses them, in the language it is read in", async () => {
    const html = await read(valley.site, "/laboratori/officina-della-stazione");
    expect(textOf(html)).toContain("Il Portico che usa");
    expect(textOf(html)).toContain("Caffè della Fonte");
    expect(await read(valley.site, "/laboratori/officina-del-mulino?lingua=ar")).toContain("كل يوم بعد الظهر");
    expect(textOf(await read(valley.site, "/laboratori/officina-del-lavatoio"))).not.toContain("Caffè della Fonte");
  });
});
