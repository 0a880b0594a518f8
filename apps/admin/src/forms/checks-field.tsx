import { Checkbox, Stack } from "@mantine/core";
import type { FieldValues } from "react-hook-form";
import { type Bound, useBound } from "./bound";

interface ChecksFieldProps<F extends FieldValues, O> extends Bound<F, O> {
  label: string;
  hint?: string;
  options: readonly { value: string; label: string }[];
}

/** Any number of a short list. */
export function ChecksField<F extends FieldValues, O>({ label, hint, options, ...bound }: ChecksFieldProps<F, O>) {
  const { value, set, onBlur, error } = useBound(bound);
  const chosen = Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
  return (
    <Checkbox.Group label={label} description={hint} error={error} value={chosen} onChange={set} onBlur={onBlur}>
      <Stack gap="xs" mt="xs">
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value} label={option.label} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
