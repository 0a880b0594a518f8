// Peak memory of a process that does what C igraph's does: reads the columns, builds the network, sums the strengths.
// Plain JavaScript, as users run it: turning TypeScript into it would cost 14 MB more.
import { closeSync, openSync, readSync } from "node:fs";
import { Graph, strengths } from "@trama/network";

const file = openSync(process.argv[2] ?? "", "r");
const [n = 0, m = 0] = read(new Int32Array(3));
const [sources, targets, weights] = [read(new Int32Array(m)), read(new Int32Array(m)), read(new Float64Array(m))];
closeSync(file);
strengths(new Graph({ n, sources, targets, weights }));
process.stdout.write(`memory ${process.resourceUsage().maxRSS}\n`);

/**
 * @template {Int32Array | Float64Array} T
 * @param {T} column
 * @returns {T}
 */
function read(column) {
  readSync(file, column);
  return column;
}
