import { TextInput } from "@mantine/core";
import type { FieldValues } from "react-hook-form";
import { type Bound, useBound } from "./bound";
import { FieldLabel } from "./field-label";

interface DateFieldProps<F extends FieldValues, O> extends Bound<F, O> {
  label: string;
  hint?: string;
  required?: boolean;
  /** The last day that can be chosen. */
  max?: string;
}

/** A calendar date, or null. The browser shows it as its reader is used to. */
export function DateField<F extends FieldValues, O>({
  label,
  hint,
  required = false,
  max,
  ...bound
}: DateFieldProps<F, O>) {
  const { value, set, ...field } = useBound(bound);
  return (
    <TextInput
      {...field}
      type="date"
      label={<FieldLabel text={label} required={required} />}
      description={hint}
      required={required}
      withAsterisk={false}
      max={max ?? "9999-12-31"}
      styles={{ wrapper: { maxWidth: 220 } }}
      value={typeof value === "string" ? value : ""}
      onChange={(event) => set(event.currentTarget.value === "" ? null : event.currentTarget.value)}
    />
  );
}
