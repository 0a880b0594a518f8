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
