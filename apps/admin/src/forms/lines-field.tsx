import type { FieldValues } from "react-hook-form";
import { type Bound, useBound } from "./bound";
import { LinesInput } from "./lines-input";

interface LinesFieldProps<F extends FieldValues, O> extends Bound<F, O> {
  label: string;
  hint?: string;
}

/** A list of short texts of a form. */
export function LinesField<F extends FieldValues, O>({ label, hint, ...bound }: LinesFieldProps<F, O>) {
  const { value, set, onBlur, ref, error } = useBound(bound);
  return <LinesInput label={label} hint={hint} error={error} value={value} set={set} onBlur={onBlur} ref={ref} />;
}
