import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { BrowserContext, Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { barriersAtBoth, openPage } from "./browser.js";
import { password } from "./come-in.js";
import { goTo } from "./go-to.js";
import { signIn } from "./sign-in.js";
import { withDemonstration } from "./with-demonstration.js";

const here = withDemonstration();

const chosen = "sei mele acerbe sul ramo";

/** The link of the mail that somebody was sent. */
async function mailedLink(address: string): Promise<string> {
  const folder = join(here.demonstration.folder, "outbox");
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

describe("on the phone", () => {
  const faults: string[] = [];
  const opened: BrowserContext[] = [];
  async function newPage(): Promise<Page> {
    const made = await openPage("phone", faults);
    opened.push(made.context);
    return made.page;
  }
  afterEach(async () => {
    for (const context of opened.splice(0)) await context.close();
    expect(faults.splice(0)).toEqual([]);
  });

  it("who forgot the password gets a link by mail, chooses another and is in; the administrator sees the mail", async () => {
    const page = await newPage();
    const email = "evaluator@demo.example";
    await page.goto(`${here.demonstration.url}/admin/`);
    await page.getByRole("link", { name: "Ho dimenticato la password" }).click();
    await page.getByRole("heading", { name: "Password dimenticata" }).waitFor();
    expect(await barriersAtBoth(page)).toEqual([]);
    await page.getByLabel("Indirizzo e-mail").fill(email);
    await page.getByRole("button", { name: "Mandami il link" }).click();
    await page.getByText(`Se ${email} ha un accesso`).waitFor();
    expect(await barriersAtBoth(page)).toEqual([]);

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
    await signIn(theirs, here.demonstration, "administrator", "/impostazioni/posta");
    await theirs.getByText(email).first().waitFor();
    await theirs.getByText("Non c'è un server di posta").waitFor();
    expect(await barriersAtBoth(theirs)).toEqual([]);
  });
});

/** Where in the browser a word still stands, in any of its storages. */
const whereKept = (page: Page, word: string) =>
  page.evaluate(async (sought) => {
    const kept = Object.entries({ localStorage, sessionStorage });
    const found = kept.filter(([, one]) => JSON.stringify(Object.entries(one)).includes(sought));
    return [...found.map(([name]) => name), ...(await indexedDB.databases()).map(({ name }) => `IndexedDB ${name}`)];
  }, word);

it("what is typed waits in the browser for its person, who changes her password; it leaves with the session", async () => {
  const faults: string[] = [];
  const found: string[][] = [];
  const { page: first, context } = await openPage("desk", faults);
  const path = "/persone-e-organizzazioni/organizzazioni/nuova";
  const form = `${here.demonstration.url}/admin${path}`;
  const word = "Canarino Giallo";
  const name = (page: Page) => page.getByRole("textbox", { name: /^Nome/ }).first();
  const signedOut = (page: Page) => page.getByRole("heading", { level: 1, name: "Accedi" }).waitFor();
  await signIn(first, here.demonstration, "coordinator", path);
  await name(first).fill(word);
  await first.reload();
  await first.getByText("Abbiamo ripreso quello che avevi scritto").waitFor();
  expect(await name(first).inputValue()).toBe(word);
  await first.close();

  const page = await context.newPage();
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await page.goto(form);
  await page.getByText("Hai una bozza non salvata").waitFor();
  await page.locator("html[data-mantine-color-scheme=dark]").waitFor();
  found.push(await barriersAtBoth(page));
  await page.getByRole("button", { name: "Riprendila" }).click();
  await expect.poll(() => name(page).inputValue()).toBe(word);
  expect(await name(page).evaluate((one) => one === document.activeElement)).toBe(true);

  await goTo(page, "/il-mio-accesso");
  const change = async (current: string, next: string) => {
    await page.getByLabel("Password attuale").fill(current);
    await page.getByLabel("Nuova password").fill(next);
    await page.getByLabel("Ripeti la password").fill(next);
    await page.getByRole("button", { name: "Cambia la password" }).click();
  };
  await change("non è questa", chosen);
  await page.getByText("La password attuale non è corretta").waitFor();
  await change(password, "laboratorio2026");
  await page.getByText("fra le prime che chiunque proverebbe").waitFor();
  found.push(await barriersAtBoth(page));
  await change(password, chosen);
  await page.getByText("La password è cambiata").waitFor();

  expect(await whereKept(page, word)).toEqual(["localStorage"]);
  await page.getByRole("button", { name: "Esci" }).click();
  await signedOut(page);
  expect(await whereKept(page, word)).toEqual([]);

  await page.getByLabel("Indirizzo e-mail").fill("coordinator@demo.example");
  await page.locator("input[type=password]").fill(chosen);
  await page.getByRole("button", { name: "Accedi", exact: true }).click();
  await page.getByRole("button", { name: "Esci" }).waitFor();
  await goTo(page, path);
  await name(page).fill(word);
  await expect.poll(() => whereKept(page, word)).toEqual(["localStorage"]);
  await context.clearCookies();
  await page.reload();
  await signedOut(page);
  expect(await whereKept(page, word)).toEqual([]);
  await context.close();
  expect(found.flat()).toEqual([]);
  expect(faults).toEqual([]);
});
