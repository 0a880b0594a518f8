import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { Person } from "@trama/directory";
import { useMemo, useState } from "react";
import { useMay } from "../../../api/session";
import { ButtonLink } from "../../../app/links";
import type { Column } from "../../../app/list/column";
import { EmptyList } from "../../../app/list/empty-list";
import type { Filter } from "../../../app/list/filter";
import { RecordList } from "../../../app/list/record-list";
import { useLoading } from "../../../app/list/use-loading";
import { Loaded } from "../../../app/page";
import { useSay } from "../../../words/say";
import { peopleQuery } from "../queries";
import { EnterNameDialog } from "./enter-name-dialog";
import { personTexts, personTitle } from "./people-rows";
import { PersonName } from "./person-name";
import { Posts } from "./posts";

function NewPerson() {
  const say = useSay();
  const may = useMay();
  if (!may("registerPerson")) return null;
  return (
    <ButtonLink to="/persone-e-organizzazioni/persone/nuova" size="md">
      {say("admin:directory.person.new")}
    </ButtonLink>
  );
}

/** The columns; the last one, for who may, is the button that enters a missing name. */
function useColumns(enterName: (person: Person) => void): Column<Person>[] {
  const say = useSay();
  const may = useMay();
  return useMemo(() => {
    const columns: Column<Person>[] = [
      {
        key: "name",
        label: say("directory:person.one"),
        by: personTitle,
        cell: (person) => <PersonName person={person} />,
      },
      {
        key: "posts",
        label: say("directory:person.positions"),
        by: ({ positions: [first] }) => first?.organisationName ?? null,
        share: 2,
        cell: (person) => (
          <Posts positions={person.positions} titled={!person.nameToEnter || person.positions.length > 1} />
        ),
      },
    ];
    if (!may("revisePerson")) return columns;
    const button = (person: Person) => (
      <Button
        variant="default"
        size="sm"
        onClick={() => enterName(person)}
        aria-label={say("admin:directory.person.enterNameOf", { title: personTitle(person) })}
      >
        {say("admin:directory.person.enterName")}
      </Button>
    );
    const has = ({ nameToEnter }: Person) => nameToEnter;
    const cell = (person: Person) => (has(person) ? button(person) : null);
    const by = (person: Person) => (has(person) ? 0 : 1);
    return [...columns, { key: "action", label: say("admin:directory.toDo"), action: true, has, by, cell }];
  }, [say, may, enterName]);
}

const nameOf = personTitle;

function PeopleList({ all, loading }: { all: readonly Person[]; loading: boolean }) {
  const say = useSay();
  const may = useMay();
  const [entering, setEntering] = useState<Person | null>(null);
  const search = useSearch({ from: "/shell/persone-e-organizzazioni/persone" });
  const navigate = useNavigate({ from: "/persone-e-organizzazioni/persone" });
  const columns = useColumns(setEntering);
  const missing = all.filter(({ nameToEnter }) => nameToEnter).length;
  const filters = useMemo<Filter<Person>[]>(() => {
    const label = say("admin:directory.person.onlyToEnter", { count: missing });
    return missing === 0 ? [] : [{ kind: "mark", name: "daInserire", label, keeps: ({ nameToEnter }) => nameToEnter }];
  }, [missing, say]);
  if (all.length === 0) {
    return (
      <EmptyList text={say(may("registerPerson") ? "admin:directory.person.none" : "admin:directory.person.noneToSee")}>
        <NewPerson />
      </EmptyList>
    );
  }
  return (
    <>
      <RecordList
        list="people"
        label={say("directory:person.many")}
        rows={all}
        {...{ loading, columns, filters, nameOf }}
        texts={personTexts}
        address={search}
        firstOrder={missing > 0 && may("revisePerson") ? "action,name" : undefined}
        searchLabel={say("admin:directory.person.search")}
        onAddress={(changed) =>
          void navigate({ search: (now) => ({ ...now, ...changed }), replace: true, resetScroll: false })
        }
        counted={(shown, count) =>
          shown === count
            ? say("admin:directory.person.count", { count })
            : say("admin:directory.person.some", { shown, count })
        }
        noMatch={say("admin:directory.noMatch")}
        action={<NewPerson />}
      />
      {entering && <EnterNameDialog key={entering.id} person={entering} onClose={() => setEntering(null)} />}
    </>
  );
}

/** The people of the territory, by name and post only. */
export function PeopleTab() {
  const people = useQuery(peopleQuery);
  const loading = useLoading(people);
  return <Loaded query={people}>{(all) => <PeopleList {...{ all, loading }} />}</Loaded>;
}
