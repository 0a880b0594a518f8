import { useCallback, useEffect, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import {
  adoptDraft,
  type Draft,
  dropDraft,
  dropEarlierDraft,
  type EarlierDraft,
  earlierDraft,
  readDraft,
  writeDraft,
} from "./draft";

/** A draft of another time, and the answers to whether it is wanted. */
export interface OfferedDraft {
  at: string;
  takeUp: () => void;
  refuse: () => void;
}

interface About {
  /** Is written beside the draft and comes back with it. */
  about?: unknown;
  /** Prepares the form for what was written beside an earlier draft, before its text is put in. */
  onTakeUp?: (draft: Draft) => void;
}

/**
 * Keeps what is typed in a form over a reload, and for later. What this tab left is there again when the form opens;
 * what was left at another time is offered. `clear` forgets the draft, after a success or to start again.
 */
export function useDraft<F extends FieldValues, O>(
  form: UseFormReturn<F, unknown, O>,
  name: string,
  { about = null, onTakeUp }: About = {},
) {
  const [restored, setRestored] = useState(false);
  const [earlier, setEarlier] = useState<EarlierDraft | null>(null);
  const restore = useCallback(
    (draft: Draft) => {
      const known = Object.keys(form.getValues());
      const kept = Object.fromEntries(Object.entries(draft.values).filter(([field]) => known.includes(field)));
      form.reset({ ...form.getValues(), ...kept }, { keepDefaultValues: true });
      setRestored(true);
    },
    [form],
  );
  useEffect(() => {
    const draft = readDraft(name);
    if (draft) restore(draft);
    setEarlier(draft ? null : earlierDraft(name));
  }, [restore, name]);
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
  const offer = earlier && {
    at: earlier.at,
    takeUp: () => {
      onTakeUp?.(earlier);
      restore(earlier);
      // Last, as putting the text in has just written it beside what the form knew before.
      adoptDraft(name, earlier);
      setEarlier(null);
    },
    refuse: () => {
      dropEarlierDraft(earlier);
      setEarlier(null);
    },
  };
  return {
    restored,
    offer,
    clear: () => {
      dropDraft(name);
      setRestored(false);
    },
  };
}
