import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createServer, listen } from "@trama/api";
import { openInstance } from "@trama/instance";
import { chromium } from "playwright-core";
import { hear } from "./lists/hearing.ts";
import { longLists, password, rows } from "./lists/long-lists.ts";
import { type TriedList, tryList } from "./lists/try-list.ts";

/**
 * Opens lists of ten thousand organisations and of ten thousand gatherings in the browser, as people use them: types in
 * the search, changes a filter, sorts, chooses, scrolls. Prints how long each press takes to be answered on the screen,
 * and fails when one of every twenty takes longer than the goal.
 */
const goalMs = 100;
const port = 4_187;
const url = `http://localhost:${port}`;
const root = resolve(import.meta.dirname, "../../..");
const lists: TriedList[] = [
  {
    name: `A list of ${rows} organisations`,
    address: "/admin/persone-e-organizzazioni/organizzazioni",
    all: /^10\.?\d{3} organizzazioni$/i,
    words: "cooperativa san rocco 12",
    filter: "Comune",
    headings: ["Nome", "Comune"],
  },
  {
    name: `A list of ${rows} gatherings`,
    address: "/admin/calendario/elenco?periodo=anno",
    all: /^1\d\.?\d{3} incontri$/i,
    words: "laboratorio di cucina 12",
    filter: "Tipo",
    headings: ["Che cosa si fa", "Quando"],
  },
];

const made = await longLists(join(root, ".test/bench"), url, (line) => console.log(line));
const folder = mkdtempSync(join(tmpdir(), "trama-bench-"));
cpSync(made, folder, { recursive: true });
const instance = await openInstance({ folder, url });
const adminFolder = join(root, "apps/admin/dist");
const listening = await listen(createServer(instance, { adminFolder }), { port, hostname: "127.0.0.1" });
const executablePath = process.env["TRAMA_CHROMIUM"] ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
let missed = 0;

try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, locale: "it-IT" });
  page.setDefaultTimeout(60_000);
  await page.goto(`${url}/admin/`);
  await page.getByLabel("Indirizzo e-mail").fill("coordinator@demo.example");
  await page.locator("input[type=password]").fill(password);
  await page.getByRole("button", { name: "Accedi", exact: true }).click();
  await page.getByRole("heading", { level: 1 }).filter({ hasNotText: "Accedi" }).waitFor();
  await page.addInitScript(hear);
  for (const list of lists) missed += await tryList(page, url, list, goalMs);
} finally {
  await browser.close();
  await listening.close();
  await instance.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = missed > 0 ? 1 : 0;
