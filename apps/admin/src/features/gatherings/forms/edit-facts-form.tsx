import type { UseMutationResult } from "@tanstack/react-query";
import type { Gathering, GatheringSeries } from "@trama/gatherings";
import type { ReactNode } from "react";
import { FormProvider } from "react-hook-form";
import { Card } from "../../../app/page";
import { Conflicts } from "../../../forms/conflicts";
import type { FactConflict } from "../../../forms/merge";
import { PageForm } from "../../../forms/page-form";
import { useServerErrors } from "../../../forms/use-domain-form";
import { useVersionedForm } from "../../../forms/use-versioned-form";
import { useSay } from "../../../words/say";
import { useKinds } from "../use-kinds";
import { useOwnerPlace } from "../use-owner-place";
import { TellFields, WhatFields, WhereFields } from "./facts-fields";
import classes from "./form.module.css";
import { factLabel, factsOf, GatheringFacts } from "./gathering-facts";

interface EditFactsFormProps<R extends Gathering | GatheringSeries> {
  of: R;
  /** The name of the draft. */
  name: string;
  reload: () => Promise<R>;
  save: UseMutationResult<R, Error, { facts: GatheringFacts; version: number }>;
  onSaved: (saved: R) => void;
  /** Where giving up leads, given what forgets the draft. */
  cancel: (clear: () => void) => ReactNode;
}

const versioned = (of: Gathering | GatheringSeries) => ({ version: of.version, facts: factsOf(of) });

/** What a gathering or a series is, to be changed; when it is has its own dialogs. */
export function EditFactsForm<R extends Gathering | GatheringSeries>({
  of,
  name,
  reload,
  save,
  onSaved,
  cancel,
}: EditFactsFormProps<R>) {
  const say = useSay();
  const { kindName } = useKinds();
  const ownerPlace = useOwnerPlace(of.owner.ref.id);
  const { form, version, conflicts, settle, merge, merged, draft } = useVersionedForm({
    schema: GatheringFacts,
    name,
    record: versioned(of),
    reload: async () => versioned(await reload()),
  });
  useServerErrors(form, save.error);
  const submit = form.handleSubmit((facts) =>
    save.mutate(
      { facts, version },
      {
        onSuccess: (saved) => {
          draft.clear();
          onSaved(saved);
        },
      },
    ),
  );
  const label = (field: string) => {
    const known = factLabel(field);
    return known ? say(known) : field;
  };
  const text = ({ field, theirs }: FactConflict) => {
    if (typeof theirs === "boolean") return say(theirs ? "admin:forms.yes" : "admin:forms.no");
    if (field === "kind") return kindName(String(theirs));
    return typeof theirs === "string" ? theirs : say("admin:gatherings.changed");
  };
  return (
    <FormProvider {...form}>
      <PageForm
        onSubmit={() => void submit()}
        submit={say("admin:form.save")}
        pending={save.isPending}
        error={save.error}
        onReload={() => void merge().then(save.reset)}
        draft={draft}
        merged={merged}
        conflicts={<Conflicts conflicts={conflicts} label={label} text={text} onSettle={settle} />}
        cancel={cancel(draft.clear)}
      >
        <Card title={say("admin:gatherings.form.what")}>
          <div className={classes.pair}>
            <WhatFields kept={[of.kind]} />
          </div>
        </Card>
        <WhereFields ownerPlace={ownerPlace} />
        <TellFields operators={of.operators} />
      </PageForm>
    </FormProvider>
  );
}
