import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { serveBrowser } from "./browser.js";
import { comeIn, type Sessions } from "./come-in.js";
import { serveDemonstration } from "./demonstration.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the browser of all journeys answers. */
    browser: string;
    /** The folder of Pavia's demonstration, made once: every journey begins from a copy of it. */
    template: string;
    /** Who has come in to that demonstration: inside its copies too. */
    sessions: Sessions;
  }
}

/** Makes what all journeys share: the demonstration they begin from, with somebody of each role inside, and a browser. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const browser = await serveBrowser();
  provide("browser", browser.wsEndpoint());
  const folder = await mkdtemp(join(tmpdir(), "trama-template-"));
  const served = await serveDemonstration("pavia", folder);
  provide("sessions", await comeIn(served.url));
  await served.stop();
  provide("template", folder);
  return async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  };
}
