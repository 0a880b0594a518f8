import type { RoleCode } from "@trama/kernel";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser, openPage } from "./browser.js";
import { type Demonstration, startDemonstration } from "./demonstration.js";
import { signIn } from "./sign-in.js";

let demonstration: Demonstration;
let browser: Browser;

beforeAll(async () => {
  demonstration = await startDemonstration("visconteo");
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await demonstration.stop();
});

/** The screens of each role. The list of words is left out: it says what each code stands for, whatever it is called. */
const screens: readonly [role: RoleCode, paths: readonly string[]][] = [
  ["coordinator", ["/", "/laboratori", "/laboratori/nuovo", "/persone-e-organizzazioni", "/impostazioni/sistemi"]],
  ["coordinator", ["/laboratori/luoghi", "/calendario", "/calendario/nuovo", "/calendario/conteggi"]],
  ["conductor", ["/", "/laboratori", "/settimana"]],
  ["administrator", ["/", "/impostazioni/territorio", "/impostazioni/segnalazioni", "/impostazioni/revisioni"]],
];

/** The noun alone: a "percorso laboratoriale" is a way of working, in any territory. */
const oldWord = /\blaborator(?:io|i)\b|\blabs?\b/i;

it.each(screens)("a territory whose labs are Case says nothing else to the %s", async (role, paths) => {
  const faults: string[] = [];
  const { page, context } = await openPage(browser, "desk", faults);
  await signIn(page, demonstration.url, role);
  const said: Record<string, string> = {};
  const read = async (name: string) => {
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expect.poll(() => page.getByLabel("Un momento…").count()).toBe(0);
    // What is seen and what a screen reader says; addresses stay the same whatever the labs are called.
    said[name] = (await page.locator("body").ariaSnapshot()).replaceAll(/^\s*- \/url:.*$/gm, "");
  };
  for (const path of paths) {
    await page.goto(`${demonstration.url}/admin${path}`);
    await read(path);
  }
  if (paths.includes("/laboratori")) {
    await page.goto(`${demonstration.url}/admin/laboratori`);
    await page.getByRole("link", { name: "Casa per Fare Insieme Opera", exact: true }).first().click();
    await page.getByRole("heading", { level: 1, name: "Casa per Fare Insieme Opera" }).waitFor();
    await read("a lab");
  }
  await context.close();
  expect(
    Object.entries(said)
      .filter(([, text]) => oldWord.test(text))
      .map(([name]) => name),
  ).toEqual([]);
  expect(Object.values(said).join("\n")).toMatch(/\b(?:Casa|Case) per Fare Insieme\b|delle Case/);
  expect(Object.values(said).join("\n")).not.toMatch(/\b(?:il|lo|un|del|dei|nel|i|gli|questo|nessun) [Cc]as[ae]\b/);
  expect(faults).toEqual([]);
});
