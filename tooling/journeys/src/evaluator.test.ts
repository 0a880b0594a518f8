import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { barriers, openBrowser, openPage } from "./browser.js";
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
