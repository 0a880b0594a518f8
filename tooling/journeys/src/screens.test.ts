import { describe, expect, it } from "vitest";
import { openPage } from "./browser.js";
import { goTo } from "./go-to.js";
import { everyWay, inLight, Seen } from "./seen.js";
import { signIn } from "./sign-in.js";
import { withDemonstration } from "./with-demonstration.js";

const here = withDemonstration();

const sitePages = [
  "/",
  "/laboratori",
  "/laboratori?comune=018110",
  "/laboratori/la-torretta",
  "/calendario",
  "/calendario?laboratorio=la-torretta&vista=elenco",
  "/en/calendario?tipo=council",
  "/dati",
  "/accessibilita",
  "/privacy",
  "/non-esiste",
  "/en",
  "/en/laboratori",
];

const adminPages = [
  "/",
  "/laboratori",
  "/laboratori/nuovo",
  "/laboratori/luoghi",
  "/calendario",
  "/calendario?vista=settimana",
  "/calendario/elenco",
  "/calendario/nuovo",
  "/calendario/conteggi",
  "/settimana",
  "/persone-e-organizzazioni",
  "/persone-e-organizzazioni/persone",
  "/indicatori",
  "/indicatori?forma=quadro",
  "/indicatori/valutazioni",
  "/indicatori/LAB",
  "/indicatori/MIN",
  "/impostazioni",
  "/il-mio-accesso",
];

const administratorPages = [
  "/",
  "/impostazioni",
  "/impostazioni/parole",
  "/impostazioni/revisioni",
  "/impostazioni/accesso",
  "/impostazioni/conservazione",
  "/impostazioni/territorio/conservazione",
  "/persone-e-organizzazioni",
  "/persone-e-organizzazioni/inviti",
];

describe("at the desk and on the phone", () => {
  it("every page of the site can be used by everybody", async () => {
    const faults: string[] = [];
    const { page, context } = await openPage("desk", faults);
    const seen = new Seen(page, inLight);
    for (const path of sitePages) await seen.open(here.demonstration.url + path);
    await page.goto(`${here.demonstration.url}/laboratori/la-torretta`);
    await page.locator(".gatherings a").first().click();
    await page.getByText("Metti questa data nel tuo calendario").waitFor();
    await seen.look("gathering");
    await context.close();
    seen.expectNone(sitePages.length + 1);
    expect(faults).toEqual([]);
  });

  it("every screen of the admin can be used by everybody, in light and in dark", async () => {
    const faults: string[] = [];
    const { page, context } = await openPage("desk", faults);
    const seen = new Seen(page, everyWay);
    await seen.open(`${here.demonstration.url}/admin/`, "sign-in");
    await seen.open(`${here.demonstration.url}/admin/accesso#prova`, "access");
    await seen.open(`${here.demonstration.url}/admin/indirizzo#prova/nuovo%40esempio.example`, "new address");
    await signIn(page, here.demonstration, "coordinator", "/non-esiste");
    await seen.look("no such page");
    for (const path of adminPages) await seen.reach(path);
    await goTo(page, "/laboratori");
    await page.getByRole("link", { name: "La Torretta", exact: true }).first().click();
    await page.getByRole("heading", { level: 1, name: "La Torretta" }).waitFor();
    await seen.look("lab");
    await seen.open(`${page.url()}/modifica`, "edit lab");
    await goTo(page, "/indicatori/valutazioni");
    await page.getByRole("link", { name: "In itinere 1" }).click();
    await page.getByText("Adesso si raccolgono i dati").waitFor();
    await seen.look("evaluation under way");
    await goTo(page, "/indicatori/valutazioni");
    await page.getByRole("link", { name: "Ex ante" }).click();
    await page.getByText("Questa valutazione è chiusa").waitFor();
    await seen.look("closed evaluation");
    await page.getByRole("link", { name: "Che cosa è cambiato: Presenze" }).click();
    await page.getByText("Corretto").waitFor();
    await seen.look("number of a closed evaluation");
    await context.close();
    seen.expectNone(adminPages.length + 9);
    expect(faults).toEqual([]);
  }, 300_000);

  it("an administrator's screens can be used by everybody", async () => {
    const faults: string[] = [];
    const { page, context } = await openPage("desk", faults);
    await signIn(page, here.demonstration, "administrator");
    const seen = new Seen(page, inLight);
    for (const path of administratorPages) await seen.reach(path);
    await context.close();
    seen.expectNone(administratorPages.length);
    expect(faults).toEqual([]);
  });
});
