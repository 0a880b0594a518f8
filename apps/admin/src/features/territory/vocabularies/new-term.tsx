import { Button, TextInput } from "@mantine/core";
import { useRef, useState } from "react";
import { useSay } from "../../../words/say";
import type { ConfigurationDraft } from "../revising/configuration-draft";
import classes from "../revising/revising.module.css";
import { codeFor, type VocabularyName, vocabularies } from "./vocabulary";

const sameText = (one: string, other: string) =>
  one.trim().toLocaleLowerCase("it") === other.trim().toLocaleLowerCase("it");

/** Adds a term at the end of a vocabulary. Its code comes from its Italian text, and stays. */
export function NewTerm({ draft, name }: { draft: ConfigurationDraft; name: VocabularyName }) {
  const say = useSay();
  const first = useRef<HTMLInputElement>(null);
  const [it, setIt] = useState("");
  const [en, setEn] = useState("");
  const [error, setError] = useState<string | null>(null);
  const { in: of } = vocabularies[name];
  const add = () => {
    const text = it.trim();
    if (text === "") setError(say("admin:revising.vocabularies.addMissing"));
    else if (of(draft.document).some((term) => sameText(term.it, text)))
      setError(say("admin:revising.vocabularies.addTwice"));
    else {
      draft.change((document) => {
        const terms = of(document);
        const english = en.trim() === "" ? {} : { en: en.trim() };
        terms.push({ code: codeFor(text, terms), it: text, ...english, retired: false });
      });
      setIt("");
      setEn("");
      setError(null);
    }
    first.current?.focus();
  };
  return (
    <form
      noValidate
      className={`${classes.fields} ${classes.new}`}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div className={classes.pair}>
        <TextInput
          ref={first}
          label={say("admin:revising.vocabularies.add")}
          maxLength={120}
          autoComplete="off"
          value={it}
          error={error}
          onChange={({ currentTarget: { value } }) => setIt(value)}
        />
        <TextInput
          label={say("admin:revising.vocabularies.en")}
          lang="en"
          maxLength={120}
          autoComplete="off"
          value={en}
          onChange={({ currentTarget: { value } }) => setEn(value)}
        />
      </div>
      <Button type="submit" variant="default" style={{ justifySelf: "start" }}>
        {say("admin:form.add")}
      </Button>
    </form>
  );
}
