import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { serveDemonstration } from "./demonstration.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of Pavia's demonstration, made once: every journey begins from a copy of it. */
    template: string;
  }
}

/** Makes the demonstration that the journeys begin from. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "trama-template-"));
  const served = await serveDemonstration("pavia", folder);
  await served.stop();
  provide("template", folder);
  return () => rm(folder, { recursive: true, force: true });
}
