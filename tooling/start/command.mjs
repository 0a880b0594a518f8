import { spawn } from "node:child_process";
import { constants } from "node:os";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/** @type {NodeJS.Signals[]} */
const relayed = ["SIGTERM", "SIGHUP", "SIGINT"];

// A signal mostly goes to the whole process group, so the children have it too, and a second one would strike
// them while they are ending: those that have not ended by themselves in this time get it from us.
const relayAfter = 300;

for (const signal of relayed) {
  process.on(signal, () => {
    if (running.size === 0) process.exit(exitCode(null, signal));
    if (signal === "SIGINT" && process.stdin.isTTY) return;
    const relay = () => {
      for (const child of running) child.kill(signal);
    };
    setTimeout(relay, relayAfter).unref();
  });
}

/**
 * Runs a command to its end, out of sight.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ code: number, output: string }>} its exit code and all it said; 127 when it cannot be run
 */
export function run(command, args, options) {
  return new Promise((resolve) => {
    const child = track(spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] }));
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    child.on("error", (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on("close", (code, signal) => resolve({ code: exitCode(code, signal), output }));
  });
}

/**
 * Runs a command in our place: it has our terminal, gets our signals, and its exit code becomes ours.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>}
 */
export function handOver(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = track(spawn(command, args, { ...options, stdio: "inherit" }));
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve(exitCode(code, signal)));
  });
}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * @param {string} output
 * @param {number} lines
 */
export function tail(output, lines) {
  return output.trimEnd().split("\n").slice(-lines).join("\n");
}

/** @param {import("node:child_process").ChildProcess} child */
function track(child) {
  running.add(child);
  child.on("error", () => running.delete(child));
  child.on("exit", () => running.delete(child));
  return child;
}

/**
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
function exitCode(code, signal) {
  return code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
}
