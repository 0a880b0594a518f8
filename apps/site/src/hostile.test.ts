import { verbs } from "@trama/instance";
import { afterAll, beforeAll, expect, test } from "vitest";
import { read, type TestSite, testSite, textOf } from "./testing.js";

const name = '<img src=x onerror="alert(1)">';
const description = '"><script>alert(2)</script> {{count}} $t(site:nav.home) &amp; </main>';
const place = "<svg onload=alert(3)>";

let valley: TestSite;
let slug: string;
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
});
afterAll(async () => {
  await valley.made.close();
});

test.each(["/", "/laboratori", "/en/laboratori", "own", "/en/own", "/sitemap.xml"])(
  "%s shows hostile text as text",
  async (path) => {
    const html = await read(valley.site, path.replace(/\/?own$/, `/laboratori/${slug}`));
    expect(html).not.toMatch(/<img|<script|<svg onload|javascript:alert\(4\)"|" ?onmouseover/i);
    expect(html).not.toContain(`href="javascript`);
  },
);

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
