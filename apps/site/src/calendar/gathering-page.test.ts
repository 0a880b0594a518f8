import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { origin, read, textOf } from "../testing.js";
import { type CalendarSite, calendarSite } from "./testing.js";

let valley: CalendarSite;
beforeAll(async () => {
  valley = await calendarSite();
});
afterAll(async () => {
  await valley.made.close();
});

const month = "/calendario?mese=2026-02";

describe("the page of a gathering", () => {
  const facts = async (id: string) => {
    const html = await read(valley.site, `/incontri/${id}`);
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
    return JSON.parse(json) as Record<string, unknown>;
  };

  test("tells machines when and where, with the distance from UTC", async () => {
    expect(await facts(valley.ids.plain)).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Event",
      name: "Porte aperte",
      startDate: "2026-02-16T08:00:00+01:00",
      endDate: "2026-02-16T12:00:00+01:00",
      eventStatus: "https://schema.org/EventScheduled",
      eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
      location: [{ "@type": "Place", name: "Il mulino" }],
      organizer: { name: "Prova del calendario", url: `${origin}/laboratori/${valley.lab.slug}` },
    });
  });

  test("tells machines that it is cancelled, or when it was", async () => {
    expect(await facts(valley.ids.cancelled)).toMatchObject({ eventStatus: "https://schema.org/EventCancelled" });
    expect(await facts(valley.ids.moved)).toMatchObject({
      eventStatus: "https://schema.org/EventRescheduled",
      startDate: "2026-02-14T10:00:00+01:00",
      previousStartDate: "2026-02-12T16:30:00+01:00",
    });
  });

  test("says first what has become of it, also to whoever is sent the link", async () => {
    const cancelled = await read(valley.site, `/incontri/${valley.ids.cancelled}`);
    expect(textOf(cancelled)).toContain("Quest'incontro è annullato. Manca il riscaldamento.");
    expect(cancelled).toContain('<meta property="og:title" content="Annullato: Porte aperte, venerdì 13 febbraio"/>');
    expect(cancelled).not.toContain(".ics");
    expect(textOf(await read(valley.site, `/incontri/${valley.ids.tentative}`))).toContain(
      "La data è ancora da confermare",
    );
    const english = textOf(await read(valley.site, `/en/incontri/${valley.ids.plain}`));
    expect(english).toContain("Monday 16 February, 8:00\u2060–\u206012:00");
  });

  test("is there only for what everybody may know", async () => {
    for (const id of [valley.ids.secret, valley.ids.inner, "0190b0a0-0000-7000-8000-000000000000", "niente"]) {
      expect((await valley.site.request(`/incontri/${id}`)).status).toBe(404);
      expect((await valley.site.request(`/incontri/${id}.ics`)).status).toBe(404);
    }
  });
});

describe("elsewhere on the site", () => {
  test("a lab's page says what comes back as a sentence, and the next dates", async () => {
    const html = await read(valley.site, `/laboratori/${valley.lab.slug}`);
    const text = textOf(html);
    expect(text).toContain("Dal lunedì al venerdì, 8.00-12.00");
    expect(text).toContain("Lunedì e giovedì, 16.30-18.30");
    expect(text).toContain("Venerdì 13 febbraio 8.00-12.00 Porte aperte Annullato");
    expect(html).toContain(`href="/calendario?laboratorio=${valley.lab.slug}"`);
    expect(html).toContain(`type="text/calendar"`);
  });

  test("the home page says what comes next", async () => {
    const text = textOf(await read(valley.site, "/"));
    expect(text).toContain("Prossimi incontri");
    expect(text).toContain("Porte aperte");
  });

  test("search engines are told the gatherings that stand alone, and nothing unpublished", async () => {
    const map = await read(valley.site, "/sitemap.xml");
    expect(map).toContain(`<loc>${origin}/incontri/${valley.ids.tentative}</loc>`);
    expect(map).toContain(`<loc>${origin}/calendario</loc>`);
    expect(map).not.toContain(valley.ids.plain);
    for (const id of [valley.ids.secret, valley.ids.inner]) expect(map).not.toContain(id);
  });

  test("nothing of a lab that is not published, or is not for everybody, is anywhere", async () => {
    const paths = [
      "/",
      month,
      `${month}&vista=elenco`,
      "/calendario.ics",
      "/sitemap.xml",
      `/laboratori/${valley.lab.slug}`,
    ];
    for (const path of paths) {
      expect(await read(valley.site, path)).not.toMatch(/segreta|non pubblicato|Riunione interna|luogo-non-pubblicato/);
    }
  });

  test("a shared link has a picture", async () => {
    const html = await read(valley.site, month);
    const address = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? "";
    expect(address.startsWith(`${origin}/assets/share.`)).toBe(true);
    const picture = await valley.site.request(address.slice(origin.length));
    expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/png"]);
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image"/>');
  });
});
