import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { OpenLab } from "@trama/labs";
import { FormProvider } from "react-hook-form";
import type { z } from "zod";
import { api, contentOf } from "../../../api/client";
import { announce } from "../../../forms/announcement";
import { DraftNotice } from "../../../forms/draft-notice";
import { FormAlert } from "../../../forms/form-alert";
import { useDomainForm, useServerErrors } from "../../../forms/use-domain-form";
import { useDraft } from "../../../forms/use-draft";
import { useSay } from "../../../words/say";
import type { LabRules } from "../lab-rules";
import { labQuery } from "../queries";
import { IdentityFields, MeansFields, PublicFields } from "./facts-fields";
import classes from "./lab-form.module.css";
import { LeadFields } from "./lead-fields";
import { MainPlaceFields } from "./main-place-fields";

const blank = {
  name: "",
  fullName: null,
  neighbourhood: null,
  diffuse: false,
  published: true,
  description: null,
  howToJoin: null,
  activities: [],
  outreachTools: [],
  channels: [],
  resources: [],
  mainPlace: null,
  leadOrganisationId: null,
  leadPersonId: null,
};

export function NewLabForm({ rules }: { rules: LabRules }) {
  const say = useSay();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useDomainForm(OpenLab, blank);
  const draft = useDraft(form, "labs.new");
  const save = useMutation({ mutationFn: (json: z.output<typeof OpenLab>) => contentOf(api.labs.$post({ json })) });
  useServerErrors(form, save.error);
  const send = form.handleSubmit(async (values) => {
    const lab = await save.mutateAsync(values).catch(() => null);
    if (!lab) return;
    draft.clear();
    queries.setQueryData(labQuery(lab.id).queryKey, lab);
    void queries.invalidateQueries({ predicate: ({ queryKey: [first, second] }) => first === "labs" && second !== "one" });
    announce(say("admin:labs.done.opened", { name: lab.name }));
    await navigate({ to: "/laboratori/$id", params: { id: lab.id } });
  });
  return (
    <FormProvider {...form}>
      <form noValidate className={classes.form} onSubmit={(event) => void send(event)}>
        {draft.restored && (
          <DraftNotice
            onDiscard={() => {
              draft.clear();
              form.reset(blank);
            }}
          />
        )}
        <IdentityFields />
        <MainPlaceFields />
        <LeadFields />
        <PublicFields />
        <MeansFields rules={rules} />
        <FormAlert error={save.error} />
        <div className={classes.actions}>
          <Button type="submit" size="md" loading={save.isPending}>
            {say("admin:labs.open")}
          </Button>
          <Button component={Link} to="/laboratori" variant="default" size="md">
            {say("admin:form.cancel")}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}
