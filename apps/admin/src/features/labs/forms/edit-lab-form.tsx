import { useNavigate } from "@tanstack/react-router";
import type { Lab } from "@trama/labs";
import { FormProvider } from "react-hook-form";
import { api, contentOf, ifMatch } from "../../../api/client";
import { ButtonLink } from "../../../app/links";
import { announce } from "../../../forms/announcement";
import { Conflicts } from "../../../forms/conflicts";
import { PageForm } from "../../../forms/page-form";
import { useServerErrors } from "../../../forms/use-domain-form";
import { useVersionedForm } from "../../../forms/use-versioned-form";
import { useSay } from "../../../words/say";
import { factLabel, factsOf, LabFacts } from "../lab-facts";
import type { LabRules } from "../lab-rules";
import { useLabChange, useReloadLab } from "../queries";
import { IdentityFields, MeansFields, PublicFields } from "./facts-fields";
import { useFactText } from "./use-fact-text";

const versioned = (lab: Lab) => ({ version: lab.version, facts: factsOf(lab) });

/** The form of a lab's ordinary facts. */
export function EditLabForm({ lab, rules }: { lab: Lab; rules: LabRules }) {
  const say = useSay();
  const navigate = useNavigate();
  const reload = useReloadLab(lab.id);
  const factText = useFactText(rules);
  const { form, version, before, conflicts, settle, merge, merged, draft } = useVersionedForm({
    schema: LabFacts,
    name: `labs.edit.${lab.id}`,
    record: versioned(lab),
    reload: async () => versioned(await reload()),
  });
  const save = useLabChange((json: LabFacts) =>
    contentOf(api.labs[":id"].$put({ param: { id: lab.id }, json }, ifMatch(version))),
  );
  // What was there before, written over this very change: one that somebody has made since is never touched.
  const undo = useLabChange((saved: number) =>
    contentOf(api.labs[":id"].$put({ param: { id: lab.id }, json: before }, ifMatch(saved))),
  );
  useServerErrors(form, save.error);
  const params = { id: lab.id };
  const submit = form.handleSubmit((facts) =>
    save.mutate(facts, {
      onSuccess: (saved) => {
        draft.clear();
        announce(say("admin:form.saved"), () => undo.mutateAsync(saved.version));
        void navigate({ to: "/laboratori/$id", params });
      },
    }),
  );
  const label = (field: string) => {
    const known = factLabel(field);
    return known ? say(known) : field;
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
        conflicts={<Conflicts conflicts={conflicts} label={label} text={factText} onSettle={settle} />}
        cancel={
          <ButtonLink to="/laboratori/$id" params={params} variant="default" size="md" onClick={draft.clear}>
            {say("admin:form.cancel")}
          </ButtonLink>
        }
      >
        <IdentityFields />
        <PublicFields rules={rules} />
        <MeansFields rules={rules} kept={lab} />
      </PageForm>
    </FormProvider>
  );
}
