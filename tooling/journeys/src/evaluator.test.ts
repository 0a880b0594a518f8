import { expect, it } from "vitest";
import { barriers, barriersAtBoth, openPage } from "./browser.js";
import { downloaded } from "./downloaded.js";
import { goTo } from "./go-to.js";
import { signIn } from "./sign-in.js";
import { withDemonstration } from "./with-demonstration.js";

const here = withDemonstration();

it("(b) an evaluator revises a target of the evaluation under way; what was hoped for before stays, with its story", async () => {
  const faults: string[] = [];
  const { page, context } = await openPage("phone", faults);
  await signIn(page, here.demonstration, "evaluator", "/indicatori/valutazioni");
  await page.getByRole("link", { name: "Ex ante" }).click();
  await page.getByText("Questa valutazione è chiusa").waitFor();
  expect(await page.getByRole("button", { name: /^Rivedi l'attesa/ }).count()).toBe(0);
  await page.getByRole("link", { name: "Che cosa è cambiato: Incontri tenuti" }).click();
  await page.getByText("Scritto dopo").waitFor();

  await page.getByRole("link", { name: "Valutazioni" }).click();
  await page.getByRole("link", { name: "In itinere 1" }).click();
  await page.getByText("Adesso si raccolgono i dati").waitFor();
  await page.getByRole("button", { name: "Rivedi l'attesa: Incontri tenuti" }).click();
  const dialog = page.getByRole("dialog", { name: "Rivedi il risultato atteso: In itinere 1" });
  await dialog.getByText("Ora è 600 (incontri).").waitFor();
  await dialog.getByLabel("Risultato atteso").fill("700");
  await dialog.getByRole("button", { name: "Salva" }).click();
  await dialog.getByText("Per cambiare un risultato atteso scrivi perché").first().waitFor();
  expect(await barriers(page)).toEqual([]);
  await dialog.getByLabel("Motivo").fill("Due territori in più hanno aperto");
  await dialog.getByRole("button", { name: "Salva" }).click();
  await dialog.waitFor({ state: "hidden" });
  await page.getByRole("listitem").filter({ hasText: "INC · incontri" }).filter({ hasText: "700" }).waitFor();

  await page.getByRole("link", { name: "Incontri tenuti" }).click();
  const targets = page.locator("section").filter({ has: page.getByRole("heading", { name: "Risultati attesi" }) });
  await targets.getByText("«Due territori in più hanno aperto»").waitFor();
  await targets
    .getByRole("listitem")
    .filter({ hasText: /^600 · sostituito/ })
    .waitFor();
  expect(await page.getByRole("button", { name: "Scrivi una rilevazione" }).count()).toBe(0);
  await context.close();
  expect(faults).toEqual([]);
});

it("(a) a board member compares what is with what was hoped for; what is missing is missing, not zero", async () => {
  const faults: string[] = [];
  const { page, context } = await openPage("desk", faults);
  await signIn(page, here.demonstration, "board-member", "/indicatori");
  const row = (name: string) => page.getByRole("row").filter({ has: page.getByRole("link", { name, exact: true }) });
  await row("Presenze").getByText("Sotto").waitFor();
  expect(await row("Presenze").innerText()).toMatch(/9\.000\s+In itinere 1/);
  const missing = await row("Griglie di intervista").innerText();
  expect(missing).toContain("Manca");
  expect(missing).toContain("Non si sa ancora");
  expect(missing).not.toMatch(/\b0\b/);

  await page.getByLabel("Stato").selectOption({ label: "Manca" });
  await page.getByText(/^19 di 30 indicatori/).waitFor();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("button", { name: "Esporta" })
      .click()
      .then(() => page.getByRole("menuitem", { name: /CSV/ }).click()),
  ]);
  const [, ...lines] = (await downloaded(file)).trim().split("\r\n");
  expect(lines).toHaveLength(19);
  expect(lines.find((line) => line.startsWith("Griglie di intervista;"))).toMatch(
    /;CD-P3;prodotti;{10}3;Finale;Manca$/,
  );
  await page.getByLabel("Stato").selectOption({ label: "Tutti gli stati" });

  await page.getByRole("combobox", { name: "Dove" }).selectOption({ label: "Pavia" });
  await page.getByText("Altri 23 indicatori non si guardano così da vicino: Pavia.").waitFor();
  expect(new URL(page.url()).searchParams.get("dove")).toBe("municipality:018110");
  await page.getByRole("combobox", { name: "Dove" }).selectOption({ label: "Tutto il territorio" });
  await page.getByLabel("Periodo").selectOption({ label: "Scelgo i giorni" });
  await page.getByLabel(/^Dal/).fill("2026-02-01");
  await page.getByText("a questi giorni: 1 febbraio").waitFor();
  expect(new URL(page.url()).searchParams.get("dal")).toBe("2026-02-01");
  await page.getByRole("radiogroup", { name: "Come si vedono" }).getByText("Quadro logico").click();
  await page
    .getByRole("heading", { name: "Legami di comunità rigenerati e meno effetti dell'impoverimento" })
    .waitFor();
  await page.getByText("I Comuni restano coinvolti fino alla scrittura dei nuovi Piani di Zona").waitFor();
  await context.close();
  expect(faults).toEqual([]);
});

it("an evaluator holds an evaluation from its opening to its close, and acts upon it afterwards", async () => {
  const faults: string[] = [];
  const { page, context } = await openPage("desk", faults);
  await signIn(page, here.demonstration, "evaluator", "/indicatori/valutazioni");
  const dialog = page.getByRole("dialog");
  const say = async (opens: string, confirms: string, fill: Record<string, string> = {}) => {
    await page.getByRole("button", { name: opens, exact: true }).first().click();
    for (const [field, text] of Object.entries(fill)) await dialog.getByLabel(new RegExp(`^${field}`)).fill(text);
    await dialog.getByRole("button", { name: confirms }).click();
    await dialog.waitFor({ state: "hidden" });
  };
  await say("Comincia: In itinere 2", "Comincia", { Dal: "2026-01-01", Al: "2026-06-30" });
  await page.getByRole("heading", { level: 1, name: "In itinere 2" }).waitFor();
  await say("I dati sono raccolti", "Sì, i dati sono raccolti");
  await page.getByText("Manca ancora una conclusione.").waitFor();
  expect(await page.getByRole("button", { name: "La valutazione è fatta" }).count()).toBe(0);

  await page.getByRole("button", { name: "Concludi: Presenze" }).click();
  expect(await dialog.getByLabel("Di che cosa parla").inputValue()).toBe("PRE");
  await dialog.getByLabel("Che cosa si conclude").selectOption({ label: "Raggiunto in parte" });
  await dialog.getByLabel("Che cosa si è visto").fill("D'inverno si viene meno");
  await dialog.getByRole("button", { name: "Salva" }).click();
  await dialog.waitFor({ state: "hidden" });

  await page.getByRole("button", { name: "Scrivi chi hai ascoltato" }).click();
  await dialog.getByLabel("Come li avete ascoltati").selectOption({ label: "Focus group" });
  await dialog.getByLabel("Quanti erano").fill("9");
  await dialog.getByLabel("Chi, come gruppo").fill("Le famiglie del doposcuola");
  await dialog.getByLabel("Che cosa ne è venuto").fill("Serve una sala più calda");
  await dialog.getByRole("button", { name: "Salva" }).click();
  await page.getByText("9 persone").waitFor();

  await say("Decidi un'azione: Presenze", "Salva", {
    "Che cosa si farà": "Cambiare sala",
    "Chi ne risponde": "Comune",
  });
  await page.getByText("Nasce da: «D'inverno si viene meno»").waitFor();
  await say("La valutazione è fatta", "Sì, la valutazione è fatta");
  await say("Chiudi la valutazione", "Chiudi e ferma i numeri");
  await page.getByRole("heading", { name: "I numeri della chiusura" }).waitFor();
  expect(await page.getByRole("button", { name: "Scrivi una conclusione" }).count()).toBe(0);
  await say("Di' com'è andata: Cambiare sala", "Salva", { "Che cosa ne è venuto": "La sala nuova è calda" });
  await page.getByText("Ne è venuto: La sala nuova è calda").waitFor();
  await context.close();
  expect(faults).toEqual([]);
});

it("a coordinator corrects an observation with a reason; the number of before stays, struck through", async () => {
  const faults: string[] = [];
  const { page, context } = await openPage("desk", faults);
  await signIn(page, here.demonstration, "coordinator", "/indicatori/MIN");
  await page.getByRole("button", { name: "Correggi: più di 600, 2 luglio 2020" }).click();
  const dialog = page.getByRole("dialog", { name: "Correggi la rilevazione del 2 luglio 2020" });
  await dialog.getByLabel("Quanto (persone)").fill("640");
  await dialog.getByLabel("Quanto è preciso").selectOption({ label: "circa" });
  await dialog.getByLabel("Motivo").fill("Ricontati sui registri");
  expect(await barriers(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Salva" }).click();
  await dialog.waitFor({ state: "hidden" });
  const seen = page.locator("section").filter({ has: page.getByRole("heading", { name: "Rilevazioni" }) });
  await seen.getByRole("listitem").filter({ hasText: "circa 640" }).getByText("«Ricontati sui registri»").waitFor();
  await seen.getByText("più di 600 · 2 luglio 2020 · corretta in seguito, non conta più").waitFor();
  expect(await page.getByRole("button", { name: "Correggi: più di 600, 2 luglio 2020" }).count()).toBe(0);

  await page.getByRole("button", { name: "Correggi: circa 640, 2 luglio 2020" }).click();
  await dialog.getByLabel("Era sbagliata del tutto: ritirala").check();
  await dialog.getByLabel("Motivo").fill("Era di un altro territorio");
  await dialog.getByRole("button", { name: "Ritira la rilevazione" }).click();
  await seen.getByText(/^Ritirata/).waitFor();

  await goTo(page, "/indicatori/INC?dove=municipality:018110");
  await page.getByRole("button", { name: "Indica: Finale" }).click();
  await page.getByRole("dialog").getByLabel("Risultato atteso").fill("520");
  await page.getByRole("dialog").getByRole("button", { name: "Salva" }).click();
  await page.getByRole("button", { name: "Rivedi: Finale" }).waitFor();
  await page.getByRole("combobox", { name: "Dove" }).selectOption({ label: "Tutto il territorio" });
  await page.getByRole("button", { name: "Indica: Finale" }).waitFor();
  await context.close();
  expect(faults).toEqual([]);
});

it("a conductor, who may not see the figures of the whole territory, is led to those of their own labs", async () => {
  const faults: string[] = [];
  const { page, context } = await openPage("phone", faults);
  await signIn(page, here.demonstration, "conductor", "/indicatori");
  expect(await page.getByRole("button", { name: "Esporta" }).count()).toBe(0);
  await page.getByRole("link", { name: "La Torretta" }).click();
  const card = page.getByRole("listitem").filter({ hasText: "INC · incontri" });
  await card.getByText(/^\d+$/).waitFor();
  await page.getByRole("link", { name: "Incontri tenuti" }).click();
  await page.getByRole("heading", { name: "Da dove viene il numero" }).waitFor();
  expect(await page.getByRole("combobox", { name: "Dove" }).locator("option:checked").textContent()).toBe(
    "La Torretta",
  );
  await page.getByRole("button", { name: "Indica: Finale" }).waitFor();
  await page.getByRole("button", { name: "Scrivi una rilevazione" }).waitFor();
  await context.close();
  expect(faults).toEqual([]);
});

it("(d) an evaluator publishes a table after seeing what stays reserved, everybody reads it, and it is withdrawn with a reason", async () => {
  const faults: string[] = [];
  const { page, context } = await openPage("desk", faults);
  await signIn(page, here.demonstration, "evaluator", "/indicatori");
  await page.getByRole("link", { name: "Dati aperti" }).click();
  await page.getByRole("heading", { level: 1, name: "Dati aperti" }).waitFor();
  const preview = page.getByRole("region", { name: "Come la leggeranno tutti" });
  await preview.getByRole("rowheader", { name: "Tutto il territorio" }).waitFor();
  await page.getByLabel("Che cosa si conta").selectOption({ label: "Presenze" });
  await page.getByLabel("Distinto per").selectOption({ label: "Tipo di incontro" });
  await page.getByText("Si conta fino al").waitFor();
  expect(await barriersAtBoth(page)).toEqual([]);
  const rows = await preview.getByRole("row").allInnerTexts();
  await page.getByRole("button", { name: "Pubblica sul sito" }).click();
  await page.getByText("Non c'è niente di nuovo da pubblicare").waitFor();
  const name = "Presenze · per Tipo di incontro";
  await page.getByRole("link", { name: `Guardala sul sito: ${name}` }).click();
  await page.getByRole("heading", { level: 1, name: "Dati aperti" }).waitFor();
  const shown = page.getByRole("region", { name, exact: true }).first();
  await shown.getByRole("rowheader", { name: "Tutto il territorio" }).waitFor();
  expect(await shown.getByRole("row").count()).toBe(rows.length);
  expect(await barriers(page)).toEqual([]);

  await page.goto(`${here.demonstration.url}/admin/indicatori/dati-aperti`);
  await page.getByRole("button", { name: `Ritira: ${name}` }).click();
  const dialog = page.getByRole("dialog", { name: `Ritira dal sito: ${name}` });
  await dialog.getByText("Ciò che è stato detto resta detto").waitFor();
  expect(await barriersAtBoth(page)).toEqual([]);
  await dialog.getByLabel("Motivo").fill("Mancavano gli incontri di un Comune");
  await dialog.getByRole("button", { name: "Ritira la tabella" }).click();
  await dialog.waitFor({ state: "hidden" });
  await page.getByRole("link", { name: `Guardala sul sito: ${name}` }).click();
  await page.getByText(/è stata ritirata il .*«Mancavano gli incontri di un Comune»/).waitFor();
  expect(await barriers(page)).toEqual([]);
  await context.close();
  expect(faults).toEqual([]);
});
