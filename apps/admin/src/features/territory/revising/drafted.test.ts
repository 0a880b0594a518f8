import { expect, it } from "vitest";
import { draftedFrom, isChanged } from "./drafted";

it("a draft is taken up again whole, and anything else is none", () => {
  const others = { directory: {}, access: {}, gatherings: {}, indicators: {} };
  const document = { territory: { name: "Valle" }, labs: {}, ...others };
  const values = { base: 3, before: document, document };
  expect(draftedFrom({ values, about: null })).toEqual(values);
  for (const wrong of [{}, { ...values, base: "3" }, { ...values, document: null }, { ...values, before: {} }])
    expect(draftedFrom({ values: wrong, about: null })).toBeNull();
  expect(draftedFrom(null)).toBeNull();
});

it("what was undone by hand is no change, whatever the order of the fields", () => {
  const read = (text: string) =>
    draftedFrom({ values: { base: 1, before: JSON.parse(text), document: {} }, about: null });
  expect(read("{}")).toBeNull();
  const [before, same, other] = [
    '{"territory":{"name":"Valle","code":"v"},"labs":{}}',
    '{"labs":{},"territory":{"code":"v","name":"Valle"}}',
    '{"labs":{},"territory":{"code":"v","name":"Monte"}}',
  ].map((text) => JSON.parse(text));
  expect(isChanged({ before, document: same })).toBe(false);
  expect(isChanged({ before, document: other })).toBe(true);
});
