import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { barriers, openBrowser, openPage, type Width } from "./browser.js";
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

const people = { desk: "evaluator", phone: "board-member" } as const satisfies Record<Width, string>;
const chosen = "sei mele acerbe sul ramo";

/** The link of the mail that somebody was sent. */
async function mailedLink(address: string): Promise<string> {
  const folder = join(demonstration.folder, "outbox");
  for (;;) {
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".eml"));
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
    const mine = texts
      .find((text) => text.includes(address))
      ?.replace(/=\r?\n/g, "")
      .replace(/=3D/g, "=");
    const [link] = /http:\S+\/admin\/accesso#[\w-]{43}/.exec(mine ?? "") ?? [];
    if (link !== undefined) return link;
    await wait(100);
  }
}

describe.each(["desk", "phone"] as const satisfies Width[])("at the %s", (width) => {
  const faults: string[] = [];
  const opened: BrowserContext[] = [];
  async function newPage(): Promise<Page> {
    const made = await openPage(browser, width, faults);
    opened.push(made.context);
    return made.page;
  }
  afterEach(async () => {
    for (const context of opened.splice(0)) await context.close();
    expect(faults.splice(0)).toEqual([]);
  });

  it("who forgot the password gets a link by mail, chooses another and is in; the administrator sees the mail", async () => {
    const page = await newPage();
    const email = `${people[width]}@demo.example`;
    await page.goto(`${demonstration.url}/admin/`);
    await page.getByRole("link", { name: "Ho dimenticato la password" }).click();
    await page.getByRole("heading", { name: "Password dimenticata" }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByLabel("Indirizzo e-mail").fill(email);
    await page.getByRole("button", { name: "Mandami il link" }).click();
    await page.getByText(`Se ${email} ha un accesso`).waitFor();
    expect(await barriers(page)).toEqual([]);

    await page.goto(await mailedLink(email));
    await page.getByLabel("Nuova password").fill(chosen);
    await page.getByLabel("Ripeti la password").fill(chosen);
    await page.getByRole("button", { name: "Salva la password" }).click();
    await page.getByText("La password è salvata").waitFor();
    await page.getByLabel("Indirizzo e-mail").fill(email);
    await page.locator("input[type=password]").fill(chosen);
    await page.getByRole("button", { name: "Accedi", exact: true }).click();
    await page.getByRole("heading", { level: 1 }).filter({ hasNotText: "Accedi" }).waitFor();

    const theirs = await newPage();
    await signIn(theirs, demonstration.url, "administrator");
    await theirs.goto(`${demonstration.url}/admin/impostazioni/posta`);
    await theirs.getByText(email).first().waitFor();
    await theirs.getByText("Non c'è un server di posta").waitFor();
    expect(await barriers(theirs)).toEqual([]);
  });
});
