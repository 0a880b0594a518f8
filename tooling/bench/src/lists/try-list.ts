import type { Page } from "playwright-core";
import { type Act, cpuOf, measure } from "./hearing.ts";

/** A list of ten thousand rows, and what of it is tried. */
export interface TriedList {
  name: string;
  address: string;
  /** What the page says when all rows have come. */
  all: RegExp;
  /** The words typed in its search, a letter at a time. */
  words: string;
  filter: string;
  headings: readonly [string, string];
}

const wheels = 60;

function acts(page: Page, { words, filter, headings }: TriedList): Act[] {
  const search = page.getByRole("searchbox").first();
  const choice = page.getByLabel(filter, { exact: true });
  const letters = words.length;
  return [
    {
      ...{ what: "typing in the search", presses: letters, steps: letters },
      act: async () => {
        await search.focus();
        await search.pressSequentially(words, { delay: 120 });
      },
    },
    {
      ...{ what: "taking it away", presses: letters, steps: letters },
      act: async () => {
        for (const _ of words) await search.press("Backspace", { delay: 60 });
      },
    },
    {
      ...{ what: "changing a filter", presses: 12, steps: 12 },
      act: async () => {
        const choices = (await choice.locator("option").count()) - 1;
        await choice.focus();
        for (let at = 1; at <= 12; at += 1) {
          await page.keyboard.press(at <= Math.min(6, choices) ? "ArrowDown" : "ArrowUp");
          await page.waitForTimeout(250);
        }
      },
    },
    {
      ...{ what: "sorting", presses: 8, steps: 8 },
      act: async () => {
        for (let at = 0; at < 4; at += 1)
          for (const name of headings) {
            await page.getByRole("columnheader").getByRole("button", { name, exact: true }).click();
            await page.waitForTimeout(300);
          }
      },
    },
    {
      ...{ what: "choosing rows", presses: 10, steps: 10 },
      act: async () => {
        const boxes = page.locator("tbody input[type=checkbox]");
        for (let at = 0; at < 10; at += 1) await boxes.nth(at).click();
      },
    },
    {
      ...{ what: "scrolling, picture to picture", presses: 0, steps: wheels },
      act: async () => {
        await page.mouse.move(800, 700);
        for (let at = 0; at < wheels; at += 1) {
          await page.mouse.wheel(0, at % 10 === 9 ? 40_000 : 900);
          await page.waitForTimeout(30);
        }
      },
    },
  ];
}

/** Tries a list as people use it, and prints how long each press takes to be answered; the number of goals missed. */
export async function tryList(page: Page, url: string, list: TriedList, goalMs: number): Promise<number> {
  await page.goto(url + list.address);
  await page.getByText(list.all).first().waitFor();
  console.log(`\n${list.name}; milliseconds from a press to the picture, goal p95 < ${goalMs}\n`);
  console.log("| What is done | p50 | p95 | processor, each | tasks over 50 ms | |\n|---|---|---|---|---|---|");
  const session = await cpuOf(page);
  let missed = 0;
  for (const act of acts(page, list)) if (!(await measure(page, session, goalMs, act))) missed += 1;
  const drawn = await page.locator("tbody tr").count();
  const told = await page.locator("table").first().getAttribute("aria-rowcount");
  console.log(`\n${drawn} rows are drawn of the ${told} that the table says it has.`);
  return missed;
}
