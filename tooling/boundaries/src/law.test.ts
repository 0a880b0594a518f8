import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
});
const sources = listed.split("\0").filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !file.endsWith("/law.test.ts"));

/** Names that say nothing of what stands inside. */
const emptyNames = /^(?:utils?|helpers?|types|constants|misc|common)\.(?:tsx?|mjs)$/;

/** What no source may hold, with the reason. */
const forbidden: readonly (readonly [string, RegExp])[] = [
  ["an open end", /\b(?:TODO|FIXME|XXX|HACK)\b/],
  ["a lint rule silenced", /biome-ignore|oxlint-disable|eslint-disable/],
  ["a type error silenced", /@ts-(?:ignore|nocheck|expect-error)/],
  ["a type forced", /\bas unknown as\b|\bas any\b|(?<!^\s*(?:\/\*\*|\*|\/\/).*): any\b/],
  ["a test left out", /\b(?:describe|it|test)\.(?:only|skip|todo)\(/],
  ["a path of one machine", /(?:^|[^\w.])\/(?:home|root|Users|work)\/\w/],
];

test("the repository has sources to look at", () => {
  expect(sources.length).toBeGreaterThan(200);
});

test("no file has a name that says nothing", () => {
  expect(sources.filter((file) => emptyNames.test(basename(file)))).toEqual([]);
});

test.each(forbidden)("no source holds %s", (_reason, pattern) => {
  const found = sources.flatMap((file) =>
    readFileSync(join(root, file), "utf8")
      .split("\n")
      .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});
