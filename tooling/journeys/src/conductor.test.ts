import { addDays, dayIn, type LocalDate } from "@trama/kernel";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { barriers, openPage, type Width } from "./browser.js";
import { type Event, eventsOf } from "./feed.js";
import { goTo } from "./go-to.js";
import { signIn } from "./sign-in.js";
import { withDemonstration } from "./with-demonstration.js";

const here = withDemonstration();

const today = () => dayIn("Europe/Rome", new Date());

/** The first Monday after today. */
function nextMonday(): LocalDate {
  const days = Array.from({ length: 7 }, (_, at) => addDays(today(), at + 1));
  return days.find((day) => new Date(day).getUTCDay() === 1) ?? today();
}

const lab = { name: "La Torretta", page: "/laboratori/la-torretta", feed: "/laboratori/la-torretta/calendario.ics" };

describe.each(["desk", "phone"] as const satisfies Width[])("a conductor at the %s", (width) => {
  const faults: string[] = [];
  let page: Page;
  let context: BrowserContext;

  beforeAll(async () => {
    ({ page, context } = await openPage(width, faults));
    await signIn(page, here.demonstration, "conductor");
  });

  afterEach(() => expect(faults.splice(0)).toEqual([]));
  afterAll(() => context.close());

  const admin = (path: string) => goTo(page, path);
  const feed = async (): Promise<Event[]> => eventsOf(await (await fetch(here.demonstration.url + lab.feed)).text());

  /** Puts a gathering in the calendar, through the form. */
  async function schedule(title: string, day: LocalDate): Promise<void> {
    await admin("/calendario/nuovo");
    await page.getByLabel("Laboratorio Sociale").selectOption({ label: lab.name });
    await page.getByLabel("Tipo").selectOption({ label: "Attività" });
    await page.getByLabel("Che cosa si fa").fill(title);
    await page.getByLabel("Giorno").fill(day);
    await page.getByLabel("Dalle").fill("16:30");
    await page.getByLabel("Alle (obbligatorio)", { exact: true }).fill("18:30");
  }

  it("(a) counts who came from my week, and loses nothing without network", async () => {
    const title = `Merenda in cortile, ${width}`;
    await schedule(title, addDays(today(), -1));
    await page.getByRole("button", { name: "Metti in calendario" }).click();
    await page.getByRole("heading", { level: 1, name: title }).waitFor();

    await admin("/settimana");
    const card = page.getByRole("article").filter({ hasText: title });
    await card.waitFor();
    const open = card.getByRole("button", { name: "Conta", exact: true });
    if ((await open.count()) > 0) await open.click();
    await card.getByRole("button", { name: "Salva il conteggio" }).click();
    await card.getByText("Scrivi quante persone c'erano").waitFor();
    await card.getByLabel("persone", { exact: true }).fill("16");
    await card.getByRole("button", { name: "Una in più: persone" }).click();
    await card.getByLabel("venute per la prima volta", { exact: true }).fill("3");
    expect(await barriers(page)).toEqual([]);

    await context.setOffline(true);
    await card.getByRole("button", { name: "Salva il conteggio" }).click();
    await card.getByRole("alert").getByText("Quello che hai scritto resta qui").waitFor();
    await context.setOffline(false);
    faults.length = 0;
    await page.reload();
    await card.waitFor();
    if ((await open.count()) > 0) await open.click();
    expect(await card.getByLabel("persone", { exact: true }).inputValue()).toBe("17");
    await card.getByRole("button", { name: "Salva il conteggio" }).click();
    await card.getByText(/Contat[oa]: 17 persone, 3 nuove/).waitFor();
    await page.reload();
    await card.getByText(/Contat[oa]: 17 persone, 3 nuove/).waitFor();
  });

  it("(b) adds an activity that comes back; page and feed show it; one date cancelled is CANCELLED there, and only that", async () => {
    const title = `Compiti insieme, ${width}`;
    const monday = nextMonday();
    await schedule(title, monday);
    await page.getByRole("switch", { name: "Si ripete" }).check({ force: true });
    await page.locator("label").filter({ hasText: "giovedì" }).click();
    // Whatever day this runs on, no closure may take one of the dates.
    await page.getByLabel("Si ferma nei periodi di chiusura").uncheck();
    const preview = page.getByRole("status").filter({ hasText: "Lunedì e giovedì, 16.30-18.30" });
    await preview.getByText("Le prime 5 date:").waitFor();
    expect(await preview.getByRole("listitem").count()).toBe(5);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Metti in calendario le date" }).click();
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await page.getByText("Lunedì e giovedì, 16.30-18.30").first().waitFor();
    expect(await barriers(page)).toEqual([]);

    const before = (await feed()).filter(({ summary }) => summary.includes(title));
    expect(before).toEqual([expect.objectContaining({ status: "CONFIRMED", recurrenceId: null })]);
    expect(before[0]?.rule).toContain("BYDAY=MO,TH");
    expect(before[0]?.start).toBe(`${monday.replaceAll("-", "")}T163000`);
    const site = await (await fetch(here.demonstration.url + lab.page)).text();
    expect(site).toContain(title);

    const dates = page
      .getByRole("region", { name: "Prossime date" })
      .or(page.locator("section").filter({ hasText: "Prossime date" }));
    await dates.getByRole("listitem").nth(1).getByRole("link").click();
    await page.getByText("Quello che cambi qui vale solo per questa data.").waitFor();
    await page.getByRole("button", { name: "Annulla la data" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Motivo").fill("Sala occupata dalle elezioni");
    expect(await barriers(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Annulla la data" }).click();
    await dialog.waitFor({ state: "hidden" });
    await page.getByText("«Sala occupata dalle elezioni»").waitFor();
    expect(await barriers(page)).toEqual([]);

    const after = (await feed()).filter(({ summary }) => summary.includes(title));
    const cancelled = after.filter(({ status }) => status === "CANCELLED");
    const thursday = addDays(monday, 3).replaceAll("-", "");
    expect(cancelled.map(({ recurrenceId }) => recurrenceId)).toEqual([`${thursday}T163000`]);
    expect(after.filter(({ recurrenceId }) => recurrenceId === null)).toHaveLength(1);
    expect(new Set(after.map(({ uid }) => uid)).size).toBe(1);

    await page.getByRole("button", { name: "Rimetti in calendario" }).click();
    await dialog.getByRole("button", { name: "Rimetti in calendario" }).click();
    await dialog.waitFor({ state: "hidden" });
    expect((await feed()).filter(({ summary, status }) => summary.includes(title) && status === "CANCELLED")).toEqual(
      [],
    );
  });

  it("types a month of paper counts at once: a wrong cell stops all of them, and says why", async () => {
    // Before the two years that the demonstration has lived: nothing else stands in the sheet.
    const month = addDays(`${today().slice(0, 8)}01` as LocalDate, width === "desk" ? -900 : -940).slice(0, 7);
    const days = ["05", "12"].map((number) => `${month}-${number}` as LocalDate);
    for (const day of days) {
      await schedule(`Sportello ${day}`, day);
      await page.getByRole("button", { name: "Metti in calendario" }).click();
      await page.getByRole("heading", { level: 1, name: `Sportello ${day}` }).waitFor();
    }
    const { id } = await page.evaluate(async (name) => {
      const { items } = (await (await fetch("/api/labs?limit=200")).json()) as {
        items: { id: string; name: string }[];
      };
      return items.find((one) => one.name === name) ?? { id: "" };
    }, lab.name);
    await admin(`/calendario/conteggi?lab=${id}&mese=${month}`);
    const cell = (number: number, column: string) => page.getByLabel(`Sportello ${days[number]}: ${column}`);
    await cell(0, "persone").focus();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text", "12\n9\n");
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    expect(await cell(1, "persone").inputValue()).toBe("9");
    await page.getByRole("row", { name: "Somma" }).getByRole("cell", { name: "21" }).waitFor();
    await cell(0, "Di cui nuove").fill("2");
    await cell(0, "Di cui nuove").press("Enter");
    expect(await cell(1, "Di cui nuove").evaluate((one) => one === document.activeElement)).toBe(true);
    await cell(1, "Di cui nuove").fill("40");
    await page.getByText("Più delle persone presenti.").waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Salva 2 righe" }).click();
    await page.reload();
    expect(await cell(1, "Di cui nuove").inputValue()).toBe("40");
    await cell(1, "Di cui nuove").fill("4");
    await page.getByRole("button", { name: "Salva 2 righe" }).click();
    await page.getByText("Salvati 2 conteggi.").waitFor();
    await page.reload();
    expect([await cell(0, "persone").inputValue(), await cell(1, "Di cui nuove").inputValue()]).toEqual(["12", "4"]);
  });
});
