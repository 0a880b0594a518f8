import { readPreset, verbs } from "@trama/instance";
import { dayIn } from "@trama/kernel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyPath, origin, read, type TestSite, testSite, textOf } from "./testing.js";

let valley: TestSite;
let gathering: string;
beforeAll(async () => {
  valley = await testSite();
  const run = valley.made.asSystem();
  const { items } = await run(verbs.listLabs, { limit: 1 });
  const owner = { kind: "lab", id: items[0]?.id ?? "" };
  const today = dayIn("Europe/Rome", new Date());
  const facts = { owner, title: "Merenda", kind: "event", description: "Pane e olio.", start: "00:05", end: "23:55" };
  gathering = (await run(verbs.scheduleGathering, { ...facts, day: today })).id;
});

afterAll(async () => {
  await valley.made.close();
});

const void_ = new Set(["meta", "link", "br", "img", "input", "hr"]);

/** The tags that are opened and not closed, or closed out of order. */
function unbalanced(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, name = "", self] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/gi)) {
    if (self || void_.has(name)) continue;
    if (slash !== "/") open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

const gatheringPages = ["/incontri/:id", "/en/incontri/:id"];

describe.each([...everyPath, ...gatheringPages])("%s", (template) => {
  let path: string;
  beforeAll(() => {
    path = template.replace(":id", gathering);
  });

  test("is a whole page in its language", async () => {
    const response = await valley.site.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=UTF-8");
    const html = await response.text();
    expect(html).toMatch(
      path.startsWith("/en") ? /^<!doctype html><html lang="en">/ : /^<!doctype html><html lang="it">/,
    );
    expect(unbalanced(html)).toEqual([]);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html.match(/<title>/g)?.length).toBeGreaterThan(0);
  });

  test("says everything it means to say", async () => {
    const html = await read(valley.site, path);
    expect(textOf(html)).not.toMatch(/[{}]|\[object|undefined|\bnull\b|\bNaN\b|(?:site|labs|kernel):[a-zA-Z]+\./);
    expect(html).not.toMatch(/="(?:undefined|null|\[object)/);
  });

  test("names every part once and points only at parts that are there", async () => {
    const html = await read(valley.site, path);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const pointed = [...html.matchAll(/ (?:aria-labelledby|aria-describedby|for)="([^"]+)"/g)].map(([, id]) => id);
    expect(pointed.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("has headings in order, none skipped", async () => {
    const levels = [...(await read(valley.site, path)).matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  test("gives its own address and those in the other language", async () => {
    const html = await read(valley.site, path);
    const [own] = path.split("?");
    const italian = own === "/en" ? "/" : own?.replace(/^\/en/, "");
    expect(html).toContain(`<link rel="canonical" href="${origin}${own}"/>`);
    expect(html).toContain(`hreflang="it" href="${origin}${italian}"`);
    expect(html).toContain(`hreflang="en" href="${origin}${italian === "/" ? "/en" : `/en${italian}`}"`);
    expect(html).toContain('<meta property="og:title"');
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/);
  });

  test("asks nothing of other sites and runs no script", async () => {
    const html = await read(valley.site, path);
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json">\{)|<style| style="| on[a-z]+="|<iframe|<img/i);
    const loaded = [...html.matchAll(/<link rel="(?:stylesheet|icon)"[^>]* href="([^"]+)"/g)].map(([, href]) => href);
    expect(loaded).toHaveLength(3);
    for (const href of loaded) expect((await valley.site.request(href ?? "")).status).toBe(200);
  });

  test("leads nowhere that does not exist", async () => {
    const html = await read(valley.site, path);
    const links = [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)]
      .map(([, href]) => href ?? "")
      .filter((href) => !href.startsWith("/admin"));
    for (const href of new Set(links)) expect([href, (await valley.site.request(href)).status]).toEqual([href, 200]);
  });

  test("holds no person's name", async () => {
    const { records } = await readPreset("fiordaliso");
    const text = textOf(await read(valley.site, path));
    expect(records.people.length).toBeGreaterThan(0);
    for (const { name } of records.people) expect(text).not.toContain(name);
    expect(text).not.toContain("segnaposto");
  });
});
