import { readFileSync } from "node:fs";
import { dayIn, holdsOn, LocalDate, Permissions, type PermissionTable, publicActor } from "@trama/kernel";
import { expect, it } from "vitest";

it("the example of the README holds", () => {
  const table = {
    readPublicLab: { kind: "lab", roles: { public: "all" } },
    reviseLab: { kind: "lab", roles: { coordinator: "all", conductor: "own" } },
  } satisfies PermissionTable;
  const may = new Permissions(publicActor, table);
  const visible = may.may("readPublicLab"); // true
  const theirs = may.scopeOf("reviseLab"); // { reach: "none" }

  const today = dayIn("Europe/Rome", new Date("2026-03-28T23:30:00.000Z")); // "2026-03-29"
  const open = holdsOn({ from: LocalDate.parse("2026-01-01"), to: null }, today); // true

  expect([visible, theirs, today, open]).toEqual([true, { reach: "none" }, "2026-03-29", true]);
});

it("the example of the README is this one", () => {
  const example =
    /```ts\n([\s\S]*?)```/.exec(readFileSync(new URL("../README.md", import.meta.url), "utf8"))?.[1] ?? "";
  const own = new Set(
    readFileSync(import.meta.filename, "utf8")
      .split("\n")
      .map((line) => line.trim()),
  );
  const lines = example.split("\n").map((line) => line.trim());
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => !own.has(line))).toEqual([]);
});
