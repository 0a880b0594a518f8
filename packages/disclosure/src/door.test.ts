import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
const own = join(root, "packages/disclosure/src/");

const sources = ["apps", "packages"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /^[^/]+\/src\/.*(?<!\.test)\.tsx?$/.test(file))
    .map((file) => join(root, folder, file)),
);

/** What would make a released count elsewhere than at the door. */
const roundabout = /\bReleasedCount\s*\.\s*(?:safeP|p)arse|\bas ReleasedCount\b|\basReleased\b|brand<"ReleasedCount">/;

test("nothing but the door makes a released count", () => {
  expect(sources.length).toBeGreaterThan(200);
  const makers = sources.filter((file) => roundabout.test(readFileSync(file, "utf8")));
  expect(makers.filter((file) => file.startsWith(own)).length).toBeGreaterThan(0);
  expect(makers.filter((file) => !file.startsWith(own)).map((file) => relative(root, file))).toEqual([]);
});
