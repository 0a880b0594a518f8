import { defineConfig } from "vitest/config";
import { LongestFirst } from "./src/longest-first.js";

// A journey drives a whole instance and a browser: two at a time, with room for a slow machine.
export default defineConfig({
  test: {
    globalSetup: "src/prepare.ts",
    isolate: false,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
