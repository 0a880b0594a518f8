import { useEffect, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { dropDraft, readDraft, writeDraft } from "./draft";

/**
 * Keeps what is typed in a form over a reload. `about` is written beside it and comes back from `readDraft`.
 * The draft is taken up again when the form opens; `clear` forgets it, after a success or to start again.
 */
export function useDraft<F extends FieldValues, O>(
  form: UseFormReturn<F, unknown, O>,
  name: string,
  about: unknown = null,
) {
  const [restored, setRestored] = useState(false);
  useEffect(() => {
    const draft = readDraft(name);
    if (!draft) return;
    const known = Object.keys(form.getValues());
    const kept = Object.fromEntries(Object.entries(draft.values).filter(([field]) => known.includes(field)));
    form.reset({ ...form.getValues(), ...kept }, { keepDefaultValues: true });
    setRestored(true);
  }, [form, name]);
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true, isDirty: true },
        callback: ({ values, isDirty }) => {
          if (isDirty) writeDraft(name, { values, about });
        },
      }),
    [form, name, about],
  );
  return {
    restored,
    clear: () => {
      dropDraft(name);
      setRestored(false);
    },
  };
}
