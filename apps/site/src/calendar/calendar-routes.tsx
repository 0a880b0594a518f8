import { type Instance, verbs } from "@trama/instance";
import { type Language, languages, publicActor } from "@trama/kernel";
import type { PublicLab } from "@trama/labs";
import { type Context, Hono } from "hono";
import { answer } from "../answer.js";
import type { ShownLab } from "../labs/shown-lab.js";
import { type Page, pathIn } from "../page.js";
import { Calendar, calendarHead } from "../pages/calendar.js";
import { Gathering, gatheringHead } from "../pages/gathering.js";
import { aboutOf, answerFeed, answerGathering } from "./calendar-answers.js";
import { filtered, filterFrom, labPath } from "./calendar-filter.js";
import type { CalendarRecords } from "./calendar-records.js";
import { askedMonth, type CalendarView, viewFrom } from "./calendar-view.js";
import { monthFrom, spanOf } from "./month.js";

/** What the routes need of the site around them. */
interface Around {
  instance: Instance;
  records: CalendarRecords;
  page: (language: Language, path: string) => Page;
  labsOf: (here: Page) => Promise<readonly ShownLab[]>;
}

/** The calendar, the page of each gathering, and the calendars to follow. */
export function calendarRoutes({ instance, records, page, labsOf }: Around): Hono {
  const routes = new Hono();
  const run = instance.run(publicActor);

  async function viewOf(c: Context, here: Page): Promise<CalendarView> {
    const asked = (name: string) => c.req.query(name);
    const today = records.today();
    const month = monthFrom(askedMonth(asked), today);
    const { first, last } = spanOf(month);
    const choices = { labs: await labsOf(here), kinds: await records.kinds() };
    const filter = filterFrom(asked, choices);
    const gatherings = filtered(await records.between(here, first, last), filter);
    return { page: here, today, month, view: viewFrom(asked), filter, gatherings, ...choices };
  }

  function about(here: Page, labs: readonly PublicLab[], path: string, lab?: PublicLab) {
    const { say, territory, origin } = here;
    return aboutOf(here, {
      name: lab ? `${lab.name} – ${territory.systemName}` : territory.systemName,
      description: say("site:calendar.description", { territory: lab?.name ?? territory.name }),
      source: new URL(`${path === "/calendario" ? "" : path}/calendario.ics`, origin).href,
      path,
      labs,
    });
  }

  for (const language of languages) {
    routes.get(pathIn(language, "/calendario"), async (c) => {
      const here = page(language, "/calendario");
      const view = await viewOf(c, here);
      return answer(c, here, calendarHead(view), <Calendar {...view} />);
    });
    routes.get(pathIn(language, "/incontri/:id{[0-9a-f-]{36}}"), async (c) => {
      const id = c.req.param("id") ?? "";
      const here = page(language, `/incontri/${id}`);
      const shown = { page: here, gathering: await records.one(here, id), today: records.today() };
      return answer(c, here, gatheringHead(shown), <Gathering {...shown} />);
    });
  }

  routes.get("/calendario.ics", async (c) => {
    const here = page("it", "/calendario");
    const labs = await run(verbs.listPublicLabs, {});
    return answerFeed(c, await records.feed(), about(here, labs, "/calendario"), "calendario");
  });
  routes.get("/laboratori/:slug/calendario.ics", async (c) => {
    const slug = c.req.param("slug");
    const path = labPath(slug);
    const here = page("it", path);
    const lab = await run(verbs.readPublicLab, { slug });
    return answerFeed(c, await records.feed(path), about(here, [lab], path, lab), slug);
  });
  routes.get("/incontri/:file{[0-9a-f-]{36}\\.ics}", async (c) => {
    const id = c.req.param("file").replace(/\.ics$/, "");
    const path = `/incontri/${id}`;
    const here = page("it", path);
    const gathering = await records.one(here, id);
    const labs = await run(verbs.listPublicLabs, {});
    const told = { ...about(here, labs, path), name: gathering.title, source: null };
    return answerGathering(c, gathering, told, { clock: instance.clock, timeZone: instance.inForce().timeZone });
  });
  return routes;
}
