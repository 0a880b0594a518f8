import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { barriers, openPage, type Width } from "./browser.js";
import { goTo } from "./go-to.js";
import { pick } from "./pick.js";
import { signIn } from "./sign-in.js";
import { withDemonstration } from "./with-demonstration.js";

const here = withDemonstration();

/** The lab that each width mends, and the one it opens: the two widths share one instance. */
const subjects = {
  desk: { lab: "Crosione", opened: "Prova dalla scrivania", moved: "La Torretta", from: "Avvio", to: "Sviluppo" },
  phone: { lab: "Spazio Q", opened: "Prova dal telefono", moved: "In Pelizza", from: "Rafforzamento", to: "Sviluppo" },
} as const;

describe.each(["desk", "phone"] as const satisfies Width[])("a coordinator at the %s", (width) => {
  const { lab, opened, moved, from, to } = subjects[width];
  const faults: string[] = [];
  let page: Page;
  let context: BrowserContext;

  beforeAll(async () => {
    ({ page, context } = await openPage(width, faults));
    await signIn(page, here.demonstration, "coordinator");
  });

  afterEach(() => expect(faults.splice(0)).toEqual([]));
  afterAll(() => context.close());

  it("(a) goes from Oggi to a lab that needs somebody, names its lead, and sees the item met", async () => {
    await goTo(page, "/");
    const mend = page.getByRole("link", { name: `Indica la persona: ${lab}` });
    await mend.click();
    await page.getByRole("heading", { level: 1, name: lab }).waitFor();
    const dialog = page.getByRole("dialog", { name: "Assegna il referente" });
    await dialog.waitFor();
    const present = async () =>
      Number(
        /\d+/.exec(
          await page
            .getByText(/\d+ di 11 elementi presenti/)
            .first()
            .innerText(),
        )?.[0],
      );
    const before = await present();
    await pick(page, page.getByRole("dialog").getByLabel("Organizzazione referente"), "Ald", /Aldia/);
    await pick(page, page.getByRole("dialog").getByLabel("Persona referente"), "Gestione", /segnaposto/);
    await dialog.getByLabel("Motivo").fill("Concordato con chi abita nel quartiere");
    expect(await barriers(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Salva" }).click();
    await dialog.waitFor({ state: "hidden" });

    await page.getByRole("heading", { level: 1, name: lab }).waitFor();
    await expect.poll(present).toBe(before + 2);
    await page.getByRole("button", { name: /^Mostra gli altri/ }).click();
    const met = page.getByRole("listitem").filter({ hasText: "Persona referente" }).filter({ hasText: "Presente:" });
    await expect.poll(() => met.count()).toBeGreaterThan(0);
    await page.getByText("«Concordato con chi abita nel quartiere»").first().waitFor();
    expect(await barriers(page)).toEqual([]);

    await goTo(page, "/");
    await page.getByRole("heading", { name: "Da sistemare subito" }).waitFor();
    expect(await mend.count()).toBe(0);
  });

  it("(c) schedules a consulta and afterwards marks who was there, people and organisations", async () => {
    const title = `Consulta aperta, ${width}`;
    await goTo(page, "/calendario");
    await page.getByRole("heading", { level: 1, name: "Calendario" }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole("link", { name: "Nuovo incontro" }).click();
    await page.getByRole("heading", { level: 1, name: "Nuovo incontro" }).waitFor();
    await page.getByLabel("Laboratorio Sociale").selectOption({ label: "La Torretta" });
    await page.getByLabel("Tipo").selectOption({ label: "Consulta" });
    await page.getByLabel("Che cosa si fa").fill(title);
    await page.getByLabel("Dalle").fill("18:00");
    await page.getByLabel("Alle (obbligatorio)", { exact: true }).fill("20:00");
    await page.getByLabel("La data è ancora da confermare").check();
    await page.getByRole("button", { name: "Metti in calendario" }).click();
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await page.getByRole("button", { name: "Conferma la data" }).click();
    await page.getByText("Di che si tratta").waitFor();
    await page.getByRole("button", { name: "Conferma la data" }).waitFor({ state: "hidden" });

    await page.getByRole("button", { name: "Segna i nomi" }).click();
    const dialog = page.getByRole("dialog", { name: "Presenti per nome" });
    await pick(page, page.getByRole("dialog").getByLabel("Aggiungi una persona"), "Gestione", /segnaposto/);
    await pick(page, page.getByRole("dialog").getByLabel("Aggiungi un'organizzazione rappresentata"), "Ald", /Aldia/);
    await expect.poll(() => dialog.getByRole("listitem").count()).toBe(2);
    await dialog.getByLabel("per la prima volta").first().check();
    expect(await barriers(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Salva" }).click();
    await dialog.waitFor({ state: "hidden" });
    await page.getByText("2 presenze per nome salvate.").waitFor();
    await page.getByRole("link", { name: "Aldia" }).waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it("(b) proposes a phase change with date and reason, and the history shows it", async () => {
    await goTo(page, "/laboratori");
    await page.getByRole("link", { name: moved, exact: true }).first().click();
    await page.getByRole("button", { name: "Proponi un cambio di fase" }).click();
    const dialog = page.getByRole("dialog", { name: "Proponi un cambio di fase" });
    await dialog.getByRole("radio", { name: new RegExp(`^${to}`) }).check();
    await dialog.getByRole("button", { name: "Cambia fase" }).click();
    await dialog.getByText("Campo obbligatorio.").first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await dialog.getByLabel("Motivo").fill("Le famiglie si ritrovano ogni settimana");
    await dialog.getByRole("button", { name: "Cambia fase" }).click();
    await dialog.waitFor({ state: "hidden" });
    await page.getByText(`La fase ora è «${to}».`).waitFor();
    await page.getByText(`è cominciata la fase «${to}»`).first().waitFor();
    await page.getByText("«Le famiglie si ritrovano ogni settimana»").first().waitFor();
    expect(await page.getByText(from).count()).toBeGreaterThan(0);
  });

  it("(b) is refused a phase change without main place and lead, and told why", async () => {
    await goTo(page, "/laboratori/nuovo");
    await page.getByLabel("Nome", { exact: false }).first().fill(opened);
    await page.getByLabel("Comune").first().selectOption({ label: "Sommo" });
    expect(await barriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Apri un Laboratorio Sociale" }).click();
    await page.getByRole("heading", { level: 1, name: opened }).waitFor();
    await page.getByRole("button", { name: "Proponi un cambio di fase" }).click();
    const dialog = page.getByRole("dialog", { name: "Proponi un cambio di fase" });
    await dialog.getByRole("radio", { name: /^Avvio/ }).check();
    await dialog.getByLabel("Motivo").fill("Vorremmo cominciare");
    await dialog.getByRole("button", { name: "Cambia fase" }).click();
    await dialog.getByRole("alert").getByText("Manca il luogo principale.").waitFor();
    await dialog.getByRole("alert").getByText("Manca la persona referente.").waitFor();
    expect(await dialog.getByLabel("Motivo").inputValue()).toBe("Vorremmo cominciare");
    expect(await barriers(page)).toEqual([]);
  });
});
