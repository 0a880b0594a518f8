import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import type { Organisation } from "@trama/directory";
import { api, contentOf, ifMatch } from "../../../api/client";
import { ButtonLink } from "../../../app/links";
import { Loaded, Page } from "../../../app/page";
import { announce } from "../../../forms/announcement";
import { Conflicts } from "../../../forms/conflicts";
import { PageForm } from "../../../forms/page-form";
import { useServerErrors } from "../../../forms/use-domain-form";
import { useVersionedForm } from "../../../forms/use-versioned-form";
import { useSay } from "../../../words/say";
import { DirectoryTrail } from "../directory-trail";
import { organisationQuery, useDirectoryChange } from "../queries";
import { factsOf, OrganisationFacts, organisationFields, organisationLabels } from "./organisation-facts";
import { OrganisationFields } from "./organisation-fields";
import { useFactText } from "./use-fact-text";

const versioned = (organisation: Organisation) => ({ version: organisation.version, facts: factsOf(organisation) });

const place = "/persone-e-organizzazioni/organizzazioni/$id";

function EditOrganisation({ organisation }: { organisation: Organisation }) {
  const say = useSay();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const factText = useFactText();
  const params = { id: organisation.id };
  const { form, version, before, conflicts, settle, merge, merged, draft } = useVersionedForm({
    schema: OrganisationFacts,
    name: `directory.organisation.${organisation.id}`,
    record: versioned(organisation),
    reload: async () => versioned(await queries.fetchQuery({ ...organisationQuery(organisation.id), staleTime: 0 })),
  });
  const save = useDirectoryChange((json: OrganisationFacts) =>
    contentOf(api.organisations[":id"].$put({ param: params, json }, ifMatch(version))),
  );
  // What was there before, written over this very change: one that somebody has made since is never touched.
  const undo = useDirectoryChange((saved: number) =>
    contentOf(api.organisations[":id"].$put({ param: params, json: before }, ifMatch(saved))),
  );
  useServerErrors(form, save.error);
  const submit = form.handleSubmit((facts) =>
    save.mutate(facts, {
      onSuccess: (saved) => {
        draft.clear();
        announce(say("admin:form.saved"), () => undo.mutateAsync(saved.version));
        void navigate({ to: place, params });
      },
    }),
  );
  const label = (field: string) => {
    const known = organisationFields.find((one) => one === field);
    return known ? say(organisationLabels[known]) : field;
  };
  return (
    <PageForm
      onSubmit={() => void submit()}
      submit={say("admin:form.save")}
      pending={save.isPending}
      error={save.error}
      onReload={() => void merge().then(() => save.reset())}
      draft={draft}
      merged={merged}
      conflicts={<Conflicts conflicts={conflicts} label={label} text={factText} onSettle={settle} />}
      cancel={
        <ButtonLink to={place} params={params} variant="default" size="md" onClick={draft.clear}>
          {say("admin:form.cancel")}
        </ButtonLink>
      }
    >
      <OrganisationFields control={form.control} kept={organisation.kind} />
    </PageForm>
  );
}

/** Changes the facts of an organisation. */
export function EditOrganisationPage() {
  const say = useSay();
  const { id } = useParams({ from: "/shell/persone-e-organizzazioni/organizzazioni/$id/modifica" });
  const query = useQuery(organisationQuery(id));
  const title = query.data
    ? say("admin:directory.organisation.edit", { name: query.data.name })
    : say("admin:form.edit");
  return (
    <Page title={title} trail={<DirectoryTrail part="organisations" {...(query.data ? { record: query.data } : {})} />}>
      <Loaded query={query}>{(organisation) => <EditOrganisation key={id} organisation={organisation} />}</Loaded>
    </Page>
  );
}
