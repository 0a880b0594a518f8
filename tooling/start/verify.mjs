import { changedCheck, sourceChecks, typesCheck } from "./checks.mjs";
import { say, tail } from "./command.mjs";
import { install } from "./install.mjs";
import { report } from "./report.mjs";

const { code, output } = await install();
if (code === 0) {
  const changed = changedCheck();
  process.exitCode = await report([changed, ...sourceChecks(), typesCheck(changed.name)]);
} else {
  say(tail(output, 40));
  process.exitCode = code;
}
