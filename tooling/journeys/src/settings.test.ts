import { describe, expect, it } from "vitest";
import { barriersInBothThemes, openPage } from "./browser.js";
import { downloaded } from "./downloaded.js";
import { goTo } from "./go-to.js";
import { saveRevision } from "./save-revision.js";
import { signIn } from "./sign-in.js";
import { withDemonstration } from "./with-demonstration.js";

const here = withDemonstration();

describe("an administrator", () => {
  it("takes note of a flag, then of two at once with one reason, and finds them among the others", async () => {
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
});
