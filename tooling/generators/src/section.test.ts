import { expect, test } from "vitest";
import { MissingSection, replaceSection } from "./section.ts";

const document = "# House\n\n<!-- map: generated, begins -->\nold\n<!-- map: generated, ends -->\nprose\n";

test("the section is replaced and the prose around it kept", () => {
  const drawn = replaceSection(document, "map", "new");
  expect(drawn).toBe("# House\n\n<!-- map: generated, begins -->\n\nnew\n\n<!-- map: generated, ends -->\nprose\n");
  expect(replaceSection(drawn, "map", "new")).toBe(drawn);
});

test("a document without the marks is refused", () => {
  expect(() => replaceSection("# House\n", "map", "new")).toThrow(MissingSection);
});
