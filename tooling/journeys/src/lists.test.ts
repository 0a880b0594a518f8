import type { BrowserContext, Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { barriers, barriersAtBoth, openPage, type Width } from "./browser.js";
import { downloaded } from "./downloaded.js";
import { goTo } from "./go-to.js";
import { signIn } from "./sign-in.js";
import { withDemonstration } from "./with-demonstration.js";

const here = withDemonstration();

describe.each(["desk", "phone"] as const satisfies Width[])("a list at the %s", (width) => {
  const faults: string[] = [];
  let page: Page;
  let context: BrowserContext;

  beforeEach(async () => {
    ({ page, context } = await openPage(width, faults));
    await signIn(page, here.demonstration, "coordinator", "/laboratori");
    await page.getByRole("link", { name: "La Torretta", exact: true }).waitFor();
  });

  afterEach(async () => {
    await context.close();
    expect(faults.splice(0)).toEqual([]);
  });

  const rows = () =>
    page.getByRole(width === "desk" ? "rowheader" : "listitem").filter({ has: page.getByRole("link") });
  const labs = namesOf;

  it("is narrowed, saved as a view, laid out, changed in bulk, taken away and put back as it was", async () => {
    const name = `Pavia ${width}`;
    await page.getByLabel("Cerca per nome, luogo o referente").fill("PAVIA");
    await page.getByLabel("Comune", { exact: true }).selectOption({ label: "Pavia" });
    await page.getByText("6 di 9").waitFor();

    await page.getByRole("button", { name: "Disposizione" }).click();
    const layout = page.getByRole("dialog", { name: "Disposizione" });
    await layout.getByRole("checkbox", { name: "Struttura" }).click();
    await layout.getByLabel("Ordina per").selectOption({ label: "Fase" });
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await layout.waitFor({ state: "hidden" });
    const shown = await labs(page);

    await page.getByRole("button", { name: "Viste" }).click();
    await page.getByRole("menuitem", { name: "Salva come nuova vista…" }).click();
    const saving = page.getByRole("dialog", { name: "Salva questa vista" });
    await saving.getByLabel("Nome della vista").fill(name);
    expect(await barriers(page)).toEqual([]);
    await saving.getByRole("button", { name: "Salva", exact: true }).click();
    await page.getByRole("button", { name: `Vista: ${name}` }).waitFor();

    await goTo(page, "/laboratori");
    await page.getByText("9 Laboratori Sociali").waitFor();
    await page.getByRole("button", { name: "Viste" }).click();
    await page.getByRole("menuitem", { name }).click();
    await page.getByText("6 di 9").waitFor();
    expect(await labs(page)).toEqual(shown);
    expect(await page.getByText("Struttura", { exact: true }).count()).toBe(0);

    for (const lab of ["In Pelizza", "La Torretta"])
      await page.getByRole("checkbox", { name: `Scegli ${lab}` }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      (async () => {
        await page.getByRole("button", { name: "Esporta le 2 righe scelte" }).click();
        await page.getByRole("menuitem", { name: /CSV/ }).click();
      })(),
    ]);
    const [heading, ...lines] = (await downloaded(download)).split("\r\n");
    expect(heading).toBe("\uFEFFNome;Comune;Fase;Organizzazione referente;Persona referente;Da seguire");
    expect(lines.map((line) => line.split(";")[0])).toEqual(
      shown.filter((one) => ["In Pelizza", "La Torretta"].includes(one)),
    );

    await page.getByRole("button", { name: "Assegna il referente" }).click();
    const assigning = page.getByRole("dialog", { name: "Assegna il referente" });
    await assigning.getByText("Saranno modificate 2 righe").waitFor();
    await assigning.getByRole("combobox", { name: "Organizzazione referente" }).fill("Fondazione Costantino");
    await page.getByRole("option", { name: "Fondazione Costantino" }).locator("visible=true").first().click();
    await assigning.getByLabel("Motivo").fill("Cambio di prova");
    expect(await barriers(page)).toEqual([]);
    await assigning.getByRole("button", { name: "Applica a 2" }).click();
    await page.getByText("Fatto per 2.").waitFor();
    await rows().filter({ hasText: "La Torretta" }).first().waitFor();
    expect(await page.getByText("Fondazione Costantino").locator("visible=true").count()).toBe(3);
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("Control+z");
    await page.getByText("Annullato: tutto è come prima.").waitFor();
    await expect.poll(() => page.getByText("Fondazione Costantino").locator("visible=true").count()).toBe(1);
    expect(await barriers(page)).toEqual([]);
  });

  it("is walked with the arrows, chosen with Space and opened with Enter", async () => {
    const [first = "", second = ""] = await labs(page);
    await page.getByRole("link", { name: first, exact: true }).focus();
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(second);
    await page.keyboard.press("Space");
    await page.getByText("1 scelta").waitFor();
    expect(await page.getByRole("checkbox", { name: `Scegli ${second}` }).isChecked()).toBe(true);
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: first }).waitFor();
  });
});

it("the list of gatherings is searched with a typo, and its dates are moved and cancelled together, and put back", async () => {
  const faults: string[] = [];
  const { page, context } = await openPage("phone", faults);
  await signIn(page, here.demonstration, "coordinator", "/calendario/elenco?periodo=prossimi");
  await page.getByLabel("Cerca per titolo, Laboratorio Sociale o luogo").fill("toreta");
  await page.getByText(/^\d+ di \d+ incontri$/).waitFor();
  expect((await namesOf(page)).length).toBeGreaterThan(1);
  const choose = async () => {
    for (const at of [0, 1])
      await page
        .getByRole("checkbox", { name: /^Scegli (?!tutte)/ })
        .nth(at)
        .click();
  };
  const bar = page.getByRole("region", { name: "Righe scelte" });
  const putBack = async () => {
    await page.getByRole("button", { name: "Annulla", exact: true }).click();
    await page.getByText("Annullato: tutto è come prima.").waitFor();
  };
  await choose();
  await bar.getByRole("button", { name: "Sposta" }).click();
  const moving = page.getByRole("dialog", { name: "Sposta più date" });
  await moving
    .getByText(/: da .+ a .+/)
    .first()
    .waitFor();
  await moving.getByLabel("Di quanti giorni").fill("1");
  await moving.getByLabel("Dalle, se cambia").fill("09:00");
  await moving.getByRole("button", { name: "Applica a 2" }).click();
  await moving.getByText("Campo obbligatorio.").waitFor();
  await moving.getByLabel("Alle, se cambia", { exact: true }).fill("10:15");
  expect(await barriersAtBoth(page)).toEqual([]);
  await moving.getByRole("button", { name: "Applica a 2" }).click();
  await page.getByText("Fatto per 2.").waitFor();
  await expect.poll(() => page.getByText("9.00-10.15").count()).toBe(2);
  await putBack();
  await expect.poll(() => page.getByText("9.00-10.15").count()).toBe(0);

  await bar.getByRole("button", { name: "Annulla le date" }).click();
  await page.getByLabel("Motivo").fill("Prova di annullamento");
  await page.getByRole("button", { name: "Applica a 2" }).click();
  await page.getByText("Fatto per 2.").waitFor();
  await expect.poll(() => page.getByText("annullato", { exact: true }).locator("visible=true").count()).toBe(2);
  expect(await barriersAtBoth(page)).toEqual([]);
  await putBack();
  await expect.poll(() => page.getByText("annullato", { exact: true }).locator("visible=true").count()).toBe(0);
  await context.close();
  expect(faults).toEqual([]);
});

/** The names of the rows shown, in their order. */
async function namesOf(page: Page): Promise<string[]> {
  return await page.locator("[data-opens] a").allTextContents();
}
