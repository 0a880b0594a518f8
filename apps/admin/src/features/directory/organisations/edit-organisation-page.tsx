import { Button } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import type { Organisation } from "@trama/directory";
import { useState } from "react";
import { api, contentOf, ifMatch } from "../../../api/client";
import { Loaded, Page } from "../../../app/page";
import { announce } from "../../../forms/announcement";
import { useDomainForm, useServerErrors } from "../../../forms/use-domain-form";
import { useDraft } from "../../../forms/use-draft";
import { useSay } from "../../../words/say";
import { DirectoryTrail } from "../directory-trail";
import { changedMeanwhile } from "../forms/changed-meanwhile";
import { ChangesNotice } from "../forms/changes-notice";
import { PageForm } from "../forms/page-form";
import { organisationQuery, useDirectoryChange } from "../queries";
import { factsOf, OrganisationFacts, organisationFields, organisationLabels } from "./organisation-facts";
import { OrganisationFields } from "./organisation-fields";
import { useFactText } from "./use-fact-text";

const place = "/persone-e-organizzazioni/organizzazioni/$id";

function EditOrganisation({ organisation: began }: { organisation: Organisation }) {
  const say = useSay();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const factText = useFactText();
  const [now, setNow] = useState<Organisation | null>(null);
  const params = { id: began.id };
  const form = useDomainForm(OrganisationFacts, factsOf(began));
  const draft = useDraft(form, `organisation:${began.id}`);
  const version = (now ?? began).version;
  const save = useDirectoryChange((facts: OrganisationFacts) => contentOf(api.organisations[":id"].$put({ param: params, json: facts }, ifMatch(version))));
  useServerErrors(form, save.error);
  const written = form.watch();
  const submit = form.handleSubmit((facts) =>
    save.mutate(facts, {
      onSuccess: () => {
        draft.clear();
        announce(say("admin:form.saved"));
        void navigate({ to: place, params });
      },
    }),
  );
  const reload = async () => {
    setNow(await queries.fetchQuery({ ...organisationQuery(began.id), staleTime: 0 }));
    save.reset();
  };
  const discard = () => {
    draft.clear();
    form.reset(factsOf(now ?? began));
  };
  return (
    <PageForm
      onSubmit={() => void submit()}
      submit={say("admin:form.save")}
      pending={save.isPending}
      error={save.error}
      onReload={() => void reload()}
      draft={{ restored: draft.restored, discard }}
      changes={
        <ChangesNotice
          changes={now && changedMeanwhile(organisationFields, { began: factsOf(began), now: factsOf(now), written })}
          label={(field) => say(organisationLabels[field as keyof OrganisationFacts])}
          text={factText}
          onTake={({ field, now: value }) => form.setValue(field as "name", value as string, { shouldDirty: true })}
        />
      }
      cancel={
        <Button component={Link} to={place} params={params} variant="default" size="md" onClick={draft.clear}>
          {say("admin:form.cancel")}
        </Button>
      }
    >
      <OrganisationFields control={form.control} kept={began.kind} />
    </PageForm>
  );
}

/** Changes the facts of an organisation. */
export function EditOrganisationPage() {
  const say = useSay();
  const { id } = useParams({ from: "/shell/persone-e-organizzazioni/organizzazioni/$id/modifica" });
  const query = useQuery(organisationQuery(id));
  const title = query.data ? say("admin:directory.organisation.edit", { name: query.data.name }) : say("admin:form.edit");
  return (
    <Page title={title} trail={<DirectoryTrail part="organisations" {...(query.data ? { record: query.data } : {})} />}>
      <Loaded query={query}>{(organisation) => <EditOrganisation key={id} organisation={organisation} />}</Loaded>
    </Page>
  );
}
