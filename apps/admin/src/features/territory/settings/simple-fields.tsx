import { Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { codeOfItem, itemsNamed, namesOf } from "@trama/territory";
import { useState } from "react";
import { FieldLabel } from "../../../forms/field-label";
import { LinesInput } from "../../../forms/lines-input";
import { useSay, useSayAny } from "../../../words/say";
import { controlOf } from "./control-of";
import type { FieldProps } from "./field-props";
import { rootSchema, useForm, useNameOf, useSetting } from "./form";
import classes from "./settings.module.css";

/** An error is said when the field has been left, or when what is in it is wrong: not before anything is written. */
function useShownError(error: string | null, value: unknown): { error: string | null; onBlur: () => void } {
  const [left, setLeft] = useState(false);
  const empty = value === undefined || value === "";
  return { error: empty && !left ? null : error, onBlur: () => setLeft(true) };
}

export function TextField({ path, required = false, readOnly = false }: FieldProps) {
  const { label, help, name, value, error, set, schema } = useSetting(path);
  const shown = useShownError(error, value);
  const common = {
    name,
    label: <FieldLabel text={label} required={required} />,
    description: help,
    autoComplete: "off",
    readOnly,
    value: typeof value === "string" ? value : "",
    ...shown,
  };
  const write = (text: string) => set(text === "" && !required ? undefined : text);
  if (controlOf(rootSchema, schema) === "longText")
    return (
      <Textarea
        {...common}
        autosize
        minRows={2}
        className={classes.wide}
        onChange={({ currentTarget }) => write(currentTarget.value)}
      />
    );
  const isDate = controlOf(rootSchema, schema) === "date";
  return (
    <TextInput
      {...common}
      type={isDate ? "date" : "text"}
      onChange={({ currentTarget }) => write(currentTarget.value)}
    />
  );
}

export function NumberField({ path, required = false }: FieldProps) {
  const { label, help, name, value, error, set, schema } = useSetting(path);
  const shown = useShownError(error, value);
  return (
    <TextInput
      name={name}
      type="number"
      inputMode={schema.type === "integer" ? "numeric" : "decimal"}
      step="any"
      label={<FieldLabel text={label} required={required} />}
      description={help}
      autoComplete="off"
      styles={{ wrapper: { maxWidth: 220 } }}
      value={typeof value === "number" ? value : ""}
      {...shown}
      onWheel={(event) => event.currentTarget.blur()}
      onChange={({ currentTarget: { valueAsNumber } }) => set(Number.isNaN(valueAsNumber) ? undefined : valueAsNumber)}
    />
  );
}

export function CheckField({ path }: FieldProps) {
  const { label, help, name, value, set } = useSetting(path);
  return (
    <Checkbox
      name={name}
      label={label}
      description={help}
      className={classes.check}
      checked={value === true}
      onChange={({ currentTarget: { checked } }) => set(checked)}
    />
  );
}

/** One of the values that the schema allows, or of the items that the field may name. */
export function ChoiceField({ path, required = false }: FieldProps) {
  const say = useSay();
  const sayAny = useSayAny();
  const nameOf = useNameOf();
  const { draft } = useForm();
  const { label, help, name, value, error, set, schema } = useSetting(path);
  const shown = useShownError(error, value);
  const names = namesOf(schema) ?? "";
  const allowed = Array.isArray(schema.enum) ? schema.enum.map(String) : [];
  const options =
    allowed.length > 0
      ? allowed.map((one) => ({ value: one, label: names === "" ? one : sayAny(`${names}${one}`) }))
      : itemsNamed(schema, draft.document).map((item) => ({ value: codeOfItem(item), label: nameOf(item) }));
  const begun = typeof value === "string" && options.some((one) => one.value === value);
  return (
    <NativeSelect
      name={name}
      label={<FieldLabel text={label} required={required} />}
      description={help}
      data={required && begun ? options : [{ value: "", label: say("admin:settings.notChosen") }, ...options]}
      value={typeof value === "string" ? value : ""}
      {...shown}
      onChange={({ currentTarget }) => set(currentTarget.value === "" ? undefined : currentTarget.value)}
    />
  );
}

export function LinesOfField({ path }: FieldProps) {
  const { label, help, name, value, error, set } = useSetting(path);
  return (
    <div className={classes.wide}>
      <LinesInput label={label} hint={help} name={name} value={value} error={error} set={set} />
    </div>
  );
}
