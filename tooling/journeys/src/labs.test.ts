import type { BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { barriersAtBoth, openPage } from "./browser.js";
import { goTo } from "./go-to.js";
import { pick } from "./pick.js";
import { signIn } from "./sign-in.js";
import { withDemonstration } from "./with-demonstration.js";

const here = withDemonstration();

const [lab, slug, hub] = ["La Torretta", "la-torretta", "Caffè della scrivania"];
const waiting = "Crosione";

describe("a lab in depth", () => {
  const faults: string[] = [];
  let page: Page;
  let context: BrowserContext;

  beforeAll(async () => {
    ({ page, context } = await openPage("desk", faults));
    await signIn(page, here.demonstration, "coordinator");
  });

  afterEach(() => expect(faults.splice(0)).toEqual([]));
  afterAll(() => context.close());

  const labs = "/laboratori";
  const fromSite = () => page.goto(`${here.demonstration.url}/admin${labs}`);
  const openLab = async (reach: () => Promise<unknown> = () => goTo(page, labs)) => {
    await reach();
    await page.getByRole("link", { name: lab, exact: true }).first().click();
    await page.getByRole("heading", { level: 1, name: lab }).waitFor();
  };
  const card = (title: string): Locator =>
    page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name: title, exact: true }) });
  const dialog = (title: string | RegExp) => page.getByRole("dialog", { name: title });
  const save = async (opened: Locator, button: string) => {
    expect(await barriersAtBoth(page)).toEqual([]);
    await opened.getByRole("button", { name: button, exact: true }).click();
    await opened.waitFor({ state: "hidden" });
  };

  it("opens from Oggi at the dialog that mends it, and the address forgets it afterwards", async () => {
    await page.getByRole("link", { name: `Indica la persona: ${waiting}` }).click();
    await dialog("Assegna il referente").waitFor();
    expect(page.url()).toContain("apri=referente");
    await page.keyboard.press("Escape");
    await dialog("Assegna il referente").waitFor({ state: "hidden" });
    await expect.poll(() => page.url()).not.toContain("apri");
  });

  it("counts who collaborates without a name, and keeps the count when somebody stops", async () => {
    await openLab();
    const collaborators = card("Collaboratori");
    await collaborators.getByRole("button", { name: "Aggiungi", exact: true }).click();
    const adding = dialog("Aggiungi chi collabora");
    await adding.getByLabel("Quante persone").fill("3");
    await adding.getByLabel("Dal giorno").fill("2020-01-15");
    await adding.getByLabel("Che cosa fanno").fill("in cucina il giovedì");
    await save(adding, "Aggiungi");
    await page.getByText("3 persone aggiunte.").waitFor();
    await page.getByText("Il 15 gennaio 2020 hanno cominciato a collaborare 3 persone").waitFor();
    await collaborators
      .getByRole("button", { name: /^Ha smesso/ })
      .first()
      .click();
    await save(dialog(/fine della collaborazione/), "Salva");
    await page.getByText("ultimo giorno di collaborazione per 1 persona").waitFor();
    await page.getByText("hanno cominciato a collaborare 3 persone").waitFor();
    expect(await barriersAtBoth(page)).toEqual([]);
  });

  it("hears from a help network again, until it ends", async () => {
    await openLab();
    const networks = card("Micro reti di aiuto");
    const name = `Spesa ${hub}`;
    await networks.getByRole("button", { name: /^Segnala/ }).click();
    const reporting = dialog(/^Segnala/);
    await reporting.getByLabel("Nome").fill(name);
    await reporting.getByLabel("Dal giorno").fill("2020-01-15");
    await save(reporting, "Salva");
    await page.getByText(/non dice quante persone raggiunge|non dicono quante persone raggiungono/).waitFor();
    await networks.getByRole("button", { name: `Aggiorna: ${name}` }).click();
    await dialog(name).getByRole("button", { name: "Dichiara quante persone" }).click();
    const declaring = dialog(`Quante persone: ${name}`);
    await declaring.getByRole("group", { name: "Persone raggiunte" }).getByLabel("Numero").fill("40");
    await save(declaring, "Salva");
    await networks.getByText(/raggiunge 40 persone/).waitFor();
    await networks.getByRole("button", { name: `Aggiorna: ${name}` }).click();
    await dialog(name).getByRole("button", { name: "Si è conclusa" }).click();
    const ending = dialog(`Si è conclusa: ${name}`);
    await ending.getByLabel("Motivo").fill("Le famiglie si aiutano da sole");
    await save(ending, "Si è conclusa");
    expect(await networks.getByText(name).count()).toBe(0);
    await card("Storia").getByLabel("Che cosa mostrare").selectOption({ label: "Micro reti" });
    await card("Storia").getByText(`«${name}»: «Le famiglie si aiutano da sole»`).waitFor();
    expect(await card("Storia").getByText("persone aggiunte").count()).toBe(0);
  });

  it("uses a hub, which the site shows", async () => {
    await goTo(page, "/laboratori/luoghi");
    await page.getByRole("button", { name: /^Aggiungi un/ }).click();
    const adding = dialog(/^Aggiungi un/);
    await adding.getByLabel("Nome").fill(hub);
    await adding.getByLabel("Comune").selectOption({ label: "Pavia" });
    await adding.getByLabel("Quando è aperto").fill("tutti i pomeriggi");
    await save(adding, "Aggiungi");
    await page.getByRole("heading", { level: 1, name: hub }).waitFor();
    expect(await barriersAtBoth(page)).toEqual([]);
    await openLab();
    await card("Punti di incontro").getByRole("button", { name: "Aggiungi", exact: true }).click();
    const linking = dialog(/^Aggiungi un/);
    await linking.getByLabel("Quale").selectOption({ label: `${hub} (Pavia)` });
    await save(linking, "Aggiungi");
    await card("Punti di incontro").getByText(hub).waitFor();
    await page.goto(`${here.demonstration.url}/laboratori/${slug}`);
    await page.getByRole("heading", { level: 3, name: hub }).waitFor();
    await page.getByText("tutti i pomeriggi").first().waitFor();
    expect(await barriersAtBoth(page)).toEqual([]);
  });

  it("is written in a family's language, which the site reads from right to left", async () => {
    await openLab(fromSite);
    await page.goto(`${page.url()}/modifica`);
    await page.getByRole("button", { name: "Aggiungi una lingua" }).click();
    await page.getByLabel("Lingua").last().selectOption({ value: "ar" });
    await page.getByLabel("Come partecipare").last().fill("تعال يوم الاثنين");
    const joining = page.getByLabel("Come partecipare").last();
    expect(await joining.evaluate((field) => getComputedStyle(field).direction)).toBe("rtl");
    expect(await barriersAtBoth(page)).toEqual([]);
    await page.getByRole("button", { name: "Salva" }).click();
    await page.getByRole("heading", { level: 1, name: lab }).waitFor();
    await page.goto(`${here.demonstration.url}/laboratori/${slug}`);
    await page.getByRole("link", { name: "العربية" }).click();
    const text = page.getByText("تعال يوم الاثنين");
    await text.waitFor();
    expect([await text.getAttribute("lang"), await text.getAttribute("dir")]).toEqual(["ar", "rtl"]);
    expect(await barriersAtBoth(page)).toEqual([]);
  });

  it("is handed over with a note, and the administrator finds the role that waits", async () => {
    await openLab(fromSite);
    await page.getByRole("button", { name: /^Passa le consegne/ }).click();
    const handing = dialog("Passa le consegne");
    await pick(page, handing.getByLabel("Persona che comincia"), "Gestione", /segnaposto/);
    await handing.getByLabel("Motivo").fill("Comincia un altro lavoro");
    await handing.getByLabel("Nota per chi comincia").fill("La chiave è dal barista.");
    await save(handing, "Passa le consegne");
    await card("Consegne").getByText("La chiave è dal barista.").waitFor();
    await page.getByText(/le consegne sono passate a .*«Comincia un altro lavoro»/).waitFor();
    expect(await barriersAtBoth(page)).toEqual([]);
    await context.close();
    ({ page, context } = await openPage("desk", faults));
    await signIn(page, here.demonstration, "administrator");
    await page
      .getByText(new RegExp(`${lab} ha un nuovo referente`))
      .first()
      .waitFor();
  });
});
