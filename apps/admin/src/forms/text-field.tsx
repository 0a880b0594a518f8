import { Textarea, TextInput } from "@mantine/core";
import type { FieldValues } from "react-hook-form";
import { type Bound, useBound } from "./bound";
import { FieldLabel } from "./field-label";

interface TextFieldProps<F extends FieldValues, O> extends Bound<F, O> {
  label: string;
  hint?: string;
  required?: boolean;
  /** More than one makes it a text area that grows as it is written. */
  lines?: number;
  /** The language in which the text is written, when it is not the screen's, and which way it runs. */
  language?: string;
  direction?: "ltr" | "rtl";
}

/** A text. Left empty, an optional one is null, as the domain writes what is not known. */
export function TextField<F extends FieldValues, O>({
  label,
  hint,
  required = false,
  lines = 1,
  language,
  direction,
  ...bound
}: TextFieldProps<F, O>) {
  const { value, set, ...field } = useBound(bound);
  const shared = {
    ...field,
    label: <FieldLabel text={label} required={required} />,
    description: hint,
    required,
    withAsterisk: false,
    autoComplete: "off",
    lang: language,
    dir: direction,
    value: typeof value === "string" ? value : "",
    onChange: (event: { currentTarget: { value: string } }) =>
      set(event.currentTarget.value === "" && !required ? null : event.currentTarget.value),
  };
  return lines === 1 ? <TextInput {...shared} /> : <Textarea {...shared} autosize minRows={lines} maxRows={14} />;
}
