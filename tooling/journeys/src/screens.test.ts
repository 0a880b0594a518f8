import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { barriers, openBrowser, openPage, type Width, widths } from "./browser.js";
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

const sitePages = [
  "/",
  "/laboratori",
  "/laboratori?comune=018110",
  "/laboratori/la-torretta",
  "/calendario",
  "/calendario?laboratorio=la-torretta&vista=elenco",
  "/en/calendario?tipo=council",
  "/accessibilita",
  "/privacy",
  "/non-esiste",
  "/en",
  "/en/laboratori",
];

const adminPages = [
  "/",
  "/laboratori",
  "/laboratori/nuovo",
  "/laboratori/luoghi",
  "/calendario",
  "/calendario?vista=settimana",
  "/calendario?vista=elenco",
  "/calendario/nuovo",
  "/calendario/conteggi",
  "/settimana",
  "/persone-e-organizzazioni",
  "/persone-e-organizzazioni/persone",
  "/impostazioni",
  "/non-esiste",
];

async function checked(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await expect.poll(() => page.getByLabel("Un momento…").count()).toBe(0);
  return await barriers(page);
}

describe.each(Object.keys(widths) as Width[])("at the %s", (width) => {
  it("every page of the site can be used by everybody", async () => {
    const faults: string[] = [];
    const { page, context } = await openPage(browser, width, faults);
    const found: Record<string, string[]> = {};
    for (const path of sitePages) found[path] = await checked(page, demonstration.url + path);
    await page.goto(`${demonstration.url}/laboratori/la-torretta`);
    await page.locator(".gatherings a").first().click();
    await page.getByText("Metti questa data nel tuo calendario").waitFor();
    found["gathering"] = await barriers(page);
    await context.close();
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
    expect(Object.keys(found)).toHaveLength(sitePages.length + 1);
    expect(faults).toEqual([]);
  });

  it.each(["light", "dark"] as const)(
    "every screen of the admin can be used by everybody, in the %s theme",
    async (scheme) => {
      const faults: string[] = [];
      const { page, context } = await openPage(browser, width, faults);
      await context.addInitScript((chosen) => localStorage.setItem("mantine-color-scheme-value", chosen), scheme);
      const found: Record<string, string[]> = {};
      await page.goto(`${demonstration.url}/admin/`);
      await page.getByRole("button", { name: "Accedi", exact: true }).waitFor();
      found["sign-in"] = await barriers(page);
      found["access"] = await checked(page, `${demonstration.url}/admin/accesso#prova`);
      await signIn(page, demonstration.url, "coordinator");
      for (const path of adminPages) found[path] = await checked(page, `${demonstration.url}/admin${path}`);
      await page.goto(`${demonstration.url}/admin/laboratori`);
      await page.getByRole("link", { name: "La Torretta", exact: true }).first().click();
      await page.getByRole("heading", { level: 1, name: "La Torretta" }).waitFor();
      found["lab"] = await barriers(page);
      found["edit lab"] = await checked(page, `${page.url()}/modifica`);
      await context.close();
      expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
      expect(faults).toEqual([]);
    },
  );

  it("an administrator's screens can be used by everybody", async () => {
    const faults: string[] = [];
    const { page, context } = await openPage(browser, width, faults);
    await signIn(page, demonstration.url, "administrator");
    const found: Record<string, string[]> = {};
    for (const path of [
      "/",
      "/impostazioni",
      "/impostazioni/parole",
      "/impostazioni/revisioni",
      "/persone-e-organizzazioni",
    ])
      found[path] = await checked(page, `${demonstration.url}/admin${path}`);
    await context.close();
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
