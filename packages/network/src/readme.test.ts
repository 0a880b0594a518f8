import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const folder = fileURLToPath(new URL("..", import.meta.url));
const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```\n\nIt prints ([^\n]*)/g)].map(
  ([, code = "", prints = ""]) => ({
    code,
    stated: [...prints.matchAll(/`([^`]+)`/g)].map(([, line]) => line),
  }),
);

describe("the README's examples", () => {
  it("are three, and the first has ten lines", () => {
    expect(examples).toHaveLength(3);
    expect(
      examples[0]?.code
        .trim()
        .split("\n")
        .filter((line) => line !== ""),
    ).toHaveLength(10);
  });

  it.each(examples)("print what the README says (%#)", ({ code, stated }) => {
    const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", code], { cwd: folder }).toString();
    expect(printed.trim().split("\n")).toEqual(stated);
  });
});
