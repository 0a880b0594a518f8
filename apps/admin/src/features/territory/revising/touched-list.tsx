import { Text } from "@mantine/core";
import { type ConfigurationDocument, catalogues } from "@trama/instance/browser";
import { localText } from "@trama/kernel";
import type { RevisionPreview } from "@trama/territory";
import { useMemo } from "react";
import { Card } from "../../../app/page";
import { adminCatalogue } from "../../../words/catalogue";
import { useSay, useSayAny } from "../../../words/say";
import { useLanguage, useTerritory } from "../../../words/speech-provider";
import { sentencesChanged, wordsOf } from "../words/sentences";
import classes from "./revising.module.css";

const everySentence = [...catalogues, adminCatalogue];
const shownSentences = 6;

/** Who and what a draft touches: the records that use what changes, the sentences that read otherwise. */
export function TouchedList({ preview, document }: { preview: RevisionPreview; document: ConfigurationDocument }) {
  const say = useSay();
  const sayAny = useSayAny();
  const { language } = useLanguage();
  const { words: before } = useTerritory();
  const sentences = useMemo(() => {
    const after = wordsOf(document.territory.words);
    return after === null ? [] : sentencesChanged(before, after, everySentence);
  }, [before, document]);
  const here = sentences.filter((one) => one.language === language);
  return (
    <Card title={say("admin:revising.touches")}>
      {preview.touches.length === 0 && sentences.length === 0 && (
        <Text c="dimmed">{say("admin:revising.touchesNothing")}</Text>
      )}
      <ul className={classes.list}>
        {preview.touches.map(({ path, name, what, count }) => (
          <li key={`${path} ${what}`}>
            <strong>{localText(name, language)}</strong>: {sayAny(what, { count })}
          </li>
        ))}
        {sentences.length > 0 && <li>{say("admin:revising.sentences", { count: sentences.length })}</li>}
      </ul>
      {here.length > 0 && (
        <details>
          <summary>{say("admin:revising.someSentences")}</summary>
          <ul className={classes.list}>
            {here.slice(0, shownSentences).map(({ key, was, text }) => (
              <li key={key}>
                <Text c="dimmed" component="div">
                  {say("admin:territory.revision.before")}: {was}
                </Text>
                <div>
                  {say("admin:territory.revision.after")}: {text}
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}
