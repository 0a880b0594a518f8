import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type Lab, OpenLab } from "@trama/labs";
import { FormProvider } from "react-hook-form";
import type { z } from "zod";
import { api, contentOf } from "../../../api/client";
import { ButtonLink } from "../../../app/links";
import { announce } from "../../../forms/announcement";
import { PageForm } from "../../../forms/page-form";
import { useDomainForm, useServerErrors } from "../../../forms/use-domain-form";
import { useDraft } from "../../../forms/use-draft";
import { useSay } from "../../../words/say";
import type { LabRules } from "../lab-rules";
import { labQuery } from "../queries";
import { IdentityFields, MeansFields, PublicFields } from "./facts-fields";
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

/** The form of a new lab. */
export function NewLabForm({ rules }: { rules: LabRules }) {
  const say = useSay();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useDomainForm(OpenLab, blank);
  const { restored, offer, clear } = useDraft(form, "labs.new");
  const save = useMutation({ mutationFn: (json: z.output<typeof OpenLab>) => contentOf(api.labs.$post({ json })) });
  useServerErrors(form, save.error);
  const opened = (lab: Lab) => {
    clear();
    queries.setQueryData(labQuery(lab.id).queryKey, lab);
    void queries.invalidateQueries({
      predicate: ({ queryKey: [first, second] }) => first === "labs" && second !== "one",
    });
    announce(say("admin:labs.done.opened", { name: lab.name }));
    void navigate({ to: "/laboratori/$id", params: { id: lab.id } });
  };
  const submit = form.handleSubmit((values) => save.mutate(values, { onSuccess: opened }));
  const discard = () => {
    clear();
    form.reset(blank);
  };
  return (
    <FormProvider {...form}>
      <PageForm
        onSubmit={() => void submit()}
        submit={say("admin:labs.open")}
        pending={save.isPending}
        error={save.error}
        draft={{ restored, offer, discard }}
        cancel={
          <ButtonLink to="/laboratori" variant="default" size="md" onClick={clear}>
            {say("admin:form.cancel")}
          </ButtonLink>
        }
      >
        <IdentityFields />
        <MainPlaceFields />
        <LeadFields />
        <PublicFields rules={rules} />
        <MeansFields rules={rules} />
      </PageForm>
    </FormProvider>
  );
}
