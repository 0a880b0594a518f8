import { type Control, type FieldPath, type FieldValues, useController } from "react-hook-form";

/** Which value of which form a field writes. */
export interface Bound<F extends FieldValues, O> {
  control: Control<F, unknown, O>;
  name: FieldPath<F>;
}

/** The value of one field of a form, how to change it, and what is wrong with it. */
export function useBound<F extends FieldValues, O>({ control, name }: Bound<F, O>) {
  const { field, fieldState, formState } = useController({ control, name });
  const value: unknown = field.value;
  // A row just added is checked with its list: what its user has not reached yet is not said to be wrong.
  const reached = fieldState.isTouched || formState.isSubmitted;
  return {
    value,
    set: (next: unknown) => field.onChange(next),
    onBlur: field.onBlur,
    ref: field.ref,
    error: reached ? messageIn(fieldState.error) : null,
  };
}

/** The sentence of an error, also when it stands on a part of the value. */
function messageIn(error: unknown): string | null {
  if (typeof error !== "object" || error === null) return null;
  if ("message" in error && typeof error.message === "string" && error.message !== "") return error.message;
  for (const [key, part] of Object.entries(error)) {
    const message = key === "ref" ? null : messageIn(part);
    if (message !== null) return message;
  }
  return null;
}
