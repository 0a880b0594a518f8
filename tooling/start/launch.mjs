import { build } from "./build.mjs";
import { handOver, say, tail } from "./command.mjs";
import { install } from "./install.mjs";
import { findNode, root } from "./repository.mjs";

/**
 * Runs the `trama` command from a checkout, installing and building first when that is needed.
 *
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function launch(args) {
  for (const [step, failure] of /** @type {const} */ ([
    [install, "L'installazione non è riuscita"],
    [build, "La preparazione dell'applicazione non è riuscita"],
  ])) {
    const { code, output } = await step();
    if (code !== 0) {
      say(`${tail(output, 40)}\n${failure} (codice ${code}).`);
      return code;
    }
  }
  const node = findNode();
  if (node === undefined) {
    say(`Su questa macchina serve Node 22.13 o successivo; c'è ${process.version}. Si scarica da nodejs.org.`);
    return 1;
  }
  return handOver(node, ["apps/cli/dist/main.js", ...args], { cwd: root, env: process.env });
}
