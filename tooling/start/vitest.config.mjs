import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const quickImports = fileURLToPath(new URL("../../packages/instance/src/quick-imports.ts", import.meta.url));

/**
 * How the tests of every package run. The files of a package share the modules of their process, loaded once: most of
 * the time went into loading them again. What a test makes (folders, databases, servers) is its own.
 */
export default defineConfig({
  test: { isolate: false, execArgv: ["--import", quickImports], testTimeout: 60_000, hookTimeout: 180_000 },
});
