import { TextInput } from "@mantine/core";
import type { FieldValues } from "react-hook-form";
import { type Bound, useBound } from "./bound";
import { FieldLabel } from "./field-label";

interface TimeFieldProps<F extends FieldValues, O> extends Bound<F, O> {
  label: string;
  hint?: string | undefined;
  required?: boolean;
}

/** A time of day, or null. The browser shows it as its reader is used to. */
export function TimeField<F extends FieldValues, O>({ label, hint, required = false, ...bound }: TimeFieldProps<F, O>) {
  const { value, set, ...field } = useBound(bound);
  return (
    <TextInput
      {...field}
      type="time"
      label={<FieldLabel text={label} required={required} />}
      description={hint}
      required={required}
      withAsterisk={false}
      styles={{ wrapper: { maxWidth: 160 } }}
      value={typeof value === "string" ? value : ""}
      onChange={(event) => set(event.currentTarget.value === "" ? null : event.currentTarget.value)}
    />
  );
}
