import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

/** One source file, without its comments. */
export interface Source {
  /** Relative to the repository: `packages/labs/src/lab.ts`. */
  file: string;
  text: string;
}

const ofTests = /\.test\.tsx?$|\/(?:testing|fixtures)\/|\/testing\.ts$/;
const comments = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;

/** Every source file of the packages and apps, tests left out. */
export function readSources(): Source[] {
  return ["packages", "apps"].flatMap((parent) =>
    readdirSync(join(root, parent)).flatMap((member) => {
      const folder = `${parent}/${member}/src`;
      if (!existsSync(join(root, folder))) return [];
      return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .map((file) => `${folder}/${file}`)
        .filter((file) => /\.tsx?$/.test(file) && !ofTests.test(file))
        .map((file) => ({ file, text: readFileSync(join(root, file), "utf8").replace(comments, "") }));
    }),
  );
}
