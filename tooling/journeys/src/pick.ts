import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/**
 * Chooses an option of a field that searches while one types: once more, as a person would, when the list moved under
 * the pointer. The option chosen must not be called exactly as what is typed.
 */
export async function pick(page: Page, field: Locator, typed: string, option: RegExp): Promise<void> {
  await field.fill(typed);
  const wanted = page.getByRole("option", { name: option }).first();
  await expect
    .poll(async () => {
      if ((await field.inputValue()) === typed) await wanted.click({ timeout: 3_000 }).catch(() => undefined);
      return await field.inputValue();
    })
    .not.toBe(typed);
}
