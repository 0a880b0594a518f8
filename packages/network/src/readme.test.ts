import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("the README's example prints what the README says", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const stated = [...(/It prints (.*)\./.exec(readme)?.[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, line]) => line);
  const folder = fileURLToPath(new URL("..", import.meta.url));
  const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", example], {
    cwd: folder,
  }).toString();
  expect(printed.trim().split("\n")).toEqual(stated);
});
