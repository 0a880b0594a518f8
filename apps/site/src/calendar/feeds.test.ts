import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { origin, read } from "../testing.js";
import { type CalendarSite, calendarClock, calendarSite } from "./testing.js";

let valley: CalendarSite;
beforeAll(async () => {
  valley = await calendarSite();
});
afterAll(async () => {
  await valley.made.close();
});

const feed = async (path: string) => (await read(valley.site, path)).replaceAll("\r\n ", "");
const events = (text: string) => text.split("BEGIN:VEVENT").slice(1);

describe("a calendar to follow", () => {
  test("of one lab holds its series, the date cancelled there and nowhere else, and what is not sure", async () => {
    const text = await feed(`/laboratori/${valley.lab.slug}/calendario.ics`);
    expect(text).toContain("X-WR-CALNAME:Prova del calendario");
    expect(events(text).filter((event) => event.includes("RRULE:"))).toHaveLength(2);
    const cancelled = events(text).filter((event) => event.includes("STATUS:CANCELLED"));
    expect(cancelled).toHaveLength(1);
    expect(cancelled[0]).toContain("RECURRENCE-ID;TZID=Europe/Rome:20260213T080000");
    expect(cancelled[0]).toContain("SUMMARY:Porte aperte");
    const tentative = events(text).filter((event) => event.includes("STATUS:TENTATIVE"));
    expect(tentative.map((event) => /SUMMARY:(.*)\r/.exec(event)?.[1])).toEqual(["Festa di quartiere"]);
    const moved = events(text).find((event) => event.includes("DTSTART;TZID=Europe/Rome:20260214T100000"));
    expect(moved).toContain("RECURRENCE-ID;TZID=Europe/Rome:20260212T163000");
    expect(moved).toContain(`URL:${origin}/incontri/${valley.ids.moved}`);
  });

  test("of the territory holds those of every lab that is published", async () => {
    const text = await feed("/calendario.ics");
    expect(text).toContain("SUMMARY:Porte aperte");
    expect(text).not.toMatch(/segreta|Riunione interna|non pubblicato/);
    expect(text.match(/STATUS:CANCELLED/g)).toHaveLength(1);
  });

  test.each(["/calendario.ics", "own"])("%s is a calendar, kept for a while and not sent twice", async (asked) => {
    const path = asked === "own" ? `/laboratori/${valley.lab.slug}/calendario.ics` : asked;
    const first = await valley.site.request(path);
    expect(first.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(first.headers.get("cache-control")).toBe("public, max-age=300");
    expect(first.headers.get("last-modified")).toBe(calendarClock.now().toUTCString());
    const tag = first.headers.get("etag") ?? "";
    const again = await valley.site.request(path, { headers: { "If-None-Match": tag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  test("of a lab that is not published, or is not there, is not there", async () => {
    for (const slug of [valley.hidden.slug, "nessuno"]) {
      expect((await valley.site.request(`/laboratori/${slug}/calendario.ics`)).status).toBe(404);
    }
  });

  test("holds one gathering to keep, on its own", async () => {
    const response = await valley.site.request(`/incontri/${valley.ids.plain}.ics`);
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="2026-02-16.ics"');
    const text = await response.text();
    expect(events(text)).toHaveLength(1);
    expect(text).toContain(`UID:${valley.ids.plain}@valle.example`);
    expect(text).not.toMatch(/RRULE:FREQ=WEEKLY|RECURRENCE-ID|REFRESH-INTERVAL/);
  });

  test("is read by Debian's parser as this site shows it", async ({ skip }) => {
    const reader = new URL("../../../../packages/gatherings/src/icalendar/read-back.py", import.meta.url).pathname;
    const input = await read(valley.site, `/laboratori/${valley.lab.slug}/calendario.ics`);
    const { status, stdout } = spawnSync("/usr/bin/python3", [reader, "2026-02-12", "2026-02-16"], {
      input,
      encoding: "utf8",
      timeout: 60_000,
    });
    if (status !== 0 && process.env.TRAMA_CALENDAR_CLIENTS !== "required") skip("python3-icalendar is not installed");
    expect(status).toBe(0);
    const { falling } = JSON.parse(stdout) as { falling: { start: string; status: string }[] };
    expect(falling.map(({ start, status: told }) => `${start.slice(0, 16)} ${told}`)).toEqual([
      "2026-02-12T08:00 CONFIRMED",
      "2026-02-13T08:00 CANCELLED",
      "2026-02-14T10:00 CONFIRMED",
      "2026-02-16T08:00 CONFIRMED",
      "2026-02-16T16:30 CONFIRMED",
    ]);
  });
});
