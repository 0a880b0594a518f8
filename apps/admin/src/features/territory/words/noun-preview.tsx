import { Text } from "@mantine/core";
import { catalogues } from "@trama/instance/browser";
import { languages } from "@trama/kernel";
import type { NounCode, resolveWords } from "@trama/territory";
import { useDeferredValue, useMemo } from "react";
import { adminCatalogue } from "../../../words/catalogue";
import { useSay } from "../../../words/say";
import classes from "../revising/revising.module.css";
import { exampleOf } from "./examples";
import { sentencesWith, wordsOf } from "./sentences";

const everySentence = [...catalogues, adminCatalogue];
const atMost = { it: 8, en: 4 } as const;

/** Real sentences of the program in which a noun is said, as they would read with the draft. */
export function NounPreview({ stated, code }: { stated: Parameters<typeof resolveWords>[0]; code: NounCode }) {
  const say = useSay();
  const deferred = useDeferredValue(stated);
  const words = useMemo(() => wordsOf(deferred), [deferred]);
  if (words === null) return <Text role="status">{say("admin:revising.words.noPreview")}</Text>;
  return languages.map((language) => {
    const sentences = sentencesWith(code, words, everySentence, language, atMost[language]);
    return (
      <section key={language} lang={language}>
        <Text fw={600} mt="sm" mb={6} lang={undefined}>
          {say(`admin:revising.words.in.${language}`)}
        </Text>
        <ul className={classes.list}>
          <li>{exampleOf(words, code, language)}</li>
          {sentences.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
        {sentences.length === 0 && (
          <Text size="sm" c="dimmed" mt={6}>
            {say("admin:revising.words.notYetSaid")}
          </Text>
        )}
      </section>
    );
  });
}
