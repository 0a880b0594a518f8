import { spawn } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const here = import.meta.dirname;

/** In place of npx: notes how it was called, then does what FAIL, and the step asked for, say. It installs a Node. */
const npx = `#!/bin/sh
echo "$*" >> "$CHECKOUT/calls"
case "$*" in
  *"$FAIL"*) echo "first line"; echo "the reason"; exit 3 ;;
  *" install "*)
    mkdir -p "$CHECKOUT/node_modules/.bin"
    cp "$CHECKOUT/stand-ins/installed-node" "$CHECKOUT/node_modules/.bin/node" ;;
  *" run build"*) mkdir -p "$CHECKOUT/apps/cli/dist"; cp "$CHECKOUT/apps/cli/src/main.js" "$CHECKOUT/apps/cli/dist/main.js" ;;
esac
`;

const installedNode = `#!/bin/sh
INSTALLED=yes exec "${process.execPath}" "$@"
`;

/**
 * A checkout in a temporary folder: this folder's commands, an application, and stand-ins for what is not there.
 *
 * @param {string} main the application's only source
 */
export function makeCheckout(main) {
  const root = mkdtempSync(join(tmpdir(), "checkout-"));
  /**
   * @param {string} path
   * @param {string} text
   */
  const write = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    if (text.startsWith("#!")) chmodSync(join(root, path), 0o755);
  };
  for (const file of readdirSync(here).filter((name) => /^[a-z-]+\.mjs$/.test(name))) {
    mkdirSync(join(root, "tooling/start"), { recursive: true });
    copyFileSync(join(here, file), join(root, "tooling/start", file));
  }
  write("package.json", `{ "packageManager": "pnpm@1.2.3" }`);
  write("pnpm-lock.yaml", "lockfileVersion: 9");
  write("apps/cli/package.json", "{}");
  write("apps/cli/src/main.js", main);
  write("stand-ins/npx", npx);
  write("stand-ins/installed-node", installedNode);

  return {
    root,
    write,
    remove: () => rmSync(root, { recursive: true }),
    /** How npx was called since the last time this was asked. */
    calls() {
      const file = join(root, "calls");
      if (!existsSync(file)) return [];
      const lines = readFileSync(file, "utf8").trimEnd().split("\n");
      rmSync(file);
      return lines;
    },
    /**
     * @param {string} command as `start.mjs`
     * @param {string[]} [args]
     * @param {Record<string, string>} [env]
     */
    spawn(command, args = [], env = {}) {
      return spawn(process.execPath, [join(root, "tooling/start", command), ...args], {
        cwd: root,
        detached: true,
        stdio: ["ignore", "pipe", "pipe"],
        env: {
          ...process.env,
          PATH: `${join(root, "stand-ins")}:${process.env.PATH}`,
          CHECKOUT: root,
          FAIL: "nothing",
          ...env,
        },
      });
    },
  };
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<{ code: number | null, stdout: string, stderr: string }>}
 */
export function ended(child) {
  return new Promise((resolve, reject) => {
    let stdout = "";
    let stderr = "";
    child.stdout?.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
      stdout += text;
    });
    child.stderr?.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}
