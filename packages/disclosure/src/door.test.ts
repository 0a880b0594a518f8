import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
const own = join(root, "packages/disclosure/src/");

/** The sources of every package and app; a folder's dependencies lie beside them and are not gone through. */
const sources = ["apps", "packages"].flatMap((folder) =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const from = join(root, folder, name, "src");
    const files = existsSync(from) ? readdirSync(from, { recursive: true, encoding: "utf8" }) : [];
    return files.filter((file) => /(?<!\.test)\.tsx?$/.test(file)).map((file) => join(from, file));
  }),
);

/** What would make a released count elsewhere than at the door. */
const roundabout = /\bReleasedCount\s*\.\s*(?:safeP|p)arse|\bas ReleasedCount\b|\basReleased\b|brand<"ReleasedCount">/;

test("nothing but the door makes a released count", () => {
  expect(sources.length).toBeGreaterThan(200);
  const makers = sources.filter((file) => roundabout.test(readFileSync(file, "utf8")));
  expect(makers.filter((file) => file.startsWith(own)).length).toBeGreaterThan(0);
  expect(makers.filter((file) => !file.startsWith(own)).map((file) => relative(root, file))).toEqual([]);
});
