import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ended, makeCheckout } from "./fixture-checkout.mjs";

const install = "-y pnpm@1.2.3 install --frozen-lockfile";
/** @type {unknown} */
const build = expect.stringMatching(
  /^-y pnpm@1\.2\.3 exec turbo run build --filter=@trama\/cli\.\.\. --filter=@trama\/admin /,
);

/** Says its arguments and ends as it is told; as a server it ends on the first signal, after a moment, with its own code. */
const main = `
const [command, ...args] = process.argv.slice(2);
console.log(JSON.stringify({ command, args, colour: process.env.COLOUR, installed: process.env.INSTALLED }));
if (args[0] === "fail") process.exit(7);
if (args[0] === "serve") {
  const timer = setInterval(() => {}, 1000);
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) {
    process.on(signal, () => {
      console.log("got " + signal);
      clearInterval(timer);
      process.exitCode = 5;
    });
  }
  console.log("serving");
}
`;

/** @type {ReturnType<typeof makeCheckout>} */
let checkout;

beforeEach(() => {
  checkout = makeCheckout(main);
});

afterEach(() => checkout.remove());

/** @param {string[]} args */
async function start(...args) {
  const { code, stdout, stderr } = await ended(checkout.spawn("start.mjs", args));
  return { code, stdout, stderr, calls: checkout.calls() };
}

describe("npm start", () => {
  test("the first time installs, builds and runs the demonstration", async () => {
    const first = await start();
    expect(first.calls).toEqual([install, build]);
    expect(first.stderr).toBe("Installo le dipendenze…\nPreparo l'applicazione…\n");
    expect(JSON.parse(first.stdout)).toEqual({ command: "demo", args: [], installed: "yes" });
    expect(first.code).toBe(0);
  });

  test("the second time only runs it, without a word", async () => {
    await start();
    expect(await start()).toMatchObject({ code: 0, calls: [], stderr: "" });
  });

  test.each([
    ["a changed source", "apps/cli/src/main.js", `${main}// changed`, [build]],
    ["a new source", "apps/cli/src/other.js", "", [build]],
    ["a changed lockfile", "pnpm-lock.yaml", "lockfileVersion: 10", [install, build]],
    ["a changed manifest", "apps/cli/package.json", `{ "version": "2" }`, [install, build]],
    ["a changed test", "apps/cli/src/main.test.ts", "changed", []],
    ["changed tooling", "tooling/start/other.mjs", "changed", []],
  ])("%s costs what it must", async (_, path, text, calls) => {
    await start();
    checkout.write(path, text);
    expect((await start()).calls).toEqual(calls);
    expect((await start()).calls).toEqual([]);
  });

  test("what was built and is gone is built again, what was installed and is gone is installed again", async () => {
    await start();
    rmSync(join(checkout.root, "apps/cli/dist"), { recursive: true });
    expect((await start()).calls).toEqual([build]);
    rmSync(join(checkout.root, "node_modules"), { recursive: true });
    expect((await start()).calls).toEqual([install, build]);
  });

  test.each([
    ["install", "L'installazione non è riuscita (codice 3)."],
    ["run build", "La preparazione dell'applicazione non è riuscita (codice 3)."],
  ])("a failing %s shows its last words, runs nothing, and is tried again", async (step, message) => {
    const failed = await ended(checkout.spawn("start.mjs", [], { FAIL: step === "install" ? "install" : "turbo run" }));
    expect(failed.code).toBe(3);
    expect(failed.stderr).toContain("the reason");
    expect(failed.stderr.trimEnd().endsWith(message)).toBe(true);
    expect(failed.stdout).toBe("");
    checkout.calls();
    expect((await start()).calls).toContainEqual(build);
  });

  test("arguments, environment and exit code pass through", async () => {
    const { code, stdout } = await ended(checkout.spawn("start.mjs", ["fail", "a b", "--port=1"], { COLOUR: "red" }));
    expect(JSON.parse(stdout)).toEqual({
      command: "demo",
      args: ["fail", "a b", "--port=1"],
      colour: "red",
      installed: "yes",
    });
    expect(code).toBe(7);
  });

  test.each(["SIGTERM", "SIGINT", "SIGHUP"])(
    "%s reaches the application, whose exit code comes back",
    async (signal) => {
      const child = await serving();
      const end = ended(child);
      child.kill(/** @type {NodeJS.Signals} */ (signal));
      const { code, stdout } = await end;
      expect(stdout).toContain(`got ${signal}`);
      expect(code).toBe(5);
    },
  );

  test("a signal to the whole process group ends both, with the application's exit code", async () => {
    const child = await serving();
    const end = ended(child);
    process.kill(-(child.pid ?? Number.NaN), "SIGTERM");
    const { code, stdout } = await end;
    expect(stdout).toContain("got SIGTERM");
    expect(code).toBe(5);
  });
});

test("npm run trama hands every argument to the command", async () => {
  const { stdout } = await ended(checkout.spawn("trama.mjs", ["config", "check", "x.yaml"]));
  expect(JSON.parse(stdout)).toEqual({ command: "config", args: ["check", "x.yaml"], installed: "yes" });
});

/** @returns {Promise<import("node:child_process").ChildProcess>} */
function serving() {
  const child = checkout.spawn("start.mjs", ["serve"]);
  return new Promise((resolve, reject) => {
    child.on("exit", () => reject(new Error("the application never served")));
    child.stdout?.on("data", (/** @type {Buffer} */ text) => {
      if (text.includes("serving")) resolve(child);
    });
  });
}
