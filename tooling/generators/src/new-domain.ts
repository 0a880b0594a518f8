import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { BadName, readNames } from "./new-domain/names.ts";
import { MissingPlace } from "./new-domain/wiring.ts";
import { writeDomain } from "./new-domain/write.ts";

const root = resolve(import.meta.dirname, "../../..");
const usage = "usage: npm run new:domain -- PLURAL SINGULAR SINGOLARE PLURALE, such as: calls call bando bandi";
const run = (command: string, args: readonly string[], cwd = root) => {
  console.log(`· ${command} ${args.join(" ")}`);
  execFileSync(command, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
};

try {
  const names = readNames(process.argv.slice(2));
  const written = writeDomain(root, names);
  console.log(`${written.length} files written or changed for the domain ${names.things}`);
  const sources = written.filter((path) => /\.(?:tsx?|json)$/.test(path));
  run("npx", ["-y", "pnpm@12.21.0", "install", "--no-frozen-lockfile"]);
  run("npx", ["-y", "pnpm@12.21.0", "exec", "biome", "check", "--write", ...sources]);
  run("npx", [
    "-y",
    "pnpm@12.21.0",
    "exec",
    "turbo",
    "run",
    "build",
    "--filter=@trama/instance",
    "--output-logs=errors-only",
  ]);
  for (const engine of ["drizzle.config.ts", "drizzle.postgres.config.ts"])
    run(
      "npx",
      ["-y", "pnpm@12.21.0", "exec", "drizzle-kit", "generate", `--config=${engine}`, "--name", names.things],
      `${root}/packages/instance`,
    );
  run("node", ["tooling/generators/src/map.ts"]);
  console.log(`The domain stands. Say in packages/README.md and packages/${names.things}/README.md what it is.`);
} catch (error) {
  if (!(error instanceof BadName || error instanceof MissingPlace)) throw error;
  console.error(`${error.message}\n${usage}`);
  process.exitCode = 2;
}
