import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A process of our own that runs a piece of module code, built packages at hand. */
export interface AnotherProcess {
  /** The next line it says, or null when it has ended without one. */
  line(): Promise<string | null>;
  /** Sends a line to its standard input. */
  tell(text: string): void;
  /** `kill -9`. Gives back when it is gone. */
  kill(): Promise<void>;
  /** Its exit code, or null when a signal ended it. */
  ended: Promise<number | null>;
}

const home = fileURLToPath(new URL("../..", import.meta.url));

/** Ends the process when whoever started it is gone, and keeps it alive no longer than it has something to do. */
const leash = "process.stdin.on('end', () => process.exit(1)).resume().unref();";

/** Starts it; `given` are its arguments, from `process.argv[1]` on. It is killed after half a minute whatever it does. */
export function anotherProcess(
  code: string,
  given: readonly string[] = [],
  flags: readonly string[] = [],
): AnotherProcess {
  // Begun as this process was: what makes imports quick here makes them quick there.
  const args = [...process.execArgv, ...flags, "--input-type=module", "--eval", `${leash}\n${code}`, ...given];
  const child = spawn(process.execPath, args, {
    cwd: home,
    stdio: ["pipe", "pipe", "inherit"],
    timeout: 30_000,
    killSignal: "SIGKILL",
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  child.stdin.on("error", () => undefined);
  const ended = once(child, "exit").then(([exit]: (number | null)[]) => exit ?? null);
  return {
    async line() {
      const next = await lines.next();
      return next.done ? null : next.value;
    },
    tell: (text) => void child.stdin.write(`${text}\n`),
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    ended,
  };
}
