import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import type { Person } from "@trama/directory";
import { api, contentOf, ifMatch } from "../../../api/client";
import { ButtonLink } from "../../../app/links";
import { Loaded, Page } from "../../../app/page";
import { announce } from "../../../forms/announcement";
import { Conflicts } from "../../../forms/conflicts";
import type { FactConflict } from "../../../forms/merge";
import { PageForm } from "../../../forms/page-form";
import { useServerErrors } from "../../../forms/use-domain-form";
import { useVersionedForm } from "../../../forms/use-versioned-form";
import { useSay } from "../../../words/say";
import { DirectoryTrail } from "../directory-trail";
import { personQuery, useDirectoryChange } from "../queries";
import { personTitle } from "./people-rows";
import { factsOf, PersonFacts } from "./person-facts";
import { PersonFields } from "./person-fields";

const place = "/persone-e-organizzazioni/persone/$id";

const versioned = (person: Person) => ({ version: person.version, facts: factsOf(person) });

/** What somebody else wrote of a person, in words. */
function useConflictText() {
  const say = useSay();
  return ({ theirs }: FactConflict): string => {
    const posts = PersonFacts.shape.positions.safeParse(theirs);
    if (Array.isArray(theirs) && posts.success)
      return posts.data.map(({ title }) => title).join("\n") || say("admin:directory.person.noPosts");
    return typeof theirs === "string" ? theirs : say(theirs === true ? "admin:directory.yes" : "admin:directory.no");
  };
}

function EditPerson({ person }: { person: Person }) {
  const say = useSay();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const conflictText = useConflictText();
  const params = { id: person.id };
  const { form, version, before, conflicts, settle, merge, merged, draft } = useVersionedForm({
    schema: PersonFacts,
    name: `directory.person.${person.id}`,
    record: versioned(person),
    reload: async () => versioned(await queries.fetchQuery({ ...personQuery(person.id), staleTime: 0 })),
  });
  const save = useDirectoryChange((json: PersonFacts) =>
    contentOf(api.people[":id"].$put({ param: params, json }, ifMatch(version))),
  );
  // What was there before, written over this very change: one that somebody has made since is never touched.
  const undo = useDirectoryChange((saved: number) =>
    contentOf(api.people[":id"].$put({ param: params, json: before }, ifMatch(saved))),
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
  const labels: Readonly<Record<string, string>> = {
    name: say("directory:person.name"),
    nameToEnter: say("admin:directory.person.nameUnknown"),
    positions: say("directory:person.positions"),
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
      conflicts={
        <Conflicts
          conflicts={conflicts}
          label={(field) => labels[field] ?? field}
          text={conflictText}
          onSettle={settle}
        />
      }
      cancel={
        <ButtonLink to={place} params={params} variant="default" size="md" onClick={draft.clear}>
          {say("admin:form.cancel")}
        </ButtonLink>
      }
    >
      <PersonFields control={form.control} />
    </PageForm>
  );
}

/** Changes a person's name and posts. */
export function EditPersonPage() {
  const say = useSay();
  const { id } = useParams({ from: "/shell/persone-e-organizzazioni/persone/$id/modifica" });
  const query = useQuery(personQuery(id));
  const name = query.data && personTitle(query.data);
  return (
    <Page
      title={name ? say("admin:directory.person.edit", { name }) : say("admin:form.edit")}
      trail={<DirectoryTrail part="people" {...(name ? { record: { id, name } } : {})} />}
    >
      <Loaded query={query}>{(person) => <EditPerson key={id} person={person} />}</Loaded>
    </Page>
  );
}
