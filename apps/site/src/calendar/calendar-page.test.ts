import { verbs } from "@trama/instance";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSite } from "../site.js";
import { read, textOf } from "../testing.js";
import { type CalendarSite, calendarSite, ownedBy } from "./testing.js";

let valley: CalendarSite;
beforeAll(async () => {
  valley = await calendarSite();
});
afterAll(async () => {
  await valley.made.close();
});

const month = "/calendario?mese=2026-02";

describe("the month", () => {
  test("says in words what is cancelled, moved from when, and not sure", async () => {
    const html = await read(valley.site, `${month}&laboratorio=${valley.lab.slug}`);
    const text = textOf(html);
    expect(html.match(/<s>/g)).toHaveLength(2);
    expect(text).toContain("Annullato");
    expect(text).toContain("Manca il riscaldamento.");
    expect(text).toContain("La data è cambiata: era giovedì 12 febbraio, 16.30.");
    expect(text).toContain("Da confermare");
  });

  test("is a real table of weeks, with today marked", async () => {
    const html = await read(valley.site, month);
    expect(html.match(/<th scope="col">/g)).toHaveLength(7);
    expect(html.match(/<tbody>.*<\/tbody>/s)?.[0].match(/<tr>/g)).toHaveLength(5);
    expect(html.match(/<td class="day day-today">/g)).toHaveLength(1);
    expect(textOf(html.match(/<td class="day day-today">.*?<\/td>/s)?.[0] ?? "")).toMatch(
      /11 mercoledì 11 febbraio Oggi/,
    );
  });

  test("is narrowed by municipality, lab and kind, which the address keeps from month to month", async () => {
    const text = async (query: string) => textOf(await read(valley.site, `${month}&${query}`));
    expect(await text("tipo=event")).not.toContain("Porte aperte");
    expect(await text("tipo=event")).toContain("Festa di quartiere");
    expect(await text("comune=111902")).not.toContain("Festa di quartiere");
    expect(await text("comune=111901")).toContain("Festa di quartiere");
    expect(await text(`laboratorio=${valley.lab.slug}`)).toContain("Festa di quartiere");
    expect(await text("laboratorio=officina-del-mulino")).not.toContain("Festa di quartiere");
    const html = await read(valley.site, `${month}&tipo=event&vista=elenco`);
    expect(html).toContain('href="/calendario?mese=2026-03&amp;tipo=event&amp;vista=elenco#mese"');
    expect(html).not.toContain("month-table");
  });

  test("has as many pages as make sense", async () => {
    const html = async (asked: string) => read(valley.site, `/calendario?mese=${asked}`);
    expect(textOf(await html("1999-01"))).toContain("Febbraio 2026");
    expect(await html("2027-03")).not.toContain('class="month-next"');
    expect(await html("2024-02")).not.toContain('class="month-previous"');
  });

  test("that is empty says what to do", async () => {
    const text = textOf(await read(valley.site, "/calendario?mese=2024-03"));
    expect(text).toContain("Nessun incontro in questo mese");
    expect(text).toContain("Guarda aprile 2024");
    const narrow = textOf(await read(valley.site, "/en/calendario?mese=2024-03&tipo=event"));
    expect(narrow).toContain("No gatherings with these filters");
  });

  test("with many on a day sends to the list for the others, and paper has them all", async () => {
    const run = valley.made.asSystem();
    const base = { owner: ownedBy(valley.lab), kind: "event", day: "2026-03-28", end: "23:00" };
    for (const hour of ["10", "11", "12", "13", "14", "15"]) {
      await run(verbs.scheduleGathering, { ...base, title: `Ora ${hour}`, start: `${hour}:00` });
    }
    const html = await read(valley.site, "/calendario?mese=2026-03");
    expect(html.match(/class="entry entry-extra"/g)).toHaveLength(2);
    expect(html).toContain('href="/calendario?mese=2026-03&amp;vista=elenco#giorno-2026-03-28"');
    expect(textOf(html)).toContain("e altri 2");
  });

  test("asks the instance as many questions whatever the month holds", async () => {
    const { instance } = valley.made;
    const asked = async (path: string) => {
      let count = 0;
      const site = createSite({
        ...instance,
        demonstration: false,
        run: (actor) => {
          const run = instance.run(actor);
          return ((verb: never, input: never) => {
            count += 1;
            return run(verb, input);
          }) as typeof run;
        },
      });
      await read(site, path);
      return count;
    };
    expect(await asked("/calendario?mese=2026-02")).toBe(await asked("/calendario?mese=2024-03"));
  });
});
