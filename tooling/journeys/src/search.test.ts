import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openPage } from "./browser.js";
import { everyWay, Seen } from "./seen.js";
import { signIn } from "./sign-in.js";
import { withDemonstration } from "./with-demonstration.js";

const here = withDemonstration();

const field = (page: Page) => page.getByRole("combobox", { name: "Cerca ovunque" });
const title = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor();

/** The option that the field says is the active one. */
async function active(page: Page): Promise<string> {
  const id = await field(page).getAttribute("aria-activedescendant");
  return (await page.locator(`[id="${id}"]`).textContent()) ?? "";
}

describe("a coordinator with the keyboard alone", () => {
  it("finds what was mistyped, opens it, and comes back by the last pages", async () => {
    const faults: string[] = [];
    const { page, context } = await openPage("desk", faults);
    await signIn(page, here.demonstration, "coordinator");
    await page.keyboard.press("Control+k");
    await field(page).and(page.locator(":focus")).waitFor();
    await page.keyboard.type("toreta");
    await page.getByRole("option", { name: "La Torretta" }).first().waitFor();
    await expect.poll(() => active(page)).toContain("La Torretta");
    await expect
      .poll(() =>
        page
          .getByRole("status")
          .filter({ hasText: /risultat/ })
          .count(),
      )
      .toBe(1);
    const first = await active(page);
    await page.keyboard.press("ArrowDown");
    expect(await active(page)).not.toBe(first);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await title(page, "La Torretta");

    await page.keyboard.press("g");
    await page.keyboard.press("c");
    await title(page, "Calendario");
    await page.keyboard.press("Control+k");
    await page.getByText("Le ultime pagine").waitFor();
    await expect.poll(() => active(page)).toContain("La Torretta");
    await page.keyboard.type("xyzzyq");
    await page.getByText("Niente con «xyzzyq»").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => field(page).count()).toBe(0);
    await context.close();
    expect(faults).toEqual([]);
  });

  it("moves about with single keys, which fields keep for themselves and a switch turns off", async () => {
    const faults: string[] = [];
    const { page, context } = await openPage("desk", faults);
    await signIn(page, here.demonstration, "coordinator");
    await page.keyboard.press("g");
    await page.keyboard.press("l");
    await title(page, "Laboratori Sociali");
    await page.keyboard.press("/");
    await page.keyboard.type("gn?");
    expect(await page.locator("main input[type=search]").first().inputValue()).toBe("gn?");
    await page.keyboard.press("Tab");
    await page.locator("h1").focus();
    await page.keyboard.press("n");
    await page.waitForURL(/laboratori\/nuovo$/);
    await page.locator("h1").focus();
    await page.keyboard.press("?");
    const off = page.getByRole("switch", { name: "Usa i tasti singoli" });
    await off.focus();
    await page.keyboard.press("Space");
    await expect.poll(() => off.isChecked()).toBe(false);
    await page.keyboard.press("Escape");
    await page.locator("h1").focus();
    await page.keyboard.press("g");
    await page.keyboard.press("c");
    await page.keyboard.press("?");
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(page.url()).toMatch(/laboratori\/nuovo$/);
    await page.keyboard.press("Control+k");
    await field(page).waitFor();
    await context.close();
    expect(faults).toEqual([]);
  });
});

it("a conductor finds the labs that may be read, and a person of another lab is not there", async () => {
  const faults: string[] = [];
  const { page, context } = await openPage("phone", faults);
  await signIn(page, here.demonstration, "partner-contact");
  await page.getByRole("button", { name: "Cerca ovunque" }).click();
  await field(page).fill("valutazione");
  await page.getByText("Niente con «valutazione»").waitFor();
  await context.close();
  expect(faults).toEqual([]);
});

it("searching and the list of keys can be used by everybody, at every width, in light and in dark", async () => {
  const faults: string[] = [];
  const { page, context } = await openPage("desk", faults);
  await signIn(page, here.demonstration, "coordinator");
  const seen = new Seen(page, everyWay);
  await page.keyboard.press("Control+k");
  await field(page).waitFor();
  await seen.look("search at first");
  await field(page).fill("la");
  await page.getByRole("option").nth(5).waitFor();
  await seen.look("search with results");
  await field(page).fill("xyzzyq");
  await page.getByText("Niente con «xyzzyq»").waitFor();
  await seen.look("search with nothing");
  await page.keyboard.press("Escape");
  await page.locator("h1").focus();
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  await seen.look("keys");
  await context.close();
  seen.expectNone(4);
  expect(faults).toEqual([]);
});
