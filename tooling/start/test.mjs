import { rmSync } from "node:fs";
import { join } from "node:path";
import { buildCheck, sourceChecks, suites, typesCheck } from "./checks.mjs";
import { say, tail } from "./command.mjs";
import { install } from "./install.mjs";
import { report } from "./report.mjs";
import { root } from "./repository.mjs";

const { code, output } = await install();
if (code === 0) {
  rmSync(join(root, ".test/results"), { recursive: true, force: true });
  const build = buildCheck();
  process.exitCode = await report([build, ...sourceChecks(), typesCheck(build.name), ...suites()]);
} else {
  say(tail(output, 40));
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
}
