import type { RoleCode } from "@trama/kernel";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openPage } from "./browser.js";
import { goTo } from "./go-to.js";
import { signIn } from "./sign-in.js";
import { withDemonstration } from "./with-demonstration.js";

const here = withDemonstration("visconteo");

/** The screens of each role. The list of words is left out: it says what each code stands for, whatever it is called. */
const screens: readonly [role: RoleCode, paths: readonly string[]][] = [
  [
    "coordinator",
    [
      ...["/", "/laboratori", "/laboratori/nuovo", "/persone-e-organizzazioni", "/impostazioni/sistemi"],
      ...["/laboratori/luoghi", "/calendario", "/calendario/elenco", "/calendario/nuovo"],
    ],
  ],
  ["conductor", ["/", "/laboratori", "/settimana", "/calendario/conteggi", "/il-mio-accesso"]],
  [
    "evaluator",
    ["/indicatori", "/indicatori?forma=quadro", "/indicatori/LAB", "/indicatori/MIN", "/indicatori/valutazioni"],
  ],
  [
    "administrator",
    [
      ...["/", "/impostazioni/territorio", "/impostazioni/segnalazioni", "/impostazioni/revisioni"],
      ...["/impostazioni/vocabolari", "/impostazioni/accesso", "/impostazioni/posta"],
      ...["/persone-e-organizzazioni/accessi", "/persone-e-organizzazioni/ruoli", "/indicatori/dati-aperti"],
    ],
  ],
];

/** The noun alone: a "percorso laboratoriale" is a way of working, in any territory, and "LAB" the code of an indicator. */
const oldWord = /\b(?:L|l)aborator(?:io|i)\b|\bLABORATOR(?:IO|I)\b|\b[Ll]abs?\b/;

/** Every text of an answer: what the territory wrote itself, such as the names of its indicators, stays as it wrote it. */
async function textsOf(page: Page, path: string): Promise<string[]> {
  const texts: string[] = [];
  const take = (value: unknown): void => {
    if (typeof value === "string") texts.push(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(take);
  };
  take(
    await page.evaluate(async (from) => {
      const answer = await fetch(from);
      return answer.ok ? ((await answer.json()) as unknown) : null;
    }, path),
  );
  return texts.filter((text) => oldWord.test(text)).sort((a, b) => b.length - a.length);
}

it.each(screens)("a territory whose labs are Case says nothing else to the %s", async (role, paths) => {
  const faults: string[] = [];
  const { page, context } = await openPage("desk", faults);
  await signIn(page, here.demonstration, role);
  const said: Record<string, string> = {};
  const ownTexts = await textsOf(page, "/api/indicators");
  const read = async (name: string) => {
    await page.locator("h1").first().waitFor();
    await expect.poll(() => page.getByLabel("Un momento…").count()).toBe(0);
    // What is seen and what a screen reader says; addresses stay the same whatever the labs are called.
    const seen = (await page.locator("body").ariaSnapshot()).replaceAll(/^\s*- \/url:.*$/gm, "");
    said[name] = ownTexts.reduce((text, own) => text.replaceAll(own, ""), seen);
  };
  for (const path of paths) {
    await goTo(page, path);
    await read(path);
  }
  if (paths.includes("/laboratori")) {
    await goTo(page, "/laboratori");
    await page.getByRole("link", { name: "Casa per Fare Insieme Opera", exact: true }).first().click();
    await page.getByRole("heading", { level: 1, name: "Casa per Fare Insieme Opera" }).waitFor();
    await read("a lab");
  }
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Cerca ovunque" }).fill("ca");
  await page.getByRole("dialog").getByRole("option").first().waitFor();
  await read("search");
  await page.keyboard.press("Escape");
  await context.close();
  expect(
    Object.entries(said)
      .map(([name, text]) => [name, text.split("\n").filter((line) => oldWord.test(line))] as const)
      .filter(([, lines]) => lines.length > 0),
  ).toEqual([]);
  expect(Object.values(said).join("\n")).toMatch(/\b(?:Casa|Case) per Fare Insieme\b|delle Case/);
  expect(Object.values(said).join("\n")).not.toMatch(/\b(?:il|lo|un|del|dei|nel|i|gli|questo|nessun) [Cc]as[ae]\b/);
  expect(faults).toEqual([]);
});
