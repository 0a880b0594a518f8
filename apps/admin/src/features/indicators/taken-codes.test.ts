import { readFileSync } from "node:fs";
import { join } from "node:path";
import { takenCodes } from "@trama/indicators";
import { expect, test } from "vitest";

test("no indicator can have the code of a page that stands beside those of indicators", () => {
  const routes = readFileSync(join(import.meta.dirname, "routes.tsx"), "utf8");
  const pages = [...routes.matchAll(/"\/indicatori\/([a-z-]+)/g)].map(([, page]) => page);
  expect(new Set(pages)).toEqual(new Set(takenCodes));
});
