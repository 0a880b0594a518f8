import { Button, Stack, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { languageName, textDirection } from "@trama/labs";
import { useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { FieldGroup } from "../../../forms/field-group";
import { keepFocus } from "../../../forms/keep-focus";
import { SelectField } from "../../../forms/select-field";
import { TextField } from "../../../forms/text-field";
import { type MessageKey, useSay } from "../../../words/say";
import classes from "./lab-form.module.css";

interface Translated {
  translations?: { language: string; [text: string]: string | null | undefined }[] | undefined;
}

interface TranslationsFieldsProps {
  /** The languages that the territory writes in. */
  languages: readonly string[];
  /** The texts that can be written in each, and what they are called. */
  texts: readonly { name: string; label: MessageKey; lines: number }[];
}

/** The texts in one language. Its fields run the way the language is written. */
function Translation({
  at,
  languages,
  texts,
  onRemove,
}: TranslationsFieldsProps & { at: number; onRemove: () => void }) {
  const say = useSay();
  const { control } = useFormContext<Translated>();
  const language = useWatch({ control, name: `translations.${at}.language` }) ?? "";
  const choices = language === "" || languages.includes(language) ? languages : [...languages, language];
  const written = language === "" ? {} : { language, direction: textDirection(language) };
  return (
    <div className={classes.translation}>
      <SelectField
        control={control}
        name={`translations.${at}.language`}
        label={say("admin:labs.form.language")}
        options={choices.map((code) => ({ value: code, label: languageName(code) }))}
        required
      />
      {texts.map(({ name, label, lines }) => (
        <TextField
          key={name}
          control={control}
          name={`translations.${at}.${name}`}
          label={say(label)}
          lines={lines}
          {...written}
        />
      ))}
      <Button variant="default" size="compact-md" {...keepFocus} onClick={onRemove}>
        {say("admin:labs.form.removeLanguage", { language: language === "" ? at + 1 : languageName(language) })}
      </Button>
    </div>
  );
}

/** The free texts in other languages, one block for each language: written by somebody who speaks it, never by a machine. */
export function TranslationsFields({ languages, texts }: TranslationsFieldsProps) {
  const say = useSay();
  const { control } = useFormContext<Translated>();
  const { fields, append, remove } = useFieldArray({ control, name: "translations" });
  const blank = Object.fromEntries(texts.map(({ name }) => [name, null]));
  if (languages.length === 0 && fields.length === 0) return null;
  return (
    <FieldGroup label={say("labs:field.translations")} hint={say("admin:labs.form.translationsHint")}>
      <Stack gap="md" align="stretch">
        {fields.map(({ id }, at) => (
          <Translation key={id} at={at} languages={languages} texts={texts} onRemove={() => remove(at)} />
        ))}
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            {...keepFocus}
            onClick={() => append({ language: "", ...blank })}
          >
            {say("admin:labs.form.addLanguage")}
          </Button>
        </div>
        {fields.length > 0 && (
          <Text size="sm" c="dimmed">
            {say("admin:labs.form.translationsOwn")}
          </Text>
        )}
      </Stack>
    </FieldGroup>
  );
}
