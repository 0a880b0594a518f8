import { Button, NativeSelect, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { Organisation } from "@trama/directory";
import { useMay } from "../../../api/session";
import { ButtonLink } from "../../../app/links";
import { EmptyList } from "../../../app/list/empty-list";
import { type Column, RecordTable } from "../../../app/list/record-table";
import { SearchField } from "../../../app/list/search-field";
import { nextSort, readSort } from "../../../app/list/sorting";
import { Toolbar } from "../../../app/list/toolbar";
import { Loaded } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { organisationsQuery } from "../queries";
import { Known, NameCell, NoteCell } from "./organisation-cells";
import { type OrganisationRow, organisationRows } from "./organisation-rows";
import { type OrganisationKey, type OrganisationSearch, organisationKeys } from "./organisation-search";
import { useNames } from "./use-names";

const unfiltered = { cerca: undefined, tipo: undefined, comune: undefined };

function NewOrganisation() {
  const say = useSay();
  const may = useMay();
  if (!may("registerOrganisation")) return null;
  return (
    <ButtonLink to="/persone-e-organizzazioni/organizzazioni/nuova" size="md">
      {say("admin:directory.organisation.new")}
    </ButtonLink>
  );
}

function useColumns(): Column<OrganisationRow, OrganisationKey>[] {
  const say = useSay();
  const { number } = useFormat();
  return [
    { key: "name", label: say("directory:organisation.name"), sorts: true, cell: (row) => <NameCell row={row} /> },
    { key: "kind", label: say("directory:organisation.kind"), sorts: true, cell: ({ kindName }) => kindName },
    {
      key: "municipality",
      label: say("directory:organisation.municipality"),
      sorts: true,
      cell: ({ municipalityName }) => municipalityName,
    },
    {
      key: "headcount",
      label: say("directory:organisation.headcount"),
      sorts: true,
      number: true,
      cell: ({ headcount }) => <Known>{headcount === null ? null : number(headcount)}</Known>,
    },
    {
      key: "note",
      label: say("admin:directory.toKnow"),
      sorts: true,
      cell: (row) => (row.alsoIn.length > 0 ? <NoteCell row={row} /> : null),
    },
  ];
}

function OrganisationList({ all }: { all: readonly Organisation[] }) {
  const say = useSay();
  const may = useMay();
  const names = useNames();
  const columns = useColumns();
  const search = useSearch({ from: "/shell/persone-e-organizzazioni/organizzazioni" });
  const navigate = useNavigate({ from: "/persone-e-organizzazioni/organizzazioni" });
  const change = (changed: Partial<OrganisationSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...changed }), replace: true, resetScroll: false });
  if (all.length === 0) {
    return (
      <EmptyList
        text={say(
          may("registerOrganisation") ? "admin:directory.organisation.none" : "admin:directory.organisation.noneToSee",
        )}
      >
        <NewOrganisation />
      </EmptyList>
    );
  }
  const rows = organisationRows(all, search, names);
  const sorting = readSort(search.ordine, organisationKeys);
  const kinds = names.terms
    .filter(({ code }) => all.some(({ kind }) => kind === code))
    .sort((a, b) => a.name.localeCompare(b.name));
  const towns = [...names.municipalities].filter(([istat]) => all.some(({ municipality }) => municipality === istat));
  return (
    <>
      <Toolbar action={<NewOrganisation />}>
        <SearchField
          label={say("admin:directory.organisation.search")}
          value={search.cerca}
          onChange={(cerca) => change({ cerca })}
        />
        <NativeSelect
          label={say("directory:organisation.kind")}
          data={[
            { value: "", label: say("admin:directory.every") },
            ...kinds.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          value={search.tipo ?? ""}
          onChange={({ currentTarget: { value } }) => change({ tipo: value || undefined })}
        />
        {towns.length > 0 && (
          <NativeSelect
            label={say("directory:organisation.municipality")}
            data={[
              { value: "", label: say("admin:directory.every") },
              ...towns.map(([value, label]) => ({ value, label })),
            ]}
            value={search.comune ?? ""}
            onChange={({ currentTarget: { value } }) => change({ comune: value || undefined })}
          />
        )}
      </Toolbar>
      <Text role="status" size="sm" c="dimmed">
        {rows.length === all.length
          ? say("admin:directory.organisation.count", { count: all.length })
          : say("admin:directory.organisation.some", { shown: rows.length, count: all.length })}
      </Text>
      {rows.length === 0 ? (
        <EmptyList text={say("admin:directory.noMatch")}>
          <Button variant="default" size="md" onClick={() => change(unfiltered)}>
            {say("admin:directory.clear")}
          </Button>
        </EmptyList>
      ) : (
        <RecordTable
          label={say("directory:organisation.many")}
          columns={columns}
          rows={rows}
          sorting={sorting}
          onSort={(key) => change({ ordine: nextSort(sorting, key) })}
        />
      )}
    </>
  );
}

/** The organisations of the territory: found, filtered and sorted, all in the address. */
export function OrganisationsTab() {
  const organisations = useQuery(organisationsQuery);
  return <Loaded query={organisations}>{(all) => <OrganisationList all={all} />}</Loaded>;
}
