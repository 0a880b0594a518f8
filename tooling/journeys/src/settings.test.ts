import { describe, expect, it } from "vitest";
import { barriersInBothThemes, openPage } from "./browser.js";
import { downloaded } from "./downloaded.js";
import { goTo } from "./go-to.js";
import { saveRevision } from "./save-revision.js";
import { signIn } from "./sign-in.js";
import { withDemonstration } from "./with-demonstration.js";

const here = withDemonstration();

const drawn = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 32">${content}</svg>`;

describe("an administrator", () => {
  it("takes note of a flag, then of two at once with one reason, and finds them among the others, and takes one back", async () => {
    const faults: string[] = [];
    const found: string[] = [];
    const { page, context } = await openPage("desk", faults);
    await signIn(page, here.demonstration, "administrator", "/impostazioni/segnalazioni");
    await page
      .getByRole("button", { name: /^Prendi atto: / })
      .first()
      .click();
    await page.getByLabel(/^Perché il dato resta così/).fill("Le fonti contano in modo diverso");
    await page.getByRole("dialog").getByRole("button", { name: "Prendi atto" }).click();
    await page.getByText("Presa d'atto salvata.").waitFor();
    for (const at of [0, 1])
      await page
        .getByRole("checkbox", { name: /^Scegli (?!tutte)/ })
        .nth(at)
        .click();
    await page.getByRole("button", { name: "Prendi atto", exact: true }).click();
    await page.getByText("Saranno modificate 2 righe").waitFor();
    found.push(...(await barriersInBothThemes(page)));
    await page.getByLabel(/^Perché il dato resta così/).fill("Le cifre sono quelle dei documenti");
    await page.getByRole("button", { name: "Applica a 2" }).click();
    await page.getByText("Fatto per 2.").waitFor();
    await page.getByLabel("Stato", { exact: true }).selectOption({ label: "Di cui si è preso atto" });
    await page.getByText(/^3 di \d+$/).waitFor();
    expect(await page.getByText("Le cifre sono quelle dei documenti").count()).toBe(2);
    await page
      .getByRole("button", { name: /^Riprendi: / })
      .first()
      .click();
    await page.getByLabel(/^Perché va guardata di nuovo/).fill("È arrivata la cifra giusta");
    found.push(...(await barriersInBothThemes(page)));
    await page.getByRole("dialog").getByRole("button", { name: "Riprendi" }).click();
    await page.getByText("La segnalazione è di nuovo da guardare.").waitFor();
    await page.getByText(/^2 di \d+$/).waitFor();
    found.push(...(await barriersInBothThemes(page)));
    await context.close();
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });

  it("uploads a file: a bad one says where it is wrong and changes nothing, a good one is looked at and saved", async () => {
    const faults: string[] = [];
    const found: string[] = [];
    const { page, context } = await openPage("desk", faults);
    await signIn(page, here.demonstration, "administrator", "/impostazioni/territorio");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByText("Scarica la configurazione").click(),
    ]);
    const text = await downloaded(download);
    const upload = async (content: string) =>
      await page
        .getByLabel("File della configurazione")
        .setInputFiles({ name: "ambito.yaml", mimeType: "application/yaml", buffer: Buffer.from(content) });
    const lines = text.split("\n");
    const at = lines.findIndex((line) => /^ +timeZone: /.test(line));
    await page.getByRole("link", { name: "Carica un file" }).click();
    await upload(lines.with(at, "  timeZone: Marte/Olympus").join("\n"));
    await page.getByText("ambito.yaml non si può usare: 1 cosa non va").waitFor();
    const problem = page.getByRole("alert").getByRole("listitem");
    expect(await problem.textContent()).toMatch(new RegExp(`^Riga ${at + 1}, colonna \\d+: territory\\.timeZone `));
    found.push(...(await barriersInBothThemes(page)));
    await goTo(page, "/impostazioni/rivedi");
    expect(await page.getByRole("button", { name: "Salva la revisione" }).count()).toBe(0);

    await goTo(page, "/impostazioni/carica");
    await upload(text.replace(/^( +systemName: ).*$/m, "$1Fare insieme"));
    await page.getByLabel("Perché si cambia").waitFor();
    found.push(...(await barriersInBothThemes(page)));
    await saveRevision(page, "Il nome nel file");
    expect(await (await fetch(here.demonstration.url)).text()).toContain("Fare insieme");
    await context.close();
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });

  it("gives the territory a mark: a bad file says why, a good one is looked at, saved, seen by everybody, taken away", async () => {
    const faults: string[] = [];
    const found: string[] = [];
    const { page, context } = await openPage("desk", faults);
    await signIn(page, here.demonstration, "administrator", "/impostazioni/territorio/identita");
    const load = async (label: string, name: string, content: string) =>
      await page.getByLabel(label).setInputFiles({ name, mimeType: "image/svg+xml", buffer: Buffer.from(content) });
    await load("Scegli il marchio", "cattivo.svg", drawn("<script>alert(1)</script>"));
    await page.getByText("cattivo.svg non può essere il marchio").waitFor();
    await page.getByText("Il disegno contiene <script>, e in un marchio non si può").waitFor();
    await load("Scegli il marchio", "buono.svg", drawn('<path fill="#ffffff" d="M0 0h9v9z"/>'));
    await page.getByText("Sul bianco il marchio quasi non si vede").waitFor();
    await load("Scegli un'altra immagine", "buono.svg", drawn('<path fill="#0b2545" d="M0 0h64v32H0z"/>'));
    await page.getByText("Sul bianco il marchio quasi non si vede").waitFor({ state: "detached" });
    await page.getByLabel(/^Sul fondo scuro/).selectOption({ label: "Così com'è" });
    await page.getByText("Sul fondo scuro il marchio quasi non si vede").waitFor();
    found.push(...(await barriersInBothThemes(page)));
    await page.getByRole("button", { name: "Mettilo su una targhetta chiara" }).click();
    await goTo(page, "/impostazioni/rivedi");
    await page.getByText("disegno SVG (1 kB)").waitFor();
    expect(await page.locator("main img[src^='data:image/svg+xml;base64,']").count()).toBe(1);
    found.push(...(await barriersInBothThemes(page)));
    await saveRevision(page, "Il nostro marchio");

    const html = await (await fetch(here.demonstration.url)).text();
    const address = /\/assets\/mark\.[0-9a-f]{32}\.svg/.exec(html)?.[0] ?? "";
    const { status, headers } = await fetch(here.demonstration.url + address);
    expect(status).toBe(200);
    expect(headers.get("content-security-policy")).toBe("default-src 'none'; style-src 'unsafe-inline'; sandbox");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    await page.locator(`img[src="${address}"]:visible`).waitFor();

    await goTo(page, "/impostazioni/territorio/identita");
    await page.getByRole("button", { name: "Togli il marchio" }).click();
    await goTo(page, "/impostazioni/rivedi");
    await saveRevision(page, "Torna il segno intrecciato");
    expect(await (await fetch(here.demonstration.url)).text()).not.toContain(address);
    await context.close();
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });

  it("changes for how long names are kept, on a phone, and the site says so at once", async () => {
    const faults: string[] = [];
    const { page, context } = await openPage(here.browser, "phone", faults);
    await signIn(page, here.demonstration.url, "administrator");
    await page.goto(`${here.demonstration.url}/admin/impostazioni/conservazione`);
    await page.getByText("2 anni", { exact: true }).first().waitFor();
    const found = await barriersInBothThemes(page);
    await page.getByRole("link", { name: "Cambia le regole" }).click();
    await page.locator('input[name="retention.attendance.months"]').fill("1");
    found.push(...(await barriersInBothThemes(page)));
    await page.getByRole("link", { name: "Rivedi e salva" }).click();
    await page.getByText("Nomi di chi partecipa").first().waitFor();
    await saveRevision(page, "I nomi servono un mese");
    await page.goto(`${here.demonstration.url}/privacy`);
    await page.getByText(/Nomi di chi partecipa: 1 mese dall'ultimo incontro/).waitFor();
    await context.close();
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });
});
