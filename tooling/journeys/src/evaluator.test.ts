import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { barriers, openBrowser, openPage, widths } from "./browser.js";
import { type Demonstration, startDemonstration } from "./demonstration.js";
import { signIn } from "./sign-in.js";

let demonstration: Demonstration;
let browser: Browser;

beforeAll(async () => {
  demonstration = await startDemonstration();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await demonstration.stop();
});

it("(b) an evaluator revises a target with a reason; what was hoped for before stays, with its story", async () => {
  const faults: string[] = [];
  const { page, context } = await openPage(browser, "phone", faults);
  await signIn(page, demonstration.url, "evaluator");
  await page.goto(`${demonstration.url}/admin/indicatori`);
  await page.getByRole("link", { name: "Griglie di intervista" }).click();
  await page.getByRole("heading", { level: 1, name: "Griglie di intervista" }).waitFor();
  expect(await page.getByRole("button", { name: "Scrivi una rilevazione" }).count()).toBe(0);

  await page.getByRole("button", { name: "Rivedi: Finale" }).click();
  const dialog = page.getByRole("dialog", { name: "Rivedi il risultato atteso: Finale" });
  await dialog.getByText("Ora è 3 (prodotti).").waitFor();
  await dialog.getByLabel("Risultato atteso").fill("5");
  await dialog.getByRole("button", { name: "Salva" }).click();
  await dialog.getByText("Per cambiare un risultato atteso scrivi perché").first().waitFor();
  expect(await barriers(page)).toEqual([]);
  await dialog.getByLabel("Motivo").fill("Due territori in più hanno chiesto una griglia");
  await dialog.getByRole("button", { name: "Salva" }).click();
  await dialog.waitFor({ state: "hidden" });

  const targets = page.locator("section").filter({ has: page.getByRole("heading", { name: "Risultati attesi" }) });
  await targets.getByText("«Due territori in più hanno chiesto una griglia»").waitFor();
  await targets
    .getByRole("listitem")
    .filter({ hasText: /^3 · sostituito/ })
    .waitFor();
  await targets.getByRole("listitem").filter({ hasText: /^5/ }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await context.close();
  expect(faults).toEqual([]);
});

it("(d) an evaluator publishes a table after seeing what stays reserved, and everybody reads it on the site", async () => {
  const faults: string[] = [];
  const { page, context } = await openPage(browser, "desk", faults);
  await signIn(page, demonstration.url, "evaluator");
  await page.goto(`${demonstration.url}/admin/indicatori`);
  await page.getByRole("link", { name: "Dati aperti" }).click();
  await page.getByRole("heading", { level: 1, name: "Dati aperti" }).waitFor();
  const preview = page.getByRole("region", { name: "Come la leggeranno tutti" });
  await preview.getByRole("rowheader", { name: "Tutto il territorio" }).waitFor();
  await page.getByLabel("Che cosa si conta").selectOption({ label: "Presenze" });
  await page.getByLabel("Distinto per").selectOption({ label: "Comune" });
  await page.getByText("Si conta fino al").waitFor();
  for (const width of ["phone", "desk"] as const) {
    await page.setViewportSize(widths[width]);
    expect(await barriers(page)).toEqual([]);
  }
  const rows = await preview.getByRole("row").allInnerTexts();
  await page.getByRole("button", { name: "Pubblica sul sito" }).click();
  await page.getByText("Non c'è niente di nuovo da pubblicare").waitFor();
  await page.getByRole("link", { name: "Guardala sul sito" }).click();
  await page.getByRole("heading", { level: 1, name: "Dati aperti" }).waitFor();
  const shown = page.getByRole("table");
  await shown.getByRole("rowheader", { name: "Tutto il territorio" }).waitFor();
  expect(await shown.getByRole("row").count()).toBe(rows.length);
  expect(await barriers(page)).toEqual([]);
  await context.close();
  expect(faults).toEqual([]);
});
