import { chromium } from "playwright-core";
const [role, out, ...rest] = process.argv.slice(2);
const url = "http://localhost:4391";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--no-first-run"] });
const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: "it-IT", timezoneId: "Europe/Rome", reducedMotion: "reduce" });
const page = await context.newPage();
page.setDefaultTimeout(15000);
page.on("pageerror", (e) => console.log("ERR", e.message));
page.on("console", (m) => m.type() === "error" && console.log("CONSOLE", m.text()));
await page.goto(`${url}/admin/`);
await page.getByLabel("Indirizzo e-mail").fill(`${role}@demo.example`);
await page.locator("input[type=password]").fill("una frase per le prove");
await page.getByRole("button", { name: "Accedi", exact: true }).click();
await page.getByRole("heading", { level: 1 }).filter({ hasNotText: "Accedi" }).waitFor();
let n = 0;
for (const step of rest) {
  const [path, theme = "light", width = "1440", click = ""] = step.split("|");
  await page.setViewportSize({ width: Number(width), height: width === "390" ? 844 : 1000 });
  await page.evaluate((t) => localStorage.setItem("mantine-color-scheme-value", t), theme);
  if (path !== ".") await page.goto(url + "/admin" + path); 
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForTimeout(1200);
  for (const c of click.split("&&").filter(Boolean)) {
    if (c.startsWith("btn:")) await page.getByRole("button", { name: c.slice(4) }).first().click();
    else await page.getByText(c, { exact: false }).first().click();
    await page.waitForTimeout(1200);
  }
  const file = `/tmp/shots/${out}-${n++}.png`;
  await page.screenshot({ path: file, fullPage: true });
  console.log(file, page.url());
}
await browser.close();
