import { type Instance, verbs } from "@trama/instance";
import { languages, publicActor } from "@trama/kernel";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { answer, refusalsOf } from "./answer.js";
import { builtAssets } from "./asset-files.js";
import { labPath } from "./calendar/calendar-filter.js";
import { calendarRecords } from "./calendar/calendar-records.js";
import { calendarRoutes } from "./calendar/calendar-routes.js";
import { openTableCsv } from "./figures/open-tables-csv.js";
import { filterFrom } from "./labs/lab-filter.js";
import { readingParameter } from "./labs/reading-switch.js";
import { shownLabs } from "./labs/shown-lab.js";
import { type Page, pathIn } from "./page.js";
import { Accessibility, accessibilityHead } from "./pages/accessibility.js";
import { figuresHead, OpenFigures, withdrawalOf } from "./pages/figures.js";
import { Home, homeHead } from "./pages/home.js";
import { Lab, labHead } from "./pages/lab.js";
import { Labs, labsHead } from "./pages/labs.js";
import { Message } from "./pages/message.js";
import { Privacy, privacyHead } from "./pages/privacy.js";
import { pictureHeaders, securityHeaders } from "./security-headers.js";
import { serveAsset } from "./serve-asset.js";
import { robotsOf, sitemapOf } from "./sitemap.js";
import { surroundingsOf } from "./surroundings.js";

export interface SiteOptions {
  /** Told of every failure, with the code that the page shows. The default writes it to standard error. */
  onFailure?: (error: unknown, reference: string) => void;
}

/** How many of the next gatherings the home page and a lab's page show. */
const [nextOnHome, nextOfLab] = [6, 6];

const reportFailure = (error: unknown, reference: string) => console.error(`A page failed (${reference}).`, error);

/**
 * The public site of an instance, server-rendered, without scripts. Mount it last at the root: it answers every
 * address it is asked, with a page that says there is nothing when there is nothing.
 * @throws when the package has not been built, since its style sheet and fonts are made by the build.
 */
export function createSite(instance: Instance, { onFailure = reportFailure }: SiteOptions = {}): Hono {
  const { style, assets } = builtAssets();
  const { page, brandAssets } = surroundingsOf(instance, style);
  const { notFound, failure } = refusalsOf(
    (language) => page(language, null),
    () => instance.founded(),
    onFailure,
  );
  const site = new Hono();
  const run = instance.run(publicActor);
  const calendar = calendarRecords(instance);

  async function labsOf(here: Page) {
    const labs = await run(verbs.listPublicLabs, {});
    const rules = await run(verbs.listLabSystems, {});
    const hubs = await run(verbs.listPublicHubs, {});
    return { rules, hubs, labs: shownLabs(labs, rules, here.territory.municipalities, here) };
  }

  site.use("/assets/:name{mark\\..+}", pictureHeaders);
  site.use(securityHeaders, compress(), etag({ weak: true }));
  site.onError((error, c) => failure(error, c));

  site.get("/assets/:name", (c) => {
    const asset = [...assets, ...brandAssets()].find(({ name }) => name === c.req.param("name"));
    return asset ? serveAsset(c, asset) : notFound(c);
  });
  site.get("/robots.txt", (c) => c.text(robotsOf(instance.url, instance.demonstration)));
  site.get("/sitemap.xml", async (c) => {
    const labs = await run(verbs.listPublicLabs, {});
    const gatherings = await calendar.standingAlone();
    const records = [...labs.map(({ slug }) => labPath(slug)), ...gatherings.map(({ id }) => `/incontri/${id}`)];
    const text = await sitemapOf(instance.url, records);
    return c.body(text.toString(), 200, {
      "Content-Type": "application/xml; charset=utf-8",
      "Cache-Control": "no-cache",
    });
  });

  for (const language of languages) {
    site.get(pathIn(language, "/"), async (c) => {
      const here = page(language, "/");
      const { labs } = await labsOf(here);
      const next = { gatherings: await calendar.next(here, nextOnHome), today: calendar.today() };
      return answer(c, here, homeHead(here), <Home page={here} labs={labs} next={next} />);
    });
    site.get(pathIn(language, "/laboratori"), async (c) => {
      const here = page(language, "/laboratori");
      const { labs, hubs } = await labsOf(here);
      const shown = { page: here, labs, hubs, filter: filterFrom((name) => c.req.query(name), labs) };
      return answer(c, here, labsHead(shown), <Labs {...shown} />);
    });
    site.get(pathIn(language, "/laboratori/:slug"), async (c) => {
      const slug = c.req.param("slug") ?? "";
      const here = page(language, `/laboratori/${slug}`);
      const { labs, rules, hubs } = await labsOf(here);
      const read = [await run(verbs.readPublicLab, { slug })];
      const asked = c.req.query(readingParameter);
      const [lab] = shownLabs(read, rules, here.territory.municipalities, here, { hubs, asked });
      if (!lab) return notFound(c);
      const nearby = labs.filter(
        (other) => other.slug !== lab.slug && other.municipality.istat === lab.municipality.istat,
      );
      const [today, path] = [calendar.today(), labPath(slug)];
      const feed = await calendar.feed(path);
      const next = {
        today,
        series: feed.series.filter(({ until }) => until === null || until >= today),
        gatherings: await calendar.next(here, nextOfLab, path),
      };
      return answer(c, here, labHead(here, lab), <Lab page={here} lab={lab} nearby={nearby} next={next} />);
    });
    site.get(pathIn(language, "/dati"), async (c) => {
      const here = page(language, "/dati");
      const { items } = await run(verbs.listOpenTables, {});
      return answer(c, here, figuresHead(here, items), <OpenFigures page={here} tables={items} />);
    });
    site.get(pathIn(language, "/dati/:file{[A-Za-z0-9-]+\\.csv}"), async (c) => {
      const file = c.req.param("file") ?? "";
      const { items } = await run(verbs.listOpenTables, {});
      const table = items.find(({ code }) => `${code}.csv` === file);
      if (!table) return notFound(c);
      const here = page(language, "/dati");
      const gone = withdrawalOf(table, here);
      if (gone !== null) {
        const title = here.say("site:figures.goneTitle");
        return answer(c, here, { title, description: gone }, <Message page={here} title={title} text={gone} />, 410);
      }
      const disposition = `attachment; filename="${file}"`;
      const headers = { "Content-Type": "text/csv; charset=utf-8", "Cache-Control": "no-cache" };
      const text = openTableCsv(table, here);
      return c.body(text, 200, { ...headers, "Content-Disposition": disposition });
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

  const labsShown = async (here: Page) => (await labsOf(here)).labs;
  site.route("/", calendarRoutes({ instance, records: calendar, page, labsOf: labsShown }));
  site.all("*", notFound);
  return site;
}
