import type { Page } from "playwright-core";

/** Looks at the draft, writes why, saves, and waits to be among the revisions. */
export async function saveRevision(page: Page, note: string): Promise<void> {
  await page.getByLabel("Perché si cambia").fill(note);
  await page.getByRole("button", { name: "Salva la revisione" }).click();
  await page.waitForURL(/revisioni$/);
  await page.getByText(note, { exact: true }).waitFor();
}
