import { Button, Checkbox, NativeSelect, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { RoleAssignment } from "@trama/directory";
import { roleCodes } from "@trama/kernel";
import { useState } from "react";
import { useMay } from "../../../api/session";
import { EmptyList } from "../../../app/list/empty-list";
import { RecordTable } from "../../../app/list/record-table";
import { SearchField } from "../../../app/list/search-field";
import { nextSort, readSort } from "../../../app/list/sorting";
import { Toolbar } from "../../../app/list/toolbar";
import { Loaded } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { rolesQuery } from "../queries";
import { EndRoleDialog } from "./end-role-dialog";
import { GrantRoleDialog } from "./grant-role-dialog";
import { hasEnded, type RoleRow, roleRows } from "./role-rows";
import { type RoleSearch, roleKeys } from "./role-search";
import { useRoleColumns } from "./use-role-columns";
import { useScopeName } from "./use-scope-name";

function RoleList({ all, onEnd }: { all: readonly RoleAssignment[]; onEnd: (role: RoleRow) => void }) {
  const say = useSay();
  const scopeName = useScopeName();
  const today = useFormat().today();
  const columns = useRoleColumns(onEnd);
  const search = useSearch({ from: "/shell/persone-e-organizzazioni/ruoli" });
  const navigate = useNavigate({ from: "/persone-e-organizzazioni/ruoli" });
  const change = (changed: Partial<RoleSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...changed }), replace: true, resetScroll: false });
  const named = all.map((one) => ({
    ...one,
    roleName: say(`directory:role.${one.role}`),
    scopeTitle: scopeName(one),
  }));
  const rows = roleRows(named, search, today);
  const ended = all.filter((one) => hasEnded(one, today)).length;
  const sorting = readSort(search.ordine, roleKeys);
  return (
    <>
      <Toolbar action={<GrantRole />}>
        <SearchField
          label={say("admin:directory.role.search")}
          value={search.cerca}
          onChange={(cerca) => change({ cerca })}
        />
        <NativeSelect
          label={say("directory:role.one")}
          data={[
            { value: "", label: say("admin:directory.every") },
            ...roleCodes.map((code) => ({ value: code, label: say(`directory:role.${code}`) })),
          ]}
          value={search.ruolo ?? ""}
          onChange={({ currentTarget: { value } }) => change({ ruolo: roleCodes.find((code) => code === value) })}
        />
        {(ended > 0 || search.finiti) && (
          <Checkbox
            py={10}
            label={say("admin:directory.role.ended", { count: ended })}
            checked={search.finiti ?? false}
            onChange={({ currentTarget: { checked } }) => change({ finiti: checked ? true : undefined })}
          />
        )}
      </Toolbar>
      <Text role="status" size="sm" c="dimmed">
        {say("admin:directory.role.count", { count: rows.length })}
      </Text>
      {rows.length === 0 ? (
        <EmptyList text={say("admin:directory.noMatch")}>
          <Button variant="default" size="md" onClick={() => change({ cerca: undefined, ruolo: undefined })}>
            {say("admin:directory.clear")}
          </Button>
        </EmptyList>
      ) : (
        <RecordTable
          label={say("directory:role.many")}
          columns={columns}
          rows={rows}
          sorting={sorting}
          onSort={(key) => change({ ordine: nextSort(sorting, key) })}
        />
      )}
    </>
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
