import { Button } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import type { Lab } from "@trama/labs";
import { useState } from "react";
import { FormProvider } from "react-hook-form";
import { api, contentOf, ifMatch } from "../../../api/client";
import { announce } from "../../../forms/announcement";
import { DraftNotice } from "../../../forms/draft-notice";
import { FormAlert } from "../../../forms/form-alert";
import { useDomainForm, useServerErrors } from "../../../forms/use-domain-form";
import { useDraft } from "../../../forms/use-draft";
import { useSay } from "../../../words/say";
import { type FactConflict, factsOf, LabFacts, mergeFacts } from "../lab-facts";
import type { LabRules } from "../lab-rules";
import { useLabChange, useReloadLab } from "../queries";
import { Conflicts } from "./conflicts";
import { baseOfDraft, type FactsBase } from "./facts-base";
import { IdentityFields, MeansFields, PublicFields } from "./facts-fields";
import classes from "./lab-form.module.css";

export function EditLabForm({ lab, rules }: { lab: Lab; rules: LabRules }) {
  const say = useSay();
  const navigate = useNavigate();
  const reload = useReloadLab(lab.id);
  const [base, setBase] = useState<FactsBase>(() => baseOfDraft(lab));
  const [conflicts, setConflicts] = useState<FactConflict[]>([]);
  const form = useDomainForm(LabFacts, base.facts);
  const draft = useDraft(form, `labs.edit.${lab.id}`, base);
  const save = useLabChange((json: LabFacts) => contentOf(api.labs[":id"].$put({ param: { id: lab.id }, json }, ifMatch(base.version))));
  useServerErrors(form, save.error);

  /** Lays what was typed over what somebody else saved meanwhile. */
  const merge = async () => {
    const fresh = await reload();
    const theirs = factsOf(fresh);
    const merged = mergeFacts(base.facts, form.getValues(), theirs);
    form.reset(theirs);
    form.reset(merged.values, { keepDefaultValues: true });
    setBase({ version: fresh.version, facts: theirs });
    setConflicts(merged.conflicts);
    save.reset();
  };
  const discard = () => {
    draft.clear();
    const facts = factsOf(lab);
    setBase({ version: lab.version, facts });
    setConflicts([]);
    form.reset(facts);
  };
  const send = form.handleSubmit(async (values) => {
    const saved = await save.mutateAsync(values).catch(() => null);
    if (!saved) return;
    draft.clear();
    announce(say("admin:form.saved"));
    await navigate({ to: "/laboratori/$id", params: { id: lab.id } });
  });
  return (
    <FormProvider {...form}>
      <form noValidate className={classes.form} onSubmit={(event) => void send(event)}>
        {draft.restored && <DraftNotice onDiscard={discard} />}
        <Conflicts conflicts={conflicts} rules={rules} onSettle={(key) => setConflicts(conflicts.filter((one) => one.key !== key))} />
        <IdentityFields />
        <PublicFields />
        <MeansFields rules={rules} kept={base.facts} />
        <FormAlert error={save.error} onReload={() => void merge()} />
        <div className={classes.actions}>
          <Button type="submit" size="md" loading={save.isPending}>
            {say("admin:form.save")}
          </Button>
          <Button component={Link} to="/laboratori/$id" params={{ id: lab.id }} variant="default" size="md" onClick={draft.clear}>
            {say("admin:form.cancel")}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}
