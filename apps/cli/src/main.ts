#!/usr/bin/env node
import "@trama/instance/quick-imports";

// Asked for afterwards: all that a module imports by name is looked up before its first line runs.
const { runCommand } = await import("./command.js");
process.exitCode = await runCommand();
