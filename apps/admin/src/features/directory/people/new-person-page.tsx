import { useNavigate, useSearch } from "@tanstack/react-router";
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
import { PersonFacts, type PersonFactsInput } from "./person-facts";
import { PersonFields } from "./person-fields";

/** Adds a person to the directory, in the organisation that the address names, if it names one. */
export function NewPersonPage() {
  const say = useSay();
  const navigate = useNavigate();
  const { organizzazione } = useSearch({ from: "/shell/persone-e-organizzazioni/persone/nuova" });
  const nobody: PersonFactsInput = {
    name: "",
    nameToEnter: false,
    positions: organizzazione ? [{ organisationId: organizzazione, title: "", code: null, from: null, to: null }] : [],
  };
  const form = useDomainForm(PersonFacts, nobody);
  const draft = useDraft(form, `directory.person.new.${organizzazione ?? ""}`);
  const save = useDirectoryChange((json: PersonFacts) => contentOf(api.people.$post({ json })));
  useServerErrors(form, save.error);
  const submit = form.handleSubmit((facts) =>
    save.mutate(facts, {
      onSuccess: ({ id, name }) => {
        draft.clear();
        announce(say("admin:directory.person.added", { name }));
        void navigate({ to: "/persone-e-organizzazioni/persone/$id", params: { id } });
      },
    }),
  );
  const discard = () => {
    draft.clear();
    form.reset(nobody);
  };
  return (
    <Page
      title={say("admin:directory.person.new")}
      lead={say("admin:directory.person.newLead")}
      trail={<DirectoryTrail part="people" />}
    >
      <PageForm
        onSubmit={() => void submit()}
        submit={say("admin:directory.person.add")}
        pending={save.isPending}
        error={save.error}
        draft={{ ...draft, discard }}
        cancel={
          <ButtonLink to="/persone-e-organizzazioni/persone" variant="default" size="md" onClick={draft.clear}>
            {say("admin:form.cancel")}
          </ButtonLink>
        }
      >
        <PersonFields control={form.control} />
      </PageForm>
    </Page>
  );
}
