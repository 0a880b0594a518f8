import { addDays, dayIn } from "@trama/kernel";
import type { BrowserContext, Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { barriersAtBoth, openPage } from "./browser.js";
import { goTo } from "./go-to.js";
import { pick } from "./pick.js";
import { signIn } from "./sign-in.js";
import { withDemonstration } from "./with-demonstration.js";

const here = withDemonstration();

const today = dayIn("Europe/Rome", new Date());
const labs = ["La Torretta", "In Pelizza"];
const chosen = "sei mele acerbe sul ramo";

describe("an administrator on the phone", () => {
  const faults: string[] = [];
  const opened: BrowserContext[] = [];
  let page: Page;

  async function newPage(): Promise<Page> {
    const made = await openPage("phone", faults);
    opened.push(made.context);
    return made.page;
  }

  beforeEach(async () => {
    page = await newPage();
    await signIn(page, here.demonstration, "administrator", "/persone-e-organizzazioni/accessi");
  });

  afterEach(async () => {
    for (const context of opened.splice(0)) await context.close();
    expect(faults.splice(0)).toEqual([]);
  });

  const admin = (path: string) => goTo(page, path);
  const name = "Referente invitata (segnaposto)";
  const email = "invitata@example.org";

  /** Makes an invitation for two labs until June. */
  async function invite(): Promise<void> {
    await page.getByRole("button", { name: "Invita una persona" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Indirizzo e-mail").fill(email);
    await dialog.getByLabel("Nome e cognome").fill(name);
    await dialog.getByLabel("Ruolo di accesso").selectOption("conductor");
    await dialog.getByLabel("Primo giorno").fill(addDays(today, -7));
    await dialog.getByLabel("Ultimo giorno").fill(`${Number(today.slice(0, 4)) + 1}-06-30`);
    await dialog.getByRole("button", { name: "Crea l'invito" }).click();
    await dialog.getByText("Questo ruolo vale solo per ciò che si sceglie.").waitFor();
    for (const lab of labs) {
      const scopes = dialog.getByLabel("Vale per").and(dialog.locator("input:not([type=hidden])"));
      await pick(page, scopes, lab, new RegExp(`^${lab} ·`));
    }
    // Leaving the field shuts its list.
    await dialog.getByLabel("Ultimo giorno").focus();
    await page.getByRole("listbox").waitFor({ state: "hidden" });
    expect(await barriersAtBoth(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Crea l'invito" }).click();
    await page.getByText("Un invito parte anche per posta").waitFor();
    expect(await barriersAtBoth(page)).toEqual([]);
    await page.getByRole("button", { name: "Fatto" }).click();
  }

  /** Takes the invitation back by mistake, has it again, and makes a new link as for many; gives the link. */
  async function mistakeAndMend(): Promise<string> {
    await admin("/persone-e-organizzazioni/inviti");
    await page.getByRole("button", { name: `Ritira l'invito di ${name}` }).click();
    await page.getByText(`L'invito di ${name} è ritirato.`).waitFor();
    await page.getByRole("button", { name: "Annulla", exact: true }).click();
    await page.getByText("Annullato: tutto è come prima.").waitFor();
    for (const lab of labs) await page.getByText(lab).first().waitFor();
    await page.getByRole("checkbox", { name: `Scegli ${name}` }).click();
    await page.getByRole("button", { name: "Nuovo link", exact: true }).last().click();
    expect(await barriersAtBoth(page)).toEqual([]);
    await page.getByRole("button", { name: "Applica a 1" }).click();
    const link = await page.getByLabel("Link personale").inputValue();
    await page.getByRole("button", { name: "Fatto" }).click();
    return link;
  }

  it("invites a conductor for two labs until June, who sees only those; when the role ends, so does her access", async () => {
    await invite();
    const link = await mistakeAndMend();
    await page.getByText(email).first().waitFor();
    expect(await barriersAtBoth(page)).toEqual([]);

    const hers = await newPage();
    await hers.goto(link);
    const choose = async (password: string) => {
      await hers.getByLabel("Nuova password").fill(password);
      await hers.getByLabel("Ripeti la password").fill(password);
      await hers.getByRole("button", { name: "Salva la password" }).click();
    };
    await choose("laboratorio2026");
    await hers.getByText("fra le prime che chiunque proverebbe").waitFor();
    expect(await barriersAtBoth(hers)).toEqual([]);
    await choose(chosen);
    await hers.getByText("La password è salvata").waitFor();
    await hers.getByLabel("Indirizzo e-mail").fill(email);
    await hers.locator("input[type=password]").fill(chosen);
    await hers.getByRole("button", { name: "Accedi", exact: true }).click();
    await hers.getByRole("heading", { level: 1 }).filter({ hasNotText: "Accedi" }).waitFor();
    const seen = () =>
      hers.evaluate(async () => {
        const answer = await fetch("/api/labs?limit=200");
        const { items = [] } = (await answer.json()) as { items?: { name: string }[] };
        return { status: answer.status, names: items.map((one) => one.name).sort() };
      });
    expect(await seen()).toEqual({ status: 200, names: [...labs].sort() });

    await goTo(hers, "/le-mie-sessioni");
    await hers.getByText("questa", { exact: true }).waitFor();
    expect(await barriersAtBoth(hers)).toEqual([]);

    await admin("/persone-e-organizzazioni/inviti");
    await page.getByText("Nessun invito aspetta una risposta.").waitFor();
    await page.getByRole("link", { name: "Chi può entrare" }).click();
    await page.getByRole("link", { name, exact: true }).click();
    await page.getByRole("heading", { level: 1, name: `Che cosa può fare ${name}` }).waitFor();
    await page.getByText("Vede i Laboratori Sociali: solo per").first().waitFor();
    expect(await barriersAtBoth(page)).toEqual([]);

    await admin(`/persone-e-organizzazioni/ruoli?cerca=${encodeURIComponent(name)}`);
    const endOne = async () => {
      const end = page.getByRole("button", { name: /^Cambia la fine: / }).first();
      await end.click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Ultimo giorno").fill(addDays(today, -1));
      await dialog.getByRole("button", { name: "Salva la fine" }).click();
      await dialog.waitFor({ state: "hidden" });
    };
    await endOne();
    await page.getByRole("button", { name: "Annulla", exact: true }).click();
    await page.getByText("Annullato: tutto è come prima.").waitFor();
    expect(await seen()).toEqual({ status: 200, names: [...labs].sort() });
    for (const _lab of labs) await endOne();
    expect((await seen()).status).toBe(404);
  });
});
