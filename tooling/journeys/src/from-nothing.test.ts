import { presetFile, readConfiguration } from "@trama/instance/configuration";
import { canonicalYaml, type Term } from "@trama/territory";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { barriers, openPage } from "./browser.js";
import { startEmpty } from "./empty-instance.js";
import { goTo } from "./go-to.js";

type Document = Awaited<ReturnType<typeof readConfiguration>>;
type Noun = NonNullable<Document["territory"]["words"]["lab"]>;

/** The same without the sources and the notes, which tell of the documents and not of the territory. */
function withoutSources(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSources);
  if (typeof value !== "object" || value === null) return value;
  const said = Object.entries(value).filter(([key]) => key !== "src" && key !== "note");
  return Object.fromEntries(said.map(([key, one]) => [key, withoutSources(one)]));
}

/** Types a configuration on the screens, by the labels that people read. */
function typing(page: Page) {
  const go = async (path: string) => {
    await goTo(page, `/impostazioni/${path}`);
    await page.getByRole("heading", { level: 2 }).first().waitFor();
  };
  const line = async (list: string, texts: readonly string[]) => {
    const group = page.getByRole("group", { name: list, exact: true });
    for (const text of texts) {
      await group.getByPlaceholder("Aggiungi una riga").fill(text);
      await group.getByRole("button", { name: "Aggiungi", exact: true }).click();
    }
  };
  /** Adds a thing to a list, and writes its fields. */
  const item = async (list: string, fields: Record<string, string | number | boolean>) => {
    await page.getByRole("button", { name: `Aggiungi: ${list}`, exact: true }).click();
    const row = page.getByRole("region", { name: list, exact: true }).locator("details[open] > fieldset").last();
    for (const [label, value] of Object.entries(fields)) {
      const field = row.getByLabel(new RegExp(`^${label}( \\(obbligatorio\\))?$`));
      if (typeof value === "boolean") await field.setChecked(value);
      else if (await field.evaluate((one) => one.tagName === "SELECT")) await field.selectOption({ label: `${value}` });
      else await field.fill(`${value}`);
    }
    return row;
  };
  const vocabulary = async (name: string, terms: readonly Term[]) => {
    if (terms.length === 0) return;
    await page.getByLabel("Vocabolario", { exact: true }).selectOption(name);
    for (const { it: text, en = "" } of terms) {
      await page.getByLabel("Aggiungi una voce", { exact: true }).fill(text);
      await page.locator("form").getByLabel("In inglese", { exact: true }).fill(en);
      await page.getByRole("button", { name: "Aggiungi", exact: true }).click();
    }
  };
  const noun = async (code: string, { it: italian, en }: Noun) => {
    await go(`parole/${code}`);
    const languages = [
      ["In italiano", italian],
      ["In inglese", en],
    ] as const;
    const names = { one: "Singolare", many: "Plurale", short: "Singolare breve", shortMany: "Plurale breve" } as const;
    for (const [language, texts] of languages)
      for (const [name, label] of Object.entries(names)) {
        const text = texts[name as keyof typeof names] ?? "";
        await page.getByLabel(`${label}, ${language}`, { exact: true }).fill(text);
      }
    await page.getByLabel(italian.gender === "f" ? "femminile" : "maschile").check();
  };
  return { go, line, item, vocabulary, noun };
}

/** Everything that makes a territory, screen by screen, in one draft. */
async function type(page: Page, { territory, directory, gatherings, labs }: Document): Promise<void> {
  const { go, line, item, vocabulary, noun } = typing(page);
  await go("territorio/identita");
  const identity = {
    "Nome dell'ambito": territory.name,
    "Come è conosciuto": territory.systemName,
    "Codice del territorio": territory.code,
    "Ente capofila": territory.leadOrganisation ?? "",
    "Sito web": territory.contact.web ?? "",
    Colore: territory.accent,
  };
  for (const [label, value] of Object.entries(identity))
    await page.getByLabel(new RegExp(`^${label}( \\(obbligatorio\\))?$`)).fill(value);
  await line("Altre grafie del nome", territory.systemAliases);

  await go("territorio/comuni");
  for (const { name, istat, cadastral = "", capital } of territory.municipalities)
    await item("Comuni", {
      "Nome del Comune": name,
      "Codice ISTAT": istat,
      "Codice catastale": cadastral,
      "Capoluogo di provincia": capital,
    });
  expect(await barriers(page)).toEqual([]);

  await go("territorio/contesto");
  await line("Piani di sviluppo", territory.developmentPlans);
  for (const { text } of territory.context) await item("Fatti di contesto", { "Il fatto": text });

  await go("vocabolari");
  await vocabulary("strands", territory.strands);
  await vocabulary("organisationKinds", directory.organisationKinds);
  await vocabulary("bodyKinds", directory.bodyKinds);
  await vocabulary("kinds", gatherings.kinds);
  await vocabulary("channelKinds", labs.channelKinds);
  await vocabulary("resourceKinds", labs.resourceKinds);

  await go("territorio/organi");
  for (const { name, kind } of directory.bodies) {
    const label = directory.bodyKinds.find(({ code }) => code === kind)?.it ?? kind;
    await item("Organi di cui parlano i documenti", { Nome: name, Tipo: label });
  }
  for (const { title, code, count, organisations } of directory.roles) {
    const list = "Ruoli contati nei documenti";
    const row = await item(list, { Ruolo: title, Mansione: code, "Quante persone": count });
    for (const organisation of organisations) {
      await row.getByPlaceholder("Aggiungi una riga").fill(organisation);
      await row.getByRole("button", { name: "Aggiungi", exact: true }).click();
    }
  }
  for (const [code, words] of Object.entries(territory.words)) if (words) await noun(code, words);
}

it.each(["sondrio", "verona"])("%s is made on screen from nothing, without a file", async (name) => {
  const preset = await readConfiguration(presetFile(name));
  const empty = await startEmpty();
  const faults: string[] = [];
  const { page, context } = await openPage("desk", faults);
  try {
    await empty.enter(page);
    await type(page, preset);
    await page.getByRole("link", { name: "Rivedi e salva" }).click();
    await page.getByLabel("Perché si cambia").fill("Il territorio comincia da qui");
    expect(await barriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Salva la revisione" }).click();
    await page.waitForURL(/revisioni$/);
    await page.getByText("Il territorio comincia da qui", { exact: true }).waitFor();
    expect(await empty.exported()).toBe(canonicalYaml(withoutSources(preset)));
    const site = await fetch(empty.url);
    expect(site.status).toBe(200);
    expect(await site.text()).toContain(preset.territory.systemName);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
    await empty.stop();
  }
});
