import { verbs } from "@trama/instance";
import { afterAll, beforeAll, expect, test } from "vitest";
import { read, type TestSite, testSite, textOf } from "../testing.js";

let valley: TestSite;
let empty: string;
beforeAll(async () => {
  const clock = { now: () => new Date("2026-11-22T10:00:00.000Z") };
  valley = await testSite("fiordaliso", clock);
  empty = textOf(await read(valley.site, "/dati"));
  const run = valley.made.asSystem();
  const { items } = await run(verbs.listLabs, { limit: 200 });
  const others = new Set(items.map(({ municipality }) => municipality));
  const labs = [...others].flatMap((place) => items.find(({ municipality }) => municipality === place) ?? []);
  for (const [at, { id }] of labs.entries()) {
    const when = { day: "2026-03-10", start: "10:00", end: "11:00" };
    const facts = { owner: { kind: "lab", id }, title: "Conta", kind: "activity" };
    const gathering = await run(verbs.scheduleGathering, { ...facts, ...when });
    const { version } = gathering;
    const headCount = { total: at === 0 ? 3 : 1000 + 30 * at, newPeople: 0 };
    await run(verbs.countGathering, { id: gathering.id, version, headCount });
  }
  const years = { fromYear: 2026, toYear: 2026 };
  await run(verbs.publishOpenTable, { measure: "attendances", by: "municipality", ...years });
  await run(verbs.publishOpenTable, { measure: "labsOpen", ...years });
});
afterAll(() => valley.made.close());

test("before anything is published the page says so", () => {
  expect(empty).toContain("non ha ancora pubblicato numeri");
});

test("what was published is read by everybody, with what is kept back, the day and the licence", async () => {
  const text = textOf(await read(valley.site, "/dati"));
  expect(text).toMatch(/Presenze · per Comune .* 2026 fino al 22 novembre 2026/);
  expect(text.match(/ riservato /g)?.length).toBeGreaterThanOrEqual(2);
  expect(text).toContain("Pubblicata il 22 novembre 2026.");
  expect(text).toContain("meno di 5");
  expect(text).toContain("Creative Commons BY 4.0");
  expect(textOf(await read(valley.site, "/en/dati"))).toContain("withheld");
});

test("the file holds what the page says, and no more", async () => {
  const file = await valley.site.request("/dati/attendances-municipality.csv");
  expect(file.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  const [heading = "", ...lines] = (await file.text()).trim().split(/\r?\n/);
  expect(heading).toContain("misura;anno;codice;voce;valore;precisione;contato_fino_al;pubblicato_il;pubblicazione");
  const kept = lines.filter((line) => line.includes(";riservato;"));
  expect(kept.length).toBeGreaterThanOrEqual(2);
  expect(kept.every((line) => line.split(";")[4] === "")).toBe(true);
  expect(lines.filter((line) => line.split(";")[4] === "3")).toEqual([]);
  expect(lines.at(-1)).toMatch(/^attendances;2026;\*;Tutto il territorio;\d{4,};esatto;22\/11\/2026;22\/11\/2026;1$/);
  expect((await valley.site.request("/dati/labsOpen.csv")).status).toBe(200);
  expect((await valley.site.request("/dati/uniquePeople.csv")).status).toBe(404);
});

test("a table that was withdrawn says when and why, and its file is gone", async () => {
  const run = valley.made.asSystem();
  await run(verbs.withdrawOpenTable, { code: "labsOpen", number: 1, reason: "Mancava <un> Comune" });
  const text = textOf(await read(valley.site, "/dati"));
  expect(text).toContain("è stata ritirata il 22 novembre 2026. Il motivo: «Mancava");
  expect((await read(valley.site, "/dati")).match(/labsOpen\.csv/g)).toBeNull();
  const file = await valley.site.request("/dati/labsOpen.csv");
  expect([file.status, textOf(await file.text())]).toEqual([410, expect.stringContaining("è stata ritirata")]);
  expect((await valley.site.request("/dati/attendances-municipality.csv")).status).toBe(200);
});
