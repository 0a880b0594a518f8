import { Button, Checkbox, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { Person } from "@trama/directory";
import { useState } from "react";
import { useMay } from "../../../api/session";
import { ButtonLink } from "../../../app/links";
import { EmptyList } from "../../../app/list/empty-list";
import { type Column, RecordTable } from "../../../app/list/record-table";
import { SearchField } from "../../../app/list/search-field";
import { nextSort } from "../../../app/list/sorting";
import { Toolbar } from "../../../app/list/toolbar";
import { Loaded } from "../../../app/page";
import { useSay } from "../../../words/say";
import { peopleQuery } from "../queries";
import { EnterNameDialog } from "./enter-name-dialog";
import { peopleRows, peopleSorting, personTitle } from "./people-rows";
import type { PeopleKey, PeopleSearch } from "./people-search";
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
function useColumns(enterName: ((person: Person) => void) | null): Column<Person, PeopleKey>[] {
  const say = useSay();
  const columns: Column<Person, PeopleKey>[] = [
    { key: "name", label: say("directory:person.one"), sorts: true, cell: (person) => <PersonName person={person} /> },
    {
      key: "posts",
      label: say("directory:person.positions"),
      sorts: true,
      cell: (person) => (
        <Posts positions={person.positions} titled={!person.nameToEnter || person.positions.length > 1} />
      ),
    },
  ];
  if (!enterName) return columns;
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
  return [
    ...columns,
    {
      key: "action",
      label: say("admin:directory.toDo"),
      sorts: true,
      action: true,
      cell: (person) => (person.nameToEnter ? button(person) : null),
    },
  ];
}

function PeopleList({ all }: { all: readonly Person[] }) {
  const say = useSay();
  const may = useMay();
  const [entering, setEntering] = useState<Person | null>(null);
  const search = useSearch({ from: "/shell/persone-e-organizzazioni/persone" });
  const navigate = useNavigate({ from: "/persone-e-organizzazioni/persone" });
  const change = (changed: Partial<PeopleSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...changed }), replace: true, resetScroll: false });
  const missing = all.filter(({ nameToEnter }) => nameToEnter).length;
  const columns = useColumns(may("revisePerson") && missing > 0 ? setEntering : null);
  if (all.length === 0) {
    return (
      <EmptyList text={say(may("registerPerson") ? "admin:directory.person.none" : "admin:directory.person.noneToSee")}>
        <NewPerson />
      </EmptyList>
    );
  }
  const rows = peopleRows(all, search);
  const sorting = peopleSorting(all, search);
  return (
    <>
      <Toolbar action={<NewPerson />}>
        <SearchField
          label={say("admin:directory.person.search")}
          value={search.cerca}
          onChange={(cerca) => change({ cerca })}
        />
        {(missing > 0 || search.daInserire) && (
          <Checkbox
            py={10}
            label={say("admin:directory.person.onlyToEnter", { count: missing })}
            checked={search.daInserire ?? false}
            onChange={({ currentTarget: { checked } }) => change({ daInserire: checked ? true : undefined })}
          />
        )}
      </Toolbar>
      <Text role="status" size="sm" c="dimmed">
        {rows.length === all.length
          ? say("admin:directory.person.count", { count: all.length })
          : say("admin:directory.person.some", { shown: rows.length, count: all.length })}
      </Text>
      {rows.length === 0 ? (
        <EmptyList text={say("admin:directory.noMatch")}>
          <Button variant="default" size="md" onClick={() => change({ cerca: undefined, daInserire: undefined })}>
            {say("admin:directory.clear")}
          </Button>
        </EmptyList>
      ) : (
        <RecordTable
          label={say("directory:person.many")}
          columns={columns}
          rows={rows}
          sorting={sorting}
          onSort={(key) => change({ ordine: nextSort(sorting, key) })}
        />
      )}
      {entering && <EnterNameDialog key={entering.id} person={entering} onClose={() => setEntering(null)} />}
    </>
  );
}

/** The people of the territory, by name and post only. */
export function PeopleTab() {
  const people = useQuery(peopleQuery);
  return <Loaded query={people}>{(all) => <PeopleList all={all} />}</Loaded>;
}
