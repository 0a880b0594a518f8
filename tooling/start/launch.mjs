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
  const installed = await install();
  if (installed.code !== 0) return giveUp("L'installazione non è riuscita", installed);
  const node = findNode();
  if (node === undefined) {
    say(`Su questa macchina serve Node 22.13 o successivo, e c'è ${process.version}: si scarica da nodejs.org.`);
    return 1;
  }
  const built = await build();
  if (built.code !== 0) return giveUp("La preparazione dell'applicazione non è riuscita", built);
  return handOver(node, ["apps/cli/dist/main.js", ...args], { cwd: root, env: process.env });
}

/**
 * @param {string} sentence
 * @param {{ code: number, output: string }} result
 */
function giveUp(sentence, { code, output }) {
  say(`${tail(output, 40)}\n${sentence} (codice ${code}).`);
  return code;
}
