import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { Organisation } from "@trama/directory";
import { useMemo } from "react";
import { useMay } from "../../../api/session";
import { ButtonLink } from "../../../app/links";
import type { Column } from "../../../app/list/column";
import { compareText } from "../../../app/list/compare-text";
import { EmptyList } from "../../../app/list/empty-list";
import type { Filter } from "../../../app/list/filter";
import { RecordList } from "../../../app/list/record-list";
import { useLoading } from "../../../app/list/use-loading";
import { Loaded } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { organisationsQuery } from "../queries";
import { Known, NameCell, NoteCell } from "./organisation-cells";
import { type OrganisationRow, organisationRows, organisationTexts } from "./organisation-rows";
import { useNames } from "./use-names";

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

/** The columns; each is known to the export under the same key. */
function useColumns(): Column<OrganisationRow>[] {
  const say = useSay();
  const { number } = useFormat();
  return useMemo(
    () => [
      {
        key: "name",
        label: say("directory:organisation.name"),
        by: ({ name }) => name,
        share: 2,
        cell: (row) => <NameCell row={row} />,
      },
      {
        key: "kind",
        label: say("directory:organisation.kind"),
        by: ({ kindName }) => kindName,
        cell: ({ kindName }) => kindName,
      },
      {
        key: "municipality",
        label: say("directory:organisation.municipality"),
        by: ({ municipalityName }) => municipalityName,
        has: ({ municipalityName }) => municipalityName !== null,
        cell: ({ municipalityName }) => municipalityName,
      },
      {
        key: "seat",
        label: say("directory:organisation.seat"),
        extra: true,
        by: ({ seat }) => seat,
        cell: ({ seat }) => <Known>{seat}</Known>,
      },
      {
        key: "web",
        label: say("directory:organisation.web"),
        extra: true,
        by: ({ web }) => web,
        cell: ({ web }) => <Known>{web}</Known>,
      },
      {
        key: "headcount",
        label: say("directory:organisation.headcount"),
        number: true,
        by: ({ headcount }) => headcount,
        total: (rows) => {
          const known = rows.flatMap(({ headcount }) => headcount ?? []);
          const sum = number(known.reduce((all, one) => all + one, 0));
          return known.length < rows.length ? say("admin:list.ofKnown", { sum, count: known.length }) : sum;
        },
        cell: ({ headcount }) => <Known>{headcount === null ? null : number(headcount)}</Known>,
      },
      {
        key: "note",
        label: say("admin:directory.toKnow"),
        by: ({ alsoIn }) => -alsoIn.length,
        has: ({ alsoIn }) => alsoIn.length > 0,
        cell: (row) => (row.alsoIn.length > 0 ? <NoteCell row={row} /> : null),
      },
    ],
    [say, number],
  );
}

/** What narrows the list: kind and municipality, as far as some organisation has them. */
function useFilters(rows: readonly OrganisationRow[]): Filter<OrganisationRow>[] {
  const say = useSay();
  return useMemo(() => {
    const named = (pairs: readonly (readonly [string, string])[]) =>
      [...new Map(pairs)].map(([value, label]) => ({ value, label })).sort((a, b) => compareText(a.label, b.label));
    const every = say("admin:directory.every");
    return [
      {
        ...{ kind: "choice", name: "tipo", label: say("directory:organisation.kind"), every },
        choices: named(rows.map(({ kind, kindName }) => [kind, kindName])),
        keeps: ({ kind }, wanted) => kind === wanted,
      },
      {
        ...{ kind: "choice", name: "comune", label: say("directory:organisation.municipality"), every },
        choices: named(
          rows.flatMap(({ municipality: istat, municipalityName: name }) =>
            istat === null || name === null ? [] : [[istat, name] as const],
          ),
        ),
        keeps: ({ municipality }, wanted) => municipality === wanted,
      },
    ];
  }, [rows, say]);
}

const nameOf = ({ name }: OrganisationRow) => name;

function OrganisationList({ all, loading }: { all: readonly Organisation[]; loading: boolean }) {
  const say = useSay();
  const may = useMay();
  const names = useNames();
  const columns = useColumns();
  const rows = useMemo(() => organisationRows(all, names), [all, names]);
  const filters = useFilters(rows);
  const address = useSearch({ from: "/shell/persone-e-organizzazioni/organizzazioni" });
  const navigate = useNavigate({ from: "/persone-e-organizzazioni/organizzazioni" });
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
  return (
    <RecordList
      list="organisations"
      label={say("directory:organisation.many")}
      {...{ rows, loading, columns, filters, nameOf, address }}
      texts={organisationTexts}
      searchLabel={say("admin:directory.organisation.search")}
      onAddress={(changed) =>
        void navigate({ search: (now) => ({ ...now, ...changed }), replace: true, resetScroll: false })
      }
      counted={(shown, count) =>
        shown === count
          ? say("admin:directory.organisation.count", { count })
          : say("admin:directory.organisation.some", { shown, count })
      }
      noMatch={say("admin:directory.noMatch")}
      action={<NewOrganisation />}
    />
  );
}

/** The organisations of the territory: found, filtered and sorted, all in the address. */
export function OrganisationsTab() {
  const organisations = useQuery(organisationsQuery);
  const loading = useLoading(organisations);
  return <Loaded query={organisations}>{(all) => <OrganisationList {...{ all, loading }} />}</Loaded>;
}
