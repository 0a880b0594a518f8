/**
 * A program that tests run as a child: it opens the instance of a folder, registers organisations without end, and says
 * the name of each once its write has been acknowledged.
 */
import { openInstance, verbs } from "@trama/instance";

const [folder = "", round = ""] = process.argv.slice(2);
const instance = await openInstance({ folder, url: "http://127.0.0.1:8080" });
const run = instance.run({ kind: "system", name: "child" });

async function write(lane: number): Promise<never> {
  for (let number = 1; ; number += 1) {
    const name = `Prova ${round}-${lane}-${number}`;
    await run(verbs.registerOrganisation, { name, kind: "association" });
    process.stdout.write(`${name}\n`);
  }
}

await Promise.all([write(1), write(2), write(3), write(4)]);
