import type { RoleCode } from "@trama/kernel";
import type { Page } from "playwright-core";
import type { Demonstration } from "./demonstration.js";

/** Opens a screen of the admin as somebody who came in before with a role's account. */
export async function signIn(page: Page, at: Demonstration, role: RoleCode, path = "/"): Promise<void> {
  const cookies = (at.sessions[role] ?? "").split("; ").map((cookie) => {
    const [name = "", value = ""] = cookie.split(/=(.*)/s);
    return { name, value, url: at.url };
  });
  await page.context().addCookies(cookies);
  await page.goto(`${at.url}/admin${path}`);
  await page.getByRole("heading", { level: 1 }).filter({ hasNotText: "Accedi" }).waitFor();
}
