import { Button, Checkbox } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { RoleAssignment } from "@trama/directory";
import { roleCodes } from "@trama/kernel";
import { useMemo, useState } from "react";
import { useMay } from "../../../api/session";
import type { BulkAction } from "../../../app/list/bulk-bar";
import type { Filter } from "../../../app/list/filter";
import { RecordList } from "../../../app/list/record-list";
import { Loaded } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { rolesQuery } from "../queries";
import { EndRoleDialog } from "./end-role-dialog";
import { EndRolesDialog } from "./end-roles-dialog";
import { GrantRoleDialog } from "./grant-role-dialog";
import { hasEnded, type RoleRow, roleTexts } from "./role-rows";
import { useRoleColumns } from "./use-role-columns";
import { useScopeName } from "./use-scope-name";

function useFilters(): Filter<RoleRow>[] {
  const say = useSay();
  return useMemo(
    () => [
      {
        kind: "choice",
        name: "ruolo",
        label: say("directory:role.one"),
        every: say("admin:directory.every"),
        choices: roleCodes.map((code) => ({ value: code, label: say(`directory:role.${code}`) })),
        keeps: ({ role }, wanted) => role === wanted,
      },
    ],
    [say],
  );
}

const nameOf = ({ personName, roleName, scopeTitle }: RoleRow) => `${personName}, ${roleName}, ${scopeTitle}`;

function RoleList({ all, onEnd }: { all: readonly RoleAssignment[]; onEnd: (role: RoleRow) => void }) {
  const say = useSay();
  const may = useMay();
  const scopeName = useScopeName();
  const today = useFormat().today();
  const columns = useRoleColumns(onEnd);
  const filters = useFilters();
  const search = useSearch({ from: "/shell/persone-e-organizzazioni/ruoli" });
  const navigate = useNavigate({ from: "/persone-e-organizzazioni/ruoli" });
  const change = (changed: Record<string, unknown>) =>
    void navigate({ search: (now) => ({ ...now, ...changed }), replace: true, resetScroll: false });
  const named = useMemo(
    () => all.map((one) => ({ ...one, roleName: say(`directory:role.${one.role}`), scopeTitle: scopeName(one) })),
    [all, say, scopeName],
  );
  // What has ended is history: it is not there until somebody asks for it.
  const rows = useMemo(
    () => (search.finiti ? named : named.filter((one) => !hasEnded(one, today))),
    [named, search.finiti, today],
  );
  const ended = all.filter((one) => hasEnded(one, today)).length;
  const bulk: BulkAction<RoleRow>[] = may("endRole")
    ? [
        {
          key: "end",
          label: say("admin:directory.role.end"),
          dialog: (roles, onClose) => <EndRolesDialog {...{ roles, nameOf, onClose }} />,
        },
      ]
    : [];
  return (
    <RecordList
      list="roles"
      label={say("directory:role.many")}
      {...{ rows, columns, filters, nameOf, bulk }}
      texts={roleTexts}
      address={search}
      onAddress={change}
      searchLabel={say("admin:directory.role.search")}
      counted={(count) => say("admin:directory.role.count", { count })}
      noMatch={say("admin:directory.noMatch")}
      action={<GrantRole />}
      also={
        (ended > 0 || search.finiti) && (
          <Checkbox
            py={10}
            label={say("admin:directory.role.ended", { count: ended })}
            checked={search.finiti ?? false}
            onChange={({ currentTarget: { checked } }) => change({ finiti: checked ? true : undefined })}
          />
        )
      }
    />
  );
}

function GrantRole() {
  const say = useSay();
  const may = useMay();
  const [granting, setGranting] = useState(false);
  if (!may("grantRole")) return null;
  return (
    <>
      <Button size="md" onClick={() => setGranting(true)}>
        {say("admin:directory.role.grant")}
      </Button>
      {granting && <GrantRoleDialog onClose={() => setGranting(false)} />}
    </>
  );
}

/** Who may come in and do what: the access roles, given and ended by who administers. */
export function RolesTab() {
  const roles = useQuery(rolesQuery);
  const [ending, setEnding] = useState<RoleRow | null>(null);
  return (
    <>
      <Loaded query={roles}>{(all) => <RoleList all={all} onEnd={setEnding} />}</Loaded>
      {ending && <EndRoleDialog role={ending} onClose={() => setEnding(null)} />}
    </>
  );
}
