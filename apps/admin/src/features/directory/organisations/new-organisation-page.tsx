import { useNavigate } from "@tanstack/react-router";
import { api, contentOf } from "../../../api/client";
import { ButtonLink } from "../../../app/links";
import { Page } from "../../../app/page";
import { announce } from "../../../forms/announcement";
import { PageForm } from "../../../forms/page-form";
import { useDomainForm, useServerErrors } from "../../../forms/use-domain-form";
import { useDraft } from "../../../forms/use-draft";
import { useSay } from "../../../words/say";
import { DirectoryTrail } from "../directory-trail";
import { useDirectoryChange } from "../queries";
import { factsOf, OrganisationFacts } from "./organisation-facts";
import { OrganisationFields } from "./organisation-fields";

/** Adds an organisation to the directory. */
export function NewOrganisationPage() {
  const say = useSay();
  const navigate = useNavigate();
  const form = useDomainForm(OrganisationFacts, factsOf());
  const draft = useDraft(form, "organisation:new");
  const save = useDirectoryChange((facts: OrganisationFacts) =>
    contentOf(api.organisations.$post({ json: { ...facts, src: null } })),
  );
  useServerErrors(form, save.error);
  const submit = form.handleSubmit((facts) =>
    save.mutate(facts, {
      onSuccess: ({ id, name }) => {
        draft.clear();
        announce(say("admin:directory.organisation.added", { name }));
        void navigate({ to: "/persone-e-organizzazioni/organizzazioni/$id", params: { id } });
      },
    }),
  );
  const discard = () => {
    draft.clear();
    form.reset(factsOf());
  };
  return (
    <Page title={say("admin:directory.organisation.new")} trail={<DirectoryTrail part="organisations" />}>
      <PageForm
        onSubmit={() => void submit()}
        submit={say("admin:directory.organisation.add")}
        pending={save.isPending}
        error={save.error}
        draft={{ ...draft, discard }}
        cancel={
          <ButtonLink to="/persone-e-organizzazioni/organizzazioni" variant="default" size="md" onClick={draft.clear}>
            {say("admin:form.cancel")}
          </ButtonLink>
        }
      >
        <OrganisationFields control={form.control} />
      </PageForm>
    </Page>
  );
}
