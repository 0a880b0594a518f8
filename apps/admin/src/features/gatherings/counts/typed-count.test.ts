import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankCount, fieldText, isBlank, numberOf, readCount, typedOf, withField } from "./typed-count";

const typed = (given: object) => ({ ...blankCount, ...given });

describe("a count being typed", () => {
  it("is read whole, with its bands and its note", () => {
    expect(
      readCount(typed({ total: " 17 ", newPeople: "3", bands: { minors: "5", adults: "" }, note: " pioggia " })),
    ).toEqual({
      headCount: { total: 17, newPeople: 3, bands: { minors: 5 } },
      note: "pioggia",
      faults: null,
    });
    expect(readCount(typed({ total: "1.200" }))).toMatchObject({
      headCount: { total: 1200, newPeople: null, bands: {} },
    });
    expect(readCount(typed({ total: "0", newPeople: "0" }))).toMatchObject({ headCount: { total: 0, newPeople: 0 } });
  });

  it.each([
    [{}, { total: "missing" }],
    [{ total: "molti" }, { total: "notANumber" }],
    [{ total: "-3" }, { total: "notANumber" }],
    [{ total: "3,5" }, { total: "notANumber" }],
    [{ total: "100001" }, { total: "tooLarge" }],
    [{ total: "4", newPeople: "5" }, { newPeople: "newAboveTotal" }],
    [{ total: "4", bands: { minors: "3", adults: "2" } }, { "band:adults": "bandsAboveTotal" }],
    [{ total: "4", bands: { minors: "due" } }, { "band:minors": "notANumber" }],
    [{ newPeople: "2" }, { total: "missing" }],
    [{ total: "1", note: "a".repeat(1001) }, { note: "noteTooLong" }],
  ])("says what is wrong with %j, where it stands", (given, faults) => {
    expect(readCount(typed(given))).toEqual({ faults });
  });

  it("shows a saved count as it was typed, and reads it back the same", () => {
    const number = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(number, number, number, fc.option(number), (a, b, more, newPeople) => {
        const headCount = {
          total: a + b + more,
          bands: { minors: a, adults: b },
          newPeople: newPeople === null ? null : Math.min(newPeople, a + b + more),
        };
        expect(readCount(typedOf({ headCount, note: null }))).toEqual({ headCount, note: null, faults: null });
      }),
    );
  });

  it("writes each field apart, and knows when nothing is there", () => {
    const one = withField(withField(blankCount, "band:minors", "4"), "note", "x");
    expect([fieldText(one, "band:minors"), fieldText(one, "note"), fieldText(one, "total")]).toEqual(["4", "x", ""]);
    expect([numberOf(one, "band:minors"), numberOf(one, "total")]).toEqual([4, null]);
    expect([isBlank(blankCount), isBlank(one), isBlank(typed({ bands: { minors: " " } }))]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
