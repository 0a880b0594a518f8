import { NativeSelect } from "@mantine/core";
import type { FieldValues } from "react-hook-form";
import { useSay } from "../words/say";
import { type Bound, useBound } from "./bound";
import { FieldLabel } from "./field-label";

interface SelectFieldProps<F extends FieldValues, O> extends Bound<F, O> {
  label: string;
  hint?: string;
  required?: boolean;
  options: readonly { value: string; label: string }[];
  /** What the empty choice says. */
  none?: string;
}

/** One of a short list, or null. */
export function SelectField<F extends FieldValues, O>({
  label,
  hint,
  required = false,
  options,
  none,
  ...bound
}: SelectFieldProps<F, O>) {
  const say = useSay();
  const { value, set, ...field } = useBound(bound);
  return (
    <NativeSelect
      {...field}
      label={<FieldLabel text={label} required={required} />}
      description={hint}
      required={required}
      withAsterisk={false}
      data={[{ value: "", label: none ?? say("admin:forms.choose") }, ...options]}
      value={typeof value === "string" ? value : ""}
      onChange={(event) => set(event.currentTarget.value === "" ? null : event.currentTarget.value)}
    />
  );
}
