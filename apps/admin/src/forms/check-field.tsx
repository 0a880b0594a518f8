import { Checkbox } from "@mantine/core";
import type { FieldValues } from "react-hook-form";
import { type Bound, useBound } from "./bound";

/** Yes or no. */
export function CheckField<F extends FieldValues, O>({
  label,
  hint,
  ...bound
}: Bound<F, O> & { label: string; hint?: string }) {
  const { value, set, ...field } = useBound(bound);
  return (
    <Checkbox
      {...field}
      label={label}
      description={hint}
      checked={value === true}
      onChange={(event) => set(event.currentTarget.checked)}
    />
  );
}
