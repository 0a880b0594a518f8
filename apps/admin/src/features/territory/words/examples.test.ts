import { expandMessage, nounCodes, resolveWords } from "@trama/territory";
import { describe, expect, it } from "vitest";
import { exampleOf, textsOf } from "./examples";

const words = resolveWords({
  lab: { it: { one: "Officina", many: "Officine", gender: "f" }, en: { one: "Agora", many: "Agoras" } },
  hub: { it: { one: "Spazio", gender: "m" }, en: { one: "Space" } },
});

describe("exampleOf", () => {
  it("shows articles and agreement", () => {
    expect(exampleOf(words, "lab", "it")).toBe(
      "Ecco l'Officina: è una nuova Officina. Si parla dell'Officina. Ecco le Officine: si parla delle Officine.",
    );
    expect(exampleOf(words, "lab", "en")).toBe("Here is the Agora: it is an Agora. Here are all the Agoras.");
  });

  it("does without the plural where there is none", () => {
    expect(exampleOf(words, "hub", "it")).toBe("Ecco lo Spazio: è un nuovo Spazio. Si parla dello Spazio.");
  });

  it("can be said of every noun, with nothing left to expand", () => {
    for (const code of nounCodes) {
      for (const language of ["it", "en"] as const) {
        const said = exampleOf(words, code, language);
        expect(expandMessage(said, words, language)).toBe(said);
      }
    }
  });
});

describe("textsOf", () => {
  it("says singular and plural, and the short ones in brackets", () => {
    expect(
      textsOf({ one: "Casa per Fare Insieme", many: "Case per Fare Insieme", short: "Casa", shortMany: "Case" }),
    ).toBe("Casa per Fare Insieme, Case per Fare Insieme (Casa, Case)");
    expect(textsOf({ one: "Spazio" })).toBe("Spazio");
  });
});
