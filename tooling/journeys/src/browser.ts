import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type Browser, type BrowserContext, type BrowserServer, chromium, type Page } from "playwright-core";
import { inject } from "vitest";

const places = [
  process.env["TRAMA_CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Given once more, a list of features to go without stands for Playwright's own, whose names are here too. Without the
  // first two every window brings along pages for the suggestions under an address bar that nobody sees.
  `--disable-features=${[
    "WebUIOmniboxPopup",
    "WebUIOmniboxAimPopup",
    "AimEnabled",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsFirstBalancedModeAutoEnable",
    "HttpsUpgrades",
    "LensOverlay",
    "MediaRouter",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "PaintHolding",
    "PreconnectToSearch",
    "ThirdPartyStoragePartitioning",
  ].join(",")}`,
];

const patienceMs = 20_000;

/** The widths at which every screen must work: a desk and a phone. */
export const widths = { desk: { width: 1440, height: 1000 }, phone: { width: 390, height: 844 } } as const;
export type Width = keyof typeof widths;

/** Starts the browser of this machine, for whoever knows where it answers. */
export async function serveBrowser(): Promise<BrowserServer> {
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) throw new Error("Chromium is missing: apt-get install -y chromium");
  return await chromium.launchServer({ executablePath, args: flags });
}

let browser: Promise<Browser> | undefined;

/** A page of its own session; whatever goes wrong in it fails the journey. */
export async function openPage(width: Width, faults: string[]): Promise<{ page: Page; context: BrowserContext }> {
  browser ??= chromium.connect(inject("browser"));
  const context = await (await browser).newContext({
    viewport: widths[width],
    locale: "it-IT",
    timezoneId: "Europe/Rome",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of (401|4\d\d)/.test(message.text())) faults.push(message.text());
  });
  return { page, context };
}

const axeSource = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  id: string;
  nodes: { target: string[]; html: string; failureSummary?: string }[];
}

interface Axe {
  run(context: Document, options: object): Promise<{ violations: Violation[] }>;
}

/** What in the page breaks WCAG 2.2 A and AA, as far as a program can tell; and whether it scrolls sideways. */
export async function barriers(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(await axeSource);
  const violations = await page.evaluate(async () => {
    // What lies under the bar that stays at the top has no size there: the page is read from its beginning.
    globalThis.scrollTo(0, 0);
    const { axe } = globalThis as typeof globalThis & { axe: Axe };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    return (await axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] }))
      .violations;
  });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${target.join(" ")} ${html.slice(0, 160)}`),
    ),
    ...(wide ? ["the page scrolls sideways"] : []),
  ];
}

/** What breaks the rules of a screen, in the light and in the dark. */
export async function barriersInBothThemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor();
    found.push(...(await barriers(page)));
  }
  return found;
}

/** What breaks WCAG at the desk and on the phone, whichever of the two the page is at: it is left as it was. */
export async function barriersAtBoth(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const [width, size] of Object.entries(widths)) {
    await page.setViewportSize(size);
    found.push(...(await barriers(page)).map((barrier) => `${width}: ${barrier}`));
  }
  if (before) await page.setViewportSize(before);
  return found;
}
