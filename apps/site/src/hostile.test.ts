import { verbs } from "@trama/instance";
import { dayIn } from "@trama/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import { read, type TestSite, testSite, textOf } from "./testing.js";

const name = '<img src=x onerror="alert(1)">';
const description = '"><script>alert(2)</script> {{count}} $t(site:nav.home) &amp; </main>';
const place = "<svg onload=alert(3)>";

let valley: TestSite;
let slug: string;
let gathering: string;
beforeAll(async () => {
  valley = await testSite();
  const lab = await valley.made.asSystem()(verbs.openLab, {
    name,
    municipality: "111901",
    neighbourhood: place,
    description,
    howToJoin: description,
    activities: [name, description.slice(0, 60)],
    channels: [
      { kind: "facebook", address: "javascript:alert(4)" },
      { kind: "newsletter", address: 'https://x.example/"onmouseover="alert(5)' },
    ],
    mainPlace: { name: place, address: name },
  });
  ({ slug } = lab);
  const day = dayIn("Europe/Rome", new Date());
  const hostile = { owner: { kind: "lab", id: lab.id }, kind: "event", title: name, description, place, address: name };
  const made = await valley.made.asSystem()(verbs.scheduleGathering, { ...hostile, day, start: "00:05", end: "23:55" });
  gathering = made.id;
  const { version } = made;
  await valley.made.asSystem()(verbs.cancelGathering, { id: gathering, version, reason: description });
});
afterAll(async () => {
  await valley.made.close();
});

const everyPage = [
  ...["/", "/laboratori", "/en/laboratori", "own", "/en/own", "/sitemap.xml"],
  ...["/calendario", "/en/calendario?vista=elenco", "gathering", "/en/gathering"],
];
const address = (path: string) =>
  path.replace(/\/?own$/, `/laboratori/${slug}`).replace(/\/?gathering$/, `/incontri/${gathering}`);

test.each(everyPage)("%s shows hostile text as text", async (path) => {
  const html = await read(valley.site, address(path));
  expect(html).not.toMatch(
    /<img|<script(?! type="application\/ld\+json">\{)|<svg onload|javascript:alert\(4\)"|" ?onmouseover/i,
  );
  expect(html).not.toContain(`href="javascript`);
});

test("every hostile text is there, word for word", async () => {
  const text = textOf(await read(valley.site, `/laboratori/${slug}`));
  expect(text).toContain(name);
  expect(text).toContain("<script>alert(2)</script> {{count}} $t(site:nav.home) &amp; </main>");
  expect(text).toContain(place);
  expect(text).toContain("javascript:alert(4)");
});

test("the head quotes a hostile name safely", async () => {
  const html = await read(valley.site, `/laboratori/${slug}`);
  expect(html).toContain("<title>&lt;img src=x onerror=&quot;alert(1)&quot;&gt; – Vicini di valle</title>");
});

test("the facts for search engines hold a hostile text word for word, and end where they should", async () => {
  const html = await read(valley.site, `/incontri/${gathering}`);
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
  expect(json).not.toContain("<");
  expect(JSON.parse(json)).toMatchObject({ name, description, location: [{ name: place }] });
});

test("the page of a hostile gathering says every text of it, word for word", async () => {
  const text = textOf(await read(valley.site, `/incontri/${gathering}`));
  expect(text).toContain(name);
  expect(text.split("<script>alert(2)</script> {{count}} $t(site:nav.home) &amp; </main>").length).toBe(3);
});

test("a hostile gathering is one event in a calendar to follow", async () => {
  const text = (await read(valley.site, `/laboratori/${slug}/calendario.ics`)).replaceAll("\r\n ", "");
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(text).toContain(`SUMMARY:${name}`);
});
