import { readPreset } from "@trama/instance";
import { temporaryInstance } from "@trama/instance/testing";
import { pictureIn, pictureText } from "@trama/territory";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSite } from "./site.js";
import { origin, read } from "./testing.js";

const drawing = '<svg viewBox="0 0 64 32"><title>x</title><path d="M4 4h56v24H4z" fill="#123456"/></svg>';
const picture = pictureText(pictureIn(new TextEncoder().encode(drawing)));

/** The site of the fictional valley with a mark of its own. */
async function marked(mark: { picture: string; text?: string; dark?: "plate" | "bare" }) {
  const made = await temporaryInstance({ preset: null, url: origin });
  const { document, records } = await readPreset("fiordaliso");
  const territory = { ...document.territory, mark: { dark: "plate" as const, ...mark } };
  await made.instance.found({ ...document, territory }, records, { demonstration: false });
  return { made, site: createSite(made.instance) };
}

let valley: Awaited<ReturnType<typeof marked>>;
let site: Hono;
beforeAll(async () => {
  valley = await marked({ picture });
  site = valley.site;
});
afterAll(async () => {
  await valley.made.close();
});

const address = /\/assets\/mark\.[0-9a-f]{32}\.svg/;

describe("a territory's own mark", () => {
  it("stands in the head with its words, in the foot on its plate, and as the icon; the woven one is nowhere", async () => {
    const html = await read(site, "/");
    const pictures = html.match(/<img[^>]*>/g) ?? [];
    expect(pictures.length).toBe(2);
    expect(pictures[0]).toMatch(/width="64" height="32" alt="[^"]+"/);
    expect(pictures[1]).toContain('class="own-mark mark-plate"');
    expect(pictures[1]).toContain('alt=""');
    expect(html).toMatch(/<link rel="icon" type="image\/svg\+xml" href="\/assets\/mark\./);
    expect(html).not.toContain("woven-mark");
    expect(html).toContain("I colori di");
  });

  it("is given to everybody as a picture that can do nothing, kept for ever under its own name", async () => {
    const path = address.exec(await read(site, "/"))?.[0] ?? "";
    const response = await site.request(path);
    const { headers } = response;
    expect(response.status).toBe(200);
    expect(headers.get("content-type")).toBe("image/svg+xml");
    expect(headers.get("content-security-policy")).toBe("default-src 'none'; style-src 'unsafe-inline'; sandbox");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(await response.text()).not.toContain("title");
    const tag = headers.get("etag") ?? "";
    expect((await site.request(path, { headers: { "If-None-Match": tag } })).status).toBe(304);
    expect((await site.request(path.replace(/[0-9a-f]{4}\.svg/, "0000.svg"))).status).toBe(404);
  });

  it("may stand bare on dark, and says nothing twice", async () => {
    const { document } = await readPreset("fiordaliso");
    const other = await marked({ picture, dark: "bare", text: document.territory.systemName });
    const html = await read(other.site, "/");
    expect(html).not.toContain("mark-plate");
    expect(html.match(/<img[^>]*>/)?.[0]).toContain('alt=""');
    await other.made.close();
  });
});
