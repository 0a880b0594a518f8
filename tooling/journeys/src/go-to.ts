import type { Page } from "playwright-core";

const nowhere = "Questa pagina non c'è";

/**
 * Goes to a screen of the admin, by its path under `/admin`, without loading the application again, as by a link; by way
 * of an address that does not exist, so that nothing of the screen before is still there, and with the pointer on nothing.
 */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.mouse.move(0, 0);
  const heading = page.getByRole("heading", { level: 1 }).first();
  await page.evaluate(() => history.pushState(null, "", "/admin/da-nessuna-parte"));
  await heading.filter({ hasText: nowhere }).waitFor();
  await page.evaluate((to) => history.pushState(null, "", to), `/admin${path}`);
  await heading.filter({ hasNotText: nowhere }).waitFor();
}
