import { expect, it } from "vitest";
import { rootSchema } from "./form";
import { codeFrom, isKnown, writeField } from "./items";

it("a code is made from the name, as its pattern wants, unlike the others", () => {
  expect(codeFrom("Alta Valle", "^[a-z0-9-]{1,40}$", [])).toBe("alta-valle");
  expect(codeFrom("Alta Valle", "^[a-z0-9-]{1,40}$", ["alta-valle"])).toBe("alta-valle-2");
  expect(codeFrom("Spazi e attrezzature", "^[a-z0-9_]{1,60}$", [])).toBe("spazi_e_attrezzature");
  expect(codeFrom("", "^[a-z0-9-]{1,40}$", [])).toBe("");
});

const areas = (...list: object[]) => ({ territory: { areas: list } });
const at = (field: string) => ["territory", "areas", 0, field];

it("the code of a new item follows its name until it is written by hand", () => {
  const document = areas({ code: "", name: "" });
  const write = (field: string, value: string) =>
    writeField(rootSchema, { document, before: areas() }, at(field), value);
  write("name", "Valle");
  expect(document).toEqual(areas({ code: "valle", name: "Valle" }));
  write("name", "Valle alta");
  expect(document).toEqual(areas({ code: "valle-alta", name: "Valle alta" }));
  write("code", "alta");
  write("name", "Alta valle");
  expect(document).toEqual(areas({ code: "alta", name: "Alta valle" }));
});

it("the code of an item in force stays, whatever it is called", () => {
  const document = areas({ code: "valle", name: "Valle" });
  writeField(rootSchema, { document, before: areas({ code: "valle", name: "Valle" }) }, at("name"), "Monte");
  expect(document).toEqual(areas({ code: "valle", name: "Monte" }));
  expect(isKnown([{ code: "valle" }], { code: "valle" })).toBe(true);
  expect(isKnown([{ code: "valle" }], { code: "" })).toBe(false);
});
