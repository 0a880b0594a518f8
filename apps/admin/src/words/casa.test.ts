import { sayIn, speechOf } from "@trama/instance/browser";
import { languages } from "@trama/kernel";
import { resolveWords } from "@trama/territory";
import { describe, expect, it } from "vitest";
import { adminCatalogue } from "./catalogue";

const { messages, namespace } = adminCatalogue;
const entries = languages.flatMap((language) =>
  Object.entries<string>(messages[language]).map(([key, text]) => ({ language, key, text })),
);

describe("the sentences of the screens", () => {
  it("never write the word for a lab by themselves: a territory may have another", () => {
    const written = entries.filter(({ text }) =>
      /\blaborator|\blabs?\b/i.test(text.replaceAll(/\{\{?[^}]*\}\}?/g, "")),
    );
    expect(written.map(({ language, key }) => `${language} ${key}`)).toEqual([]);
  });

  it("say Casa with the right articles", () => {
    const lab = {
      it: { one: "Casa", many: "Case", gender: "f" as const },
      en: { one: "House", many: "Houses" },
    };
    const speech = speechOf(resolveWords({ lab }), [adminCatalogue]);
    const said = entries.map(({ language, key }) => sayIn(speech, language)(`${namespace}:${key}`));
    expect(said.filter((text) => /\b(?:il|lo|un|del|dei|dal|nel|i|gli|questo|nessun) cas[ae]\b/i.test(text))).toEqual(
      [],
    );
    expect(said.some((text) => /\b(?:la Casa|delle Case)\b/.test(text))).toBe(true);
  });
});
