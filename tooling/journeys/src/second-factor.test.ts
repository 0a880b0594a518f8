import { createHmac } from "node:crypto";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { barriers, openPage } from "./browser.js";
import { password } from "./come-in.js";
import { signIn } from "./sign-in.js";
import { withDemonstration } from "./with-demonstration.js";

const here = withDemonstration();

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The six digits that an authenticator app shows now, or some half minutes from now (RFC 6238). */
function codeOf(key: string, halfMinutes = 0): string {
  const bits = Array.from(key.replaceAll(" ", ""), (letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0"));
  const bytes = (bits.join("").match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + halfMinutes));
  const mac = createHmac("sha1", Buffer.from(bytes)).update(step).digest();
  const number = mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fff_ffff;
  return String(number % 1_000_000).padStart(6, "0");
}

/** A device with a fingerprint reader that says yes. */
async function giveFingerprintReader(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const inside = (page: Page) => page.getByRole("heading", { level: 1 }).filter({ hasNotText: "Accedi" }).waitFor();

async function signOut(page: Page): Promise<void> {
  await button(page, "Esci").click();
  await page.getByLabel("Indirizzo e-mail").waitFor();
}

it("somebody signs in with the fingerprint, then with the password and a code from the phone", async () => {
  const faults: string[] = [];
  const { page, context } = await openPage("desk", faults);
  await giveFingerprintReader(page);
  await signIn(page, here.demonstration, "board-member", "/il-mio-accesso");

  await button(page, "Aggiungi una passkey").click();
  await page.getByLabel("Nome della passkey").fill("Portatile dell'ufficio");
  expect(await barriers(page)).toEqual([]);
  await button(page, "Aggiungi una passkey").click();
  await page.getByRole("list", { name: "Codici di recupero" }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await button(page, "Li ho conservati").click();
  await page.getByText("Portatile dell'ufficio", { exact: true }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await signOut(page);
  expect(await barriers(page)).toEqual([]);
  await button(page, "Entra con una passkey").click();
  await inside(page);

  await page.goto(`${here.demonstration.url}/admin/il-mio-accesso`);
  await page.getByText("usata l'ultima volta").waitFor();
  await button(page, "Aggiungi l'app dei codici").click();
  await button(page, "Ho l'app, continuiamo").click();
  const key = await page.getByText(/^(?:[A-Z2-7]{4} ?){6,}[A-Z2-7]*$/).textContent();
  expect(await barriers(page)).toEqual([]);
  await page.getByLabel("Codice dell'app").fill(codeOf(key ?? ""));
  await button(page, "Conferma").click();
  await page.getByText("Attiva dal").waitFor();
  await signOut(page);
  await page.getByLabel("Indirizzo e-mail").fill("board-member@demo.example");
  await page.locator("input[type=password]").fill(password);
  await button(page, "Accedi").click();
  await page.getByLabel("Codice dell'app").waitFor();
  expect(await barriers(page)).toEqual([]);
  // The code of this half minute is used; the next one's counts already, as a phone's clock may be ahead.
  await page.getByLabel("Codice dell'app").fill(codeOf(key ?? "", 1));
  await button(page, "Entra").click();
  await inside(page);
  await context.close();
  expect(faults).toEqual([]);
});
