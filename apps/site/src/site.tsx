import { randomUUID } from "node:crypto";
import { type Instance, verbs } from "@trama/instance";
import { InvalidInput, type Language, languages, NotFound, publicActor } from "@trama/kernel";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { builtAssets } from "./asset-files.js";
import { filterFrom } from "./labs/lab-filter.js";
import { shownLabs } from "./labs/shown-lab.js";
import { Document } from "./layout/document.js";
import { type Head, type Page, pathIn } from "./page.js";
import { Accessibility, accessibilityHead } from "./pages/accessibility.js";
import { Home, homeHead } from "./pages/home.js";
import { Lab, labHead } from "./pages/lab.js";
import { Labs, labsHead } from "./pages/labs.js";
import { Message } from "./pages/message.js";
import { Privacy, privacyHead } from "./pages/privacy.js";
import { securityHeaders } from "./security-headers.js";
import { serveAsset } from "./serve-asset.js";
import { robotsOf, sitemapOf } from "./sitemap.js";
import { surroundingsOf } from "./surroundings.js";

export interface SiteOptions {
  /** Told of every failure, with the code that the page shows. The default writes it to standard error. */
  onFailure?: (error: unknown, reference: string) => void;
}

const reportFailure = (error: unknown, reference: string) => console.error(`A page failed (${reference}).`, error);

function answer(c: Context, page: Page, head: Head, content: Child, status: 200 | 404 | 500 = 200) {
  c.header("Cache-Control", "no-cache");
  return c.html(
    <>
      {raw("<!doctype html>")}
      <Document page={page} head={head}>
        {content}
      </Document>
    </>,
    status,
  );
}

function languageOf(path: string): Language {
  return path === "/en" || path.startsWith("/en/") ? "en" : "it";
}

/** A safe address that differs only by slashes at its end: there the page may be. */
const withoutSlash = /^(\/[a-z0-9][a-z0-9/-]*[a-z0-9])\/+$/;

/**
 * The public site of an instance, server-rendered, without scripts. Mount it last at the root: it answers every
 * address it is asked, with a page that says there is nothing when there is nothing.
 * @throws when the package has not been built, since its style sheet and fonts are made by the build.
 */
export function createSite(instance: Instance, { onFailure = reportFailure }: SiteOptions = {}): Hono {
  const { style, assets } = builtAssets();
  const { page, brandAssets } = surroundingsOf(instance, style);
  const site = new Hono();
  const run = instance.run(publicActor);

  async function labsOf(here: Page) {
    const [labs, rules] = [await run(verbs.listPublicLabs, {}), await run(verbs.listLabSystems, {})];
    return { rules, labs: shownLabs(labs, rules, here.territory.municipalities, here) };
  }

  function notFound(c: Context) {
    const elsewhere = withoutSlash.exec(c.req.path)?.[1];
    if (elsewhere) return c.redirect(elsewhere, 301);
    const here = page(languageOf(c.req.path), null);
    const [title, text] = [here.say("site:notFound.title"), here.say("site:notFound.text")];
    return answer(c, here, { title, description: text }, <Message page={here} title={title} text={text} />, 404);
  }

  site.use(securityHeaders, compress(), etag({ weak: true }));

  site.get("/assets/:name", (c) => {
    const asset = [...assets, ...brandAssets()].find(({ name }) => name === c.req.param("name"));
    return asset ? serveAsset(c, asset) : notFound(c);
  });
  site.get("/robots.txt", (c) => c.text(robotsOf(instance.url, instance.demonstration)));
  site.get("/sitemap.xml", async (c) => {
    const labs = await run(verbs.listPublicLabs, {});
    const text = await sitemapOf(instance.url, labs.map(({ slug }) => slug));
    return c.body(text.toString(), 200, { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "no-cache" });
  });

  for (const language of languages) {
    site.get(pathIn(language, "/"), async (c) => {
      const here = page(language, "/");
      const { labs } = await labsOf(here);
      return answer(c, here, homeHead(here), <Home page={here} labs={labs} />);
    });
    site.get(pathIn(language, "/laboratori"), async (c) => {
      const here = page(language, "/laboratori");
      const { labs } = await labsOf(here);
      const shown = { page: here, labs, filter: filterFrom((name) => c.req.query(name), labs) };
      return answer(c, here, labsHead(shown), <Labs {...shown} />);
    });
    site.get(pathIn(language, "/laboratori/:slug"), async (c) => {
      const slug = c.req.param("slug") ?? "";
      const here = page(language, `/laboratori/${slug}`);
      const { labs, rules } = await labsOf(here);
      const [lab] = shownLabs([await run(verbs.readPublicLab, { slug })], rules, here.territory.municipalities, here);
      if (!lab) return notFound(c);
      const nearby = labs.filter((other) => other.slug !== lab.slug && other.municipality.istat === lab.municipality.istat);
      return answer(c, here, labHead(here, lab), <Lab page={here} lab={lab} nearby={nearby} />);
    });
    site.get(pathIn(language, "/accessibilita"), (c) => {
      const here = page(language, "/accessibilita");
      return answer(c, here, accessibilityHead(here), <Accessibility page={here} />);
    });
    site.get(pathIn(language, "/privacy"), (c) => {
      const here = page(language, "/privacy");
      return answer(c, here, privacyHead(here), <Privacy page={here} />);
    });
  }

  site.all("*", notFound);
  site.onError((error, c) => {
    if (error instanceof NotFound || error instanceof InvalidInput) return notFound(c);
    const reference = randomUUID().slice(0, 8);
    onFailure(error, reference);
    if (!instance.founded()) return c.text("503", 503);
    const here = page(languageOf(c.req.path), null);
    const [title, text] = [here.say("site:failure.title"), here.say("site:failure.text", { reference })];
    return answer(c, here, { title, description: title }, <Message page={here} title={title} text={text} />, 500);
  });
  return site;
}
