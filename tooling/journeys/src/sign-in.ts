import type { RoleCode } from "@trama/kernel";
import type { BrowserContext, Page } from "playwright-core";
import { password } from "./demonstration.js";

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

/** The cookies of those who came in through the form, by instance and role. */
const comeIn = new Map<string, Cookies>();

/** Signs in with a role's demonstration account: through the form, or as whoever came in before and has not left. */
export async function signIn(page: Page, url: string, role: RoleCode): Promise<void> {
  const who = `${url} ${role}`;
  const known = comeIn.get(who);
  if (known) await page.context().addCookies(known);
  await page.goto(`${url}/admin/`);
  const heading = page.getByRole("heading", { level: 1 });
  await heading.waitFor();
  if (known && (await heading.textContent()) !== "Accedi") return;
  await page.getByLabel("Indirizzo e-mail").fill(`${role}@demo.example`);
  await page.locator("input[type=password]").fill(password);
  await page.getByRole("button", { name: "Accedi", exact: true }).click();
  await heading.filter({ hasNotText: "Accedi" }).waitFor();
  comeIn.set(who, await page.context().cookies(url));
}
