import { temporaryInstance } from "@trama/instance/testing";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSite } from "./site.js";
import { broken, demonstrationSite, everyPath, origin, read, type TestSite, testSite, textOf } from "./testing.js";

let valley: TestSite;
beforeAll(async () => {
  valley = await testSite();
});
afterAll(async () => {
  await valley.made.close();
});

describe("headers", () => {
  test.each([...everyPath, "/nowhere", "/robots.txt", "/sitemap.xml"])(
    "%s allows no script and no frame",
    async (path) => {
      const { headers } = await valley.site.request(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|script-src|\*|data:/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
      expect(headers.get("set-cookie")).toBeNull();
    },
  );

  test("a page is asked for anew and not sent twice", async () => {
    const first = await valley.site.request("/laboratori");
    expect(first.headers.get("cache-control")).toBe("no-cache");
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^W\/"/);
    const again = await valley.site.request("/laboratori", { headers: { "If-None-Match": tag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  test("a page travels compressed", async () => {
    const response = await valley.site.request("/", { headers: { "Accept-Encoding": "gzip" } });
    expect(response.headers.get("content-encoding")).toBe("gzip");
  });

  test("a page can be asked for its headers alone", async () => {
    const response = await valley.site.request("/", { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
  });
});

describe("files", () => {
  const linked = async (kind: RegExp) => kind.exec(await read(valley.site, "/"))?.[0] ?? "";

  test.each([
    ["the style sheet", /\/assets\/site\.[0-9a-f]{10}\.css/, "text/css; charset=utf-8"],
    ["the territory's colours", /\/assets\/theme\.[0-9a-f]{10}\.css/, "text/css; charset=utf-8"],
    ["the icon", /\/assets\/icon\.[0-9a-f]{10}\.svg/, "image/svg+xml"],
  ])("%s is kept for ever", async (_what, kind, type) => {
    const path = await linked(kind);
    const { status, headers } = await valley.site.request(path);
    expect([status, headers.get("content-type"), headers.get("cache-control")]).toEqual([
      200,
      type,
      "public, max-age=31536000, immutable",
    ]);
    const compressed = await valley.site.request(path, { headers: { "Accept-Encoding": "br, gzip;q=0.8" } });
    expect(compressed.headers.get("content-encoding")).toBe("gzip");
    const refused = await valley.site.request(path, { headers: { "Accept-Encoding": "gzip;q=0" } });
    expect(refused.headers.get("content-encoding")).toBeNull();
  });

  test("the style sheet loads only files of this site, which are there", async () => {
    const css = await read(valley.site, await linked(/\/assets\/site\.[0-9a-f]+\.css/));
    const files = [...css.matchAll(/url\(([^)]+)\)/g)].map(([, file]) => file ?? "");
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const { status, headers } = await valley.site.request(`/assets/${file}`);
      expect([file, status, headers.get("content-type")]).toEqual([file, 200, "font/woff2"]);
    }
  });

  test("the territory's colours are in its style sheet", async () => {
    expect(await read(valley.site, await linked(/\/assets\/theme\.[0-9a-f]+\.css/))).toContain(
      "--trama-accent:#5b3b8c",
    );
  });

  test.each(["/assets/manifest.json", "/assets/nothing.css", "/assets/..%2Fsite.js", "/assets"])(
    "%s is not a file of the site",
    async (path) => {
      expect((await valley.site.request(path)).status).toBe(404);
    },
  );
});

describe("other answers", () => {
  test("an unknown address has a page that says so, in its language", async () => {
    const italian = await valley.site.request("/nowhere");
    expect(italian.status).toBe(404);
    expect(textOf(await italian.text())).toContain("Questa pagina non c'è");
    const english = await valley.site.request("/en/nowhere");
    expect(textOf(await english.text())).toContain("This page does not exist");
  });

  test("an address with a slash too many leads to the page", async () => {
    const response = await valley.site.request("/laboratori/");
    expect([response.status, response.headers.get("location")]).toEqual([301, "/laboratori"]);
    expect((await valley.site.request("//evil.example/")).headers.get("location")).toBeNull();
  });

  test("a failure is told with a code, and without what happened", async () => {
    const told: [unknown, string][] = [];
    const site = createSite(broken(valley.made.instance), {
      onFailure: (error, reference) => told.push([error, reference]),
    });
    const response = await site.request("/en/laboratori");
    const html = await response.text();
    expect(response.status).toBe(500);
    expect(textOf(html)).toContain("Something went wrong");
    expect(html).toContain(told[0]?.[1]);
    expect(html).not.toContain("fire");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  test("the site fits behind the other doors of an instance", async () => {
    const app = new Hono();
    app.get("/api/health/live", (c) => c.text("alive"));
    app.route("/", createSite(broken(valley.made.instance), { onFailure: () => {} }));
    expect(await read(app, "/api/health/live")).toBe("alive");
    expect(textOf(await read(app, "/nowhere"))).toContain("Questa pagina non c'è");
    expect((await app.request("/laboratori")).status).toBe(500);
  });

  test("an instance without a territory says that it is not ready", async () => {
    const made = await temporaryInstance({ preset: null });
    const response = await createSite(made.instance).request("/laboratori");
    expect(response.status).toBe(503);
    expect(await response.text()).toContain("Il sito non è ancora pronto");
    await made.close();
  });

  test("a demonstration says so on every page and keeps out of search engines", async () => {
    const { made, site } = await demonstrationSite();
    expect(await read(site, "/")).toContain("non sono informazioni ufficiali");
    expect(await read(site, "/en/privacy")).toContain("not official information");
    expect(await read(site, "/")).toContain('<meta name="robots" content="noindex"/>');
    expect(await read(site, "/robots.txt")).toBe("User-agent: *\nDisallow: /\n");
    await made.close();
    expect(await read(valley.site, "/")).not.toMatch(/informazioni ufficiali|noindex/);
  });

  test("search engines are told every page in both languages", async () => {
    expect(await read(valley.site, "/robots.txt")).toContain(`Sitemap: ${origin}/sitemap.xml`);
    const response = await valley.site.request("/sitemap.xml");
    expect(response.headers.get("content-type")).toContain("application/xml");
    const map = await response.text();
    expect(map.startsWith("<?xml")).toBe(true);
    expect(map.match(/<loc>/g)).toHaveLength(2 * (6 + 6));
    expect(map).toContain(`<loc>${origin}/en/laboratori/officina-del-mulino</loc>`);
    expect(map).not.toContain("montelume");
  });
});
