#!/usr/bin/env node
import "@trama/instance/quick-imports";

// Asked for afterwards: all that a module imports by name is looked up before its first line runs.
const { runCommand } = await import("./command.js");
// What an instance holds is for its own user alone, whatever the machine's habit.
process.umask(0o077);
process.exitCode = await runCommand({
  args: process.argv.slice(2),
  env: process.env,
  output: { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text) },
});
