import { resolve } from "node:path";
import { inspect } from "./inspect.ts";
import { mayKnow } from "./rules.ts";

/** This repository, unless another is named. */
const root = resolve(process.argv[2] ?? resolve(import.meta.dirname, "../../.."));
const { members, files, read, faults } = await inspect(root, mayKnow);
for (const fault of faults) console.error(fault);
console.log(`boundaries: ${read} of ${files} modules read in ${members} packages and apps, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
