import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { barriers, openPage } from "./browser.js";
import { eventsOf } from "./feed.js";
import { goTo } from "./go-to.js";
import { saveRevision as save } from "./save-revision.js";
import { signIn } from "./sign-in.js";
import { withDemonstration } from "./with-demonstration.js";

const here = withDemonstration();

const textOf = async (path: string) => await (await fetch(here.demonstration.url + path)).text();
const fill = async (page: Page, label: string, value: string) =>
  await page.getByLabel(label, { exact: true }).fill(value);

describe("an administrator without a file", () => {
  it("renames the labs, and screens and site follow, while feeds keep their dates; then goes back", async () => {
    const faults: string[] = [];
    const found: string[][] = [];
    const old = /\bLaborator(?:io|i) Social(?:e|i)\b/;
    expect(await textOf("/")).toMatch(old);
    const uids = async () => eventsOf(await textOf("/calendario.ics")).map(({ uid }) => uid);
    const followed = await uids();
    const { page, context } = await openPage("desk", faults);
    await signIn(page, here.demonstration, "administrator", "/impostazioni/parole");
    await page.getByRole("link", { name: /^Modifica: Laboratorio Sociale/ }).click();
    await fill(page, "Singolare, In italiano", "Casa");
    await fill(page, "Plurale, In italiano", "");
    await page.getByText(/^Manca questa forma/).waitFor();
    await page.getByText("le frasi tornano appena la parola è completa").waitFor();
    await fill(page, "Plurale, In italiano", "Case");
    await fill(page, "Singolare breve, In italiano", "");
    await fill(page, "Plurale breve, In italiano", "");
    await page.getByLabel("femminile").check();
    await fill(page, "Singolare, In inglese", "House");
    await fill(page, "Plurale, In inglese", "Houses");
    await fill(page, "Singolare breve, In inglese", "");
    await fill(page, "Plurale breve, In inglese", "");
    await page.getByText(/Ecco la Casa: è una nuova Casa/).waitFor();
    found.push(await barriers(page));
    await page.reload();
    await page.getByText("Abbiamo ripreso le modifiche che avevi lasciato a metà.").waitFor();
    await page.getByRole("link", { name: "Rivedi e salva" }).click();
    await page.getByText(/frasi si leggono in modo diverso/).waitFor();
    found.push(await barriers(page));
    await save(page, "Il nome scelto dall'assemblea");
    await page.getByRole("link", { name: "Regole delle Case" }).waitFor();
    found.push(await barriers(page));
    expect(await textOf("/")).toMatch(/\bCase\b/);
    expect(await textOf("/")).not.toMatch(old);
    expect(await textOf("/calendario")).toContain("nelle Case");
    // A feed names the dates in their own words: what changes is nothing, for whoever follows it.
    expect(followed.length).toBeGreaterThan(0);
    expect(await uids()).toEqual(followed);

    await page.getByRole("button", { name: "Torna a questa: revisione 1" }).click();
    await page.getByText(/cose cambiano/).waitFor();
    await save(page, "Si torna al nome di prima");
    await page.getByRole("link", { name: /^Regole dei / }).waitFor();
    await context.close();
    expect(found.flat()).toEqual([]);
    expect(faults).toEqual([]);
  });

  it("adds a term and retires another, and old records stay readable", async () => {
    const faults: string[] = [];
    const { page, context } = await openPage("phone", faults);
    await signIn(page, here.demonstration, "administrator", "/impostazioni/vocabolari?vocabolario=organisationKinds");
    await fill(page, "Aggiungi una voce", "Gruppo di quartiere");
    await page.getByRole("button", { name: "Aggiungi", exact: true }).click();
    const row = page.getByRole("listitem").filter({ hasText: /Usata da: \d+ organizzazion/ });
    const retired = await row
      .getByLabel(/: in italiano$/)
      .first()
      .inputValue();
    await page.getByRole("button", { name: `Ritira: ${retired}`, exact: true }).click();
    expect(await page.getByRole("button", { name: `Togli: ${retired}`, exact: true }).count()).toBe(0);
    const found = await barriers(page);
    await page.getByRole("link", { name: "Rivedi e salva" }).click();
    await page.getByText(new RegExp(`^${retired}: \\d+ organizzazion`)).waitFor();
    await save(page, "I gruppi hanno una voce loro");
    await context.close();

    const coordinator = await openPage("desk", faults);
    await signIn(coordinator.page, here.demonstration, "coordinator", "/persone-e-organizzazioni");
    await coordinator.page.getByRole("cell", { name: retired, exact: true }).first().waitFor();
    await goTo(coordinator.page, "/persone-e-organizzazioni/organizzazioni/nuova");
    const kinds = coordinator.page.getByLabel(/^Tipo/).locator("option");
    await expect.poll(async () => await kinds.allTextContents()).toContain("Gruppo di quartiere");
    expect(await kinds.allTextContents()).not.toContain(retired);
    await coordinator.context.close();
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });

  it("is joined with another who saved meanwhile, and chooses where the two overlap", async () => {
    const faults: string[] = [];
    const one = await openPage("desk", faults);
    const other = await openPage("desk", faults);
    const vocabulary = "/impostazioni/vocabolari?vocabolario=resourceKinds";
    for (const { page } of [one, other]) await signIn(page, here.demonstration, "administrator", vocabulary);
    const rename = async (page: Page, at: number, text: string) =>
      await page
        .getByLabel(/: in italiano$/)
        .nth(at)
        .fill(text);
    await rename(one.page, 0, "Prima voce");
    await rename(other.page, 0, "Voce prima");
    await rename(other.page, 1, "Seconda voce");
    await other.page.getByRole("link", { name: "Rivedi e salva" }).click();
    await other.page.getByLabel("Perché si cambia").waitFor();
    await one.page.getByRole("link", { name: "Rivedi e salva" }).click();
    await save(one.page, "La prima voce");
    await other.page.getByLabel("Perché si cambia").fill("Le prime due voci");
    await other.page.getByRole("button", { name: "Salva la revisione" }).click();
    await other.page.getByText("Mentre scrivevi, la configurazione è stata cambiata da altri.").waitFor();
    expect(await other.page.getByRole("button", { name: "Salva la revisione" }).isDisabled()).toBe(true);
    expect(await barriers(other.page)).toEqual([]);
    await other.page.getByRole("button", { name: /^Usa questa versione/ }).click();
    await save(other.page, "Le prime due voci");
    await goTo(other.page, vocabulary);
    const term = (at: number) => other.page.getByLabel(/: in italiano$/).nth(at);
    await expect.poll(async () => await term(0).inputValue()).toBe("Prima voce");
    expect(await term(1).inputValue()).toBe("Seconda voce");
    for (const { context } of [one, other]) await context.close();
    expect(faults).toEqual([]);
  });

  it("rewrites the rules of an area, and sees how the page of a lab will read", async () => {
    const faults: string[] = [];
    const found: string[][] = [];
    const { page, context } = await openPage("desk", faults);
    await signIn(page, here.demonstration, "administrator", "/impostazioni/sistemi");
    await page
      .getByRole("link", { name: /^Modifica: / })
      .first()
      .click();
    await page.getByLabel("Attivazione: In italiano", { exact: true }).fill("");
    await page
      .getByText(/^Manca un valore|obbligatori/)
      .first()
      .waitFor();
    await page.getByText("L'anteprima torna quando le regole sono complete.").waitFor();
    await page.getByLabel("Attivazione: In italiano", { exact: true }).fill("In cammino");
    await page.getByLabel("Attivazione: In inglese", { exact: true }).fill("On the way");
    await page.getByRole("button", { name: "Fai una nuova versione" }).click();
    await page.getByRole("button", { name: "Aggiungi un elemento" }).click();
    await page
      .getByLabel(/: in italiano$/)
      .last()
      .fill("Una merenda al mese");
    await page
      .getByLabel(/: in inglese$/)
      .last()
      .fill("A snack a month");
    await page
      .getByRole("listitem")
      .filter({ hasText: /^In cammino/ })
      .waitFor();
    await page
      .getByRole("listitem")
      .filter({ hasText: /^Una merenda al mese manca/ })
      .waitFor();
    found.push(await barriers(page));
    await page.setViewportSize({ width: 390, height: 844 });
    found.push(await barriers(page));
    await page.getByRole("link", { name: "Rivedi e salva" }).click();
    await page.getByText(/: \d+ Laborator/).waitFor();
    await save(page, "Una merenda per tutti");
    await context.close();

    const coordinator = await openPage("desk", faults);
    await signIn(coordinator.page, here.demonstration, "coordinator", "/laboratori");
    await coordinator.page.getByRole("link", { name: "La Torretta", exact: true }).first().click();
    await coordinator.page.getByText("In cammino").first().waitFor();
    await coordinator.page.getByText("Una merenda al mese").first().waitFor();
    await coordinator.context.close();
    expect(found.flat()).toEqual([]);
    expect(faults).toEqual([]);
  });

  it("changes how the territory is called and its colour, from a day to come", async () => {
    const faults: string[] = [];
    const { page, context } = await openPage("phone", faults);
    await signIn(page, here.demonstration, "administrator", "/impostazioni/territorio");
    await page.getByRole("link", { name: "Modifica: Identità" }).click();
    const email = page.getByLabel("Indirizzo e-mail");
    await email.fill("non è un indirizzo");
    expect(await email.getAttribute("aria-invalid")).toBe("true");
    await email.fill("ambito@example.org");
    await page.getByLabel("Nome dell'ambito").fill("Ambito di prova");
    const found = await barriers(page);
    await page.getByRole("link", { name: "Rivedi e salva" }).click();
    await page.getByLabel("Vale dal").fill("2199-01-01");
    await save(page, "Il nome nuovo");
    await page.getByText("In attesa").first().waitFor();
    expect(await textOf("/")).not.toContain("Ambito di prova");
    await context.close();
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });
});
