import { type Instance, readPreset } from "@trama/instance";
import { type TemporaryInstance, temporaryInstance } from "@trama/instance/testing";
import { type Clock, systemClock } from "@trama/kernel";
import type { Hono } from "hono";
import { createSite } from "./site.js";

/** A real instance with its site. The caller closes the instance. */
export interface TestSite {
  made: TemporaryInstance;
  site: Hono;
}

export const origin = "https://valle.example";

/** The site of the fictional valley, or of a territory that really exists. */
export async function testSite(
  preset: "fiordaliso" | "pavia" = "fiordaliso",
  clock: Clock = systemClock,
): Promise<TestSite> {
  const made = await temporaryInstance({ preset, url: origin, clock });
  return { made, site: createSite(made.instance) };
}

/** The site of an instance whose data are a demonstration. */
export async function demonstrationSite(): Promise<TestSite> {
  const made = await temporaryInstance({ preset: null, url: origin });
  const { document, records } = await readPreset("fiordaliso");
  await made.instance.found(document, records, { demonstration: true });
  return { made, site: createSite(made.instance) };
}

/** An instance that fails whatever it is asked. */
export function broken(instance: Instance): Instance {
  return {
    ...instance,
    demonstration: false,
    run: () => () => Promise.reject(new Error("the disk is on fire")),
  };
}

/** The address of every page of the fictional valley's site. */
export const everyPath = [
  "/",
  "/laboratori",
  "/laboratori?comune=111901",
  "/laboratori?comune=111902&fase=maintenance",
  "/laboratori/officina-del-mulino",
  "/laboratori/officina-del-mulino?lingua=ar",
  "/laboratori/officina-del-lavatoio",
  "/laboratori/officina-di-pratogrillo",
  "/calendario",
  "/calendario?vista=elenco",
  "/calendario?comune=111901&tipo=activity&mese=2020-01",
  "/dati",
  "/accessibilita",
  "/privacy",
].flatMap((path) => [path, path === "/" ? "/en" : `/en${path}`]);

/** What a reader sees of a page: its text, without the marks around it. */
export function textOf(html: string): string {
  const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };
  return html
    .replace(/<script type="application\/ld\+json">.*?<\/script>/gs, "")
    .replace(/<[^>]*>/g, "\n")
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, " ");
}

/** Fetches a page as text. */
export async function read(site: Hono, path: string): Promise<string> {
  return await (await site.request(path)).text();
}
