import { Text, TextInput } from "@mantine/core";
import { expandMessage, italianForms, type Noun, type NounCode, type resolveWords } from "@trama/territory";
import { useSay } from "../../../words/say";
import classes from "../revising/revising.module.css";
import { wordsOf } from "./sentences";

interface DeterminerFieldsProps {
  noun: Noun;
  code: NounCode;
  words: Parameters<typeof resolveWords>[0];
  alter: (change: (noun: Noun) => void) => void;
  errors: ReadonlyMap<string, string>;
}

/** The Italian articles and prepositions as the rule makes them, each of which can be written by hand. */
export function DeterminerFields({ noun, code, words, alter, errors }: DeterminerFieldsProps) {
  const say = useSay();
  const resolved = wordsOf(words);
  const own = noun.it.forms ?? {};
  const byHand = Object.keys(own).length;
  return (
    <details open={byHand > 0}>
      <summary>{say("admin:revising.words.articles", { count: byHand })}</summary>
      <Text size="sm" c="dimmed" mb="sm">
        {say("admin:revising.words.articlesHint")}
      </Text>
      <div className={classes.pair}>
        {italianForms.map((form) => (
          <TextInput
            key={form}
            name={`territory.words.${code}.it.forms.${form}`}
            label={form}
            description={resolved === null ? undefined : expandMessage(`{${code}:${form}}`, resolved, "it")}
            lang="it"
            autoComplete="off"
            value={own[form] ?? ""}
            error={errors.get(`${code}.it.forms.${form}`)}
            onChange={({ currentTarget: { value } }) =>
              alter(({ it }) => {
                const forms = { ...it.forms };
                if (value === "") delete forms[form];
                else forms[form] = value;
                if (Object.keys(forms).length === 0) delete it.forms;
                else it.forms = forms;
              })
            }
          />
        ))}
      </div>
    </details>
  );
}
