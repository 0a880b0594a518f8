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

it("(b) an evaluator revises a target of the evaluation under way; what was hoped for before stays, with its story", async () => {
  const faults: string[] = [];
  const { page, context } = await openPage(browser, "phone", faults);
  await signIn(page, demonstration.url, "evaluator");
  await page.goto(`${demonstration.url}/admin/indicatori/valutazioni`);
  await page.getByRole("link", { name: "Ex ante" }).click();
  await page.getByText("Questa valutazione è chiusa").waitFor();
  expect(await page.getByRole("button", { name: /^Rivedi l'attesa/ }).count()).toBe(0);
  await page.getByRole("link", { name: "Che cosa è cambiato: Incontri tenuti" }).click();
  await page.getByText("Scritto dopo").waitFor();

  await page.getByRole("link", { name: "Valutazioni" }).click();
  await page.getByRole("link", { name: "In itinere 1" }).click();
  await page.getByText("Adesso si raccolgono i dati").waitFor();
  await page.getByRole("button", { name: "Rivedi l'attesa: Incontri tenuti" }).click();
  const dialog = page.getByRole("dialog", { name: "Rivedi il risultato atteso: In itinere 1" });
  await dialog.getByText("Ora è 600 (incontri).").waitFor();
  await dialog.getByLabel("Risultato atteso").fill("700");
  await dialog.getByRole("button", { name: "Salva" }).click();
  await dialog.getByText("Per cambiare un risultato atteso scrivi perché").first().waitFor();
  expect(await barriers(page)).toEqual([]);
  await dialog.getByLabel("Motivo").fill("Due territori in più hanno aperto");
  await dialog.getByRole("button", { name: "Salva" }).click();
  await dialog.waitFor({ state: "hidden" });
  await page.getByRole("listitem").filter({ hasText: "INC · incontri" }).filter({ hasText: "700" }).waitFor();

  await page.getByRole("link", { name: "Incontri tenuti" }).click();
  const targets = page.locator("section").filter({ has: page.getByRole("heading", { name: "Risultati attesi" }) });
  await targets.getByText("«Due territori in più hanno aperto»").waitFor();
  await targets
    .getByRole("listitem")
    .filter({ hasText: /^600 · sostituito/ })
    .waitFor();
  expect(await page.getByRole("button", { name: "Scrivi una rilevazione" }).count()).toBe(0);
  await context.close();
  expect(faults).toEqual([]);
});

it("(a) a board member compares what is with what was hoped for; what is missing is missing, not zero", async () => {
  const faults: string[] = [];
  const { page, context } = await openPage(browser, "desk", faults);
  await signIn(page, demonstration.url, "board-member");
  await page.goto(`${demonstration.url}/admin/indicatori`);
  const row = (name: string) => page.getByRole("row").filter({ has: page.getByRole("link", { name, exact: true }) });
  await row("Presenze").getByText("Sotto").waitFor();
  expect(await row("Presenze").innerText()).toMatch(/9\.000\s+In itinere 1/);
  const missing = await row("Griglie di intervista").innerText();
  expect(missing).toContain("Manca");
  expect(missing).toContain("Non si sa ancora");
  expect(missing).not.toMatch(/\b0\b/);

  await page.getByLabel("Dove").selectOption({ label: "Pavia" });
  await page.getByText("Altri 23 indicatori non si guardano così da vicino: Pavia.").waitFor();
  expect(new URL(page.url()).searchParams.get("dove")).toBe("municipality:018110");
  await page.getByLabel("Dove").selectOption({ label: "Tutto il territorio" });
  await page.getByRole("radiogroup", { name: "Come si vedono" }).getByText("Quadro logico").click();
  await page
    .getByRole("heading", { name: "Legami di comunità rigenerati e meno effetti dell'impoverimento" })
    .waitFor();
  await page.getByText("I Comuni restano coinvolti fino alla scrittura dei nuovi Piani di Zona").waitFor();
  await context.close();
  expect(faults).toEqual([]);
});
