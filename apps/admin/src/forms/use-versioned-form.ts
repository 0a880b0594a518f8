import { useState } from "react";
import type { DefaultValues, FieldValues, Path, PathValue } from "react-hook-form";
import { z } from "zod";
import { type Draft, readDraft } from "./draft";
import { type FactConflict, mergeFacts } from "./merge";
import { useDomainForm } from "./use-domain-form";
import { useDraft } from "./use-draft";

type FormSchema = z.ZodType<FieldValues, FieldValues>;

/** The facts of a record, and their version. */
export interface Versioned<F> {
  version: number;
  facts: F;
}

interface About<S extends FormSchema> {
  schema: S;
  /** The name of the draft. */
  name: string;
  record: Versioned<z.output<S>>;
  /** Fetches the record anew. */
  reload: () => Promise<Versioned<z.output<S>>>;
}

/** A draft's own beginning: from a later one, what was saved meanwhile would be written over unseen. */
function baseOfDraft<S extends FormSchema>(schema: S, draft: Draft | null): Versioned<z.output<S>> | null {
  const about = z.object({ version: z.number().int(), facts: z.unknown() }).safeParse(draft?.about);
  if (!about.success) return null;
  const facts = schema.safeParse(about.data.facts);
  return facts.success ? { version: about.data.version, facts: facts.data } : null;
}

/** A form over a record that others may change meanwhile: it keeps a draft, and merges instead of writing over. */
export function useVersionedForm<S extends FormSchema>({ schema, name, record, reload }: About<S>) {
  const asInput = (facts: FieldValues) => facts as z.input<S>;
  const [base, setBase] = useState(() => baseOfDraft(schema, readDraft(name)) ?? record);
  const [conflicts, setConflicts] = useState<FactConflict[]>([]);
  const [merged, setMerged] = useState(false);
  const form = useDomainForm(schema, base.facts as DefaultValues<z.input<S>>);
  const { restored, offer, clear } = useDraft(form, name, {
    about: base,
    onTakeUp: (draft) => {
      const begun = baseOfDraft(schema, draft) ?? record;
      setBase(begun);
      setConflicts([]);
      setMerged(false);
      form.reset(asInput(begun.facts));
    },
  });

  const merge = async () => {
    const fresh = await reload();
    const outcome = mergeFacts(base.facts, form.getValues(), fresh.facts);
    form.reset(asInput(fresh.facts));
    form.reset(asInput(outcome.values), { keepDefaultValues: true });
    setBase(fresh);
    setConflicts(outcome.conflicts);
    setMerged(true);
  };
  const settle = ({ field, theirs }: FactConflict, take: boolean) => {
    const path = field as Path<z.input<S>>;
    if (take)
      form.setValue(path, theirs as PathValue<z.input<S>, Path<z.input<S>>>, {
        shouldDirty: true,
        shouldValidate: true,
      });
    setConflicts(conflicts.filter((one) => one.field !== field));
  };
  const discard = () => {
    clear();
    setBase(record);
    setConflicts([]);
    setMerged(false);
    form.reset(asInput(record.facts));
  };
  const { version, facts: before } = base;
  return { form, version, before, conflicts, settle, merge, merged, draft: { restored, offer, clear, discard } };
}
