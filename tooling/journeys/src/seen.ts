import type { Page } from "playwright-core";
import { expect } from "vitest";
import { barriers, type Width, widths } from "./browser.js";
import { goTo } from "./go-to.js";

/** Where to leave a picture of each screen as it was seen; nowhere unless asked. */
const shots = process.env.TRAMA_SHOTS;

type Theme = "light" | "dark";
/** A width and a theme at which somebody sees a screen. */
type Way = [width: Width, theme: Theme];
export const inLight: readonly Way[] = [
  ["desk", "light"],
  ["phone", "light"],
];
export const everyWay: readonly Way[] = [...inLight, ["phone", "dark"], ["desk", "dark"]];

/** Chooses a theme of the admin as somebody does in another window. */
async function choose(page: Page, theme: Theme): Promise<void> {
  await page.evaluate((newValue) => {
    const key = "mantine-color-scheme-value";
    localStorage.setItem(key, newValue);
    window.dispatchEvent(new StorageEvent("storage", { key, newValue, storageArea: localStorage }));
  }, theme);
  await page.locator(`html[data-mantine-color-scheme=${theme}]`).waitFor();
}

const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Screens seen in some ways each: loaded once, then resized and repainted. Half of them begin with the first way, half with the last. */
export class Seen {
  readonly barriers: Record<string, string[]> = {};
  constructor(
    private readonly page: Page,
    private readonly ways: readonly Way[],
  ) {}

  /** Looks at the screen that is there. */
  async look(name: string): Promise<void> {
    const found: string[] = [];
    const ways = Object.keys(this.barriers).length % 2 === 0 ? this.ways : this.ways.toReversed();
    for (const [width, theme] of ways) {
      await this.page.setViewportSize(widths[width]);
      if (this.ways === everyWay) await choose(this.page, theme);
      await drawn(this.page);
      await this.loaded();
      if (shots) await this.page.screenshot({ path: `${shots}/${name.replaceAll("/", "-")}-${width}-${theme}.png` });
      for (const barrier of await barriers(this.page)) found.push(`${width}, ${theme}: ${barrier}`);
    }
    this.barriers[name] = found;
  }

  /** Goes to a screen of the admin, as by a link, and looks at it. */
  async reach(path: string): Promise<void> {
    await goTo(this.page, path);
    await this.loaded();
    await this.look(path);
  }

  /** Opens a page by its address, and looks at it. */
  async open(address: string, name = new URL(address).pathname + new URL(address).search): Promise<void> {
    await this.page.goto(address);
    await this.loaded();
    await this.look(name);
  }

  private async loaded(): Promise<void> {
    await this.page.locator("h1").first().waitFor();
    await expect.poll(() => this.page.getByLabel("Un momento…").count()).toBe(0);
  }

  expectNone(screens: number): void {
    expect(Object.entries(this.barriers).filter(([, list]) => list.length > 0)).toEqual([]);
    expect(Object.keys(this.barriers)).toHaveLength(screens);
  }
}
