import { expect, test } from "vitest";
import { IndicatorsSection } from "./config.js";
import { indicatorsSection } from "./fixtures/index.js";

test.each(["valutazioni", "Dati-Aperti"])(
  "an indicator cannot be called %s, for another page has that address",
  (code) => {
    const { catalogue, ...section } = indicatorsSection();
    const [first, ...others] = catalogue;
    const named = (as: string) =>
      IndicatorsSection.safeParse({ ...section, catalogue: [{ ...first, code: as }, ...others] });
    expect(named(`${code}-1`).success).toBe(true);
    expect(named(code).error?.issues).toMatchObject([
      { path: ["catalogue", 0, "code"], params: { message: "indicators:issue.takenCode" } },
    ]);
  },
);
