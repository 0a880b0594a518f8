import { expect, it } from "vitest";
import { openPage } from "./browser.js";
import { everyWay, Seen } from "./seen.js";
import { signIn } from "./sign-in.js";
import { withDemonstration } from "./with-demonstration.js";

const here = withDemonstration();

it("a coordinator renames an organisation and reads what was and what is, from its own page", async () => {
  const faults: string[] = [];
  const { page, context } = await openPage("desk", faults);
  await signIn(page, here.demonstration, "coordinator", "/persone-e-organizzazioni/organizzazioni");
  await page.getByRole("link", { name: "Babele", exact: true }).first().click();
  await page.getByRole("heading", { level: 1, name: "Babele" }).waitFor();
  const record = page.url();
  await page.goto(`${record}/modifica`);
  await page.getByLabel("Indirizzo", { exact: true }).fill("Via della Prova 7");
  await page.getByRole("button", { name: "Salva" }).click();
  await page.waitForURL(record);
  await page.getByRole("link", { name: "Storia delle modifiche nel registro" }).click();
  await page.waitForURL(/registro\?.*tipo=organisation/);
  const last = page.getByRole("listitem").filter({ hasText: "ha modificato un'organizzazione" });
  await last.getByText("Via della Prova 7").waitFor();
  expect(await last.getByText("Indirizzo", { exact: true }).count()).toBe(1);
  expect(await page.getByText(/integro/).count()).toBe(0);
  await context.close();
  expect(faults).toEqual([]);
});

it("an administrator reads the trail, at every width, in light and in dark", async () => {
  const faults: string[] = [];
  const { page, context } = await openPage("desk", faults);
  await signIn(page, here.demonstration, "administrator", "/impostazioni/registro");
  const seen = new Seen(page, everyWay);
  await page.getByText(/Registro integro fino al n\. [\d.]+/).waitFor();
  await page.getByRole("button", { name: "Mostra le righe precedenti" }).waitFor();
  await seen.look("the whole trail");
  await page.getByLabel("Tipo di dato").selectOption({ label: "Persona" });
  await page.waitForURL(/tipo=person/);
  await page
    .getByText("Nome e cognome")
    .or(page.getByText("Nome", { exact: true }))
    .first()
    .waitFor();
  await seen.look("the trail of people");
  await page.getByLabel("Tipo di dato").selectOption({ label: "Laboratorio Sociale" });
  await page.getByText("I valori li vede solo chi può leggere questi dati").first().waitFor();
  await seen.look("the trail of labs");
  await context.close();
  seen.expectNone(3);
  expect(faults).toEqual([]);
});
