import { TextInput } from "@mantine/core";
import type { FieldValues } from "react-hook-form";
import { type Bound, useBound } from "./bound";
import { FieldLabel } from "./field-label";

interface NumberFieldProps<F extends FieldValues, O> extends Bound<F, O> {
  label: string;
  hint?: string;
  required?: boolean;
}

/** A number with decimals, or null. */
export function NumberField<F extends FieldValues, O>({
  label,
  hint,
  required = false,
  ...bound
}: NumberFieldProps<F, O>) {
  const { value, set, ...field } = useBound(bound);
  return (
    <TextInput
      {...field}
      type="number"
      inputMode="decimal"
      step="any"
      label={<FieldLabel text={label} required={required} />}
      description={hint}
      required={required}
      withAsterisk={false}
      autoComplete="off"
      styles={{ wrapper: { maxWidth: 220 } }}
      value={typeof value === "number" ? value : ""}
      onWheel={(event) => event.currentTarget.blur()}
      onChange={({ currentTarget: { valueAsNumber } }) => set(Number.isNaN(valueAsNumber) ? null : valueAsNumber)}
    />
  );
}
