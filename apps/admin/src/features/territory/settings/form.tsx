import { ConfigurationDocument, configurationJsonSchema } from "@trama/instance/browser";
import { expandMessage, type FieldSchema, fieldHelp, fieldName, fieldSchema, nameOfItem } from "@trama/territory";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { useLanguage, useTerritory } from "../../../words/speech-provider";
import type { ConfigurationDraft } from "../revising/configuration-draft";
import { useIssues } from "../revising/use-issues";
import { type Path, schemaAt, valueAt } from "./at-path";
import { writeField } from "./items";

/** The schema of the whole document: what every screen of the settings is made from. */
export const rootSchema: FieldSchema = fieldSchema({}, configurationJsonSchema());

interface Form {
  draft: ConfigurationDraft;
  /** What is wrong, by the path of the field. */
  errors: ReadonlyMap<string, string>;
}

const FormContext = createContext<Form | null>(null);

/** Lends the draft to the fields inside, with what is wrong in it. */
export function SettingsForm({ draft, children }: { draft: ConfigurationDraft; children: ReactNode }) {
  const errors = useIssues(ConfigurationDocument, draft.document);
  const form = useMemo(() => ({ draft, errors }), [draft, errors]);
  return <FormContext value={form}>{children}</FormContext>;
}

export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error("A field of the settings outside of their form");
  return form;
}

/** What a field is called and its line of help, in the language chosen and in the territory's words. */
function useFieldWords(): (schema: FieldSchema) => { label: string; help: string | undefined } {
  const { language } = useLanguage();
  const { words } = useTerritory();
  return useMemo(() => {
    const expanded = (text: string) => expandMessage(text, words, language);
    return (schema) => {
      const help = fieldHelp(schema, language);
      return {
        label: expanded(fieldName(schema, language) ?? ""),
        help: help === null ? undefined : expanded(help.charAt(0).toUpperCase() + help.slice(1)),
      };
    };
  }, [language, words]);
}

/** What an item of a list is called; empty when it has no name yet. */
export function useNameOf(): (item: FieldSchema) => string {
  const { language } = useLanguage();
  return (item) => nameOfItem(item, language) ?? (typeof item.year === "number" ? String(item.year) : "");
}

/** One field of the draft: its schema, its words, its value, what is wrong with it, and how to write it. */
export function useSetting(path: Path) {
  const { draft, errors } = useForm();
  const wordsOf = useFieldWords();
  const schema = schemaAt(rootSchema, path);
  return {
    ...wordsOf(schema),
    schema,
    name: path.join("."),
    value: valueAt(draft.document, path),
    error: errors.get(path.join(".")) ?? null,
    set: (value: unknown) =>
      draft.change((document) => writeField(rootSchema, { document, before: draft.before }, path, value)),
  };
}
