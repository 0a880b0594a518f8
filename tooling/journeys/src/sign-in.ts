import type { RoleCode } from "@trama/kernel";
import type { Page } from "playwright-core";
import { password } from "./demonstration.js";

/** Signs in with a role's demonstration account, through the form. */
export async function signIn(page: Page, url: string, role: RoleCode): Promise<void> {
  await page.goto(`${url}/admin/`);
  await page.getByLabel("Indirizzo e-mail").fill(`${role}@demo.example`);
  await page.locator("input[type=password]").fill(password);
  await page.getByRole("button", { name: "Accedi", exact: true }).click();
  await page.getByRole("heading", { level: 1 }).filter({ hasNotText: "Accedi" }).waitFor();
}
