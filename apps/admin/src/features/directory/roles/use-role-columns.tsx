import { Button } from "@mantine/core";
import { useMemo } from "react";
import { useMay } from "../../../api/session";
import { Faint, RowLink } from "../../../app/list/cells";
import { Chip } from "../../../app/list/chip";
import type { Column } from "../../../app/list/column";
import { RecordLink } from "../../../app/record-link";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { hasEnded, type RoleRow } from "./role-rows";

/** The columns of the list of roles; the last one ends a role. */
export function useRoleColumns(onEnd: (role: RoleRow) => void): Column<RoleRow>[] {
  const say = useSay();
  const may = useMay();
  const { day, today } = useFormat();
  const now = today();
  return useMemo(() => {
    const end = (row: RoleRow) => {
      if (!may("endRole") || hasEnded(row, now)) return null;
      const action = say(row.to === null ? "admin:directory.role.end" : "admin:directory.role.changeEnd");
      return (
        <Button
          variant="default"
          size="sm"
          onClick={() => onEnd(row)}
          aria-label={say("admin:directory.role.endOf", { action, role: row.roleName, name: row.personName })}
        >
          {action}
        </Button>
      );
    };
    const from = (row: RoleRow) =>
      row.from > now ? (
        <Chip tone="blue">{say("admin:directory.role.willBegin", { day: day(row.from) })}</Chip>
      ) : (
        day(row.from)
      );
    const until = ({ to }: RoleRow) => {
      if (to !== null && !hasEnded({ to }, now)) return day(to);
      return (
        <Faint>
          {to === null ? say("admin:directory.role.endless") : say("admin:directory.role.endedOn", { day: day(to) })}
        </Faint>
      );
    };
    const over = ({ scope, scopeTitle }: RoleRow) =>
      scope ? <RecordLink record={scope}>{scopeTitle}</RecordLink> : scopeTitle;
    return [
      {
        key: "person",
        label: say("directory:person.one"),
        by: ({ personName }: RoleRow) => personName,
        cell: ({ personId, personName }) => (
          <RowLink to="/persone-e-organizzazioni/persone/$id" params={{ id: personId }}>
            {personName}
          </RowLink>
        ),
      },
      {
        key: "role",
        label: say("directory:role.one"),
        by: ({ roleName }) => roleName,
        cell: ({ roleName }) => roleName,
      },
      { key: "scope", label: say("admin:directory.role.scope"), by: ({ scopeTitle }) => scopeTitle, cell: over },
      { key: "from", label: say("admin:directory.from"), by: ({ from: first }) => first, cell: from },
      { key: "to", label: say("admin:directory.to"), by: ({ to }) => to, cell: until },
      { key: "action", label: say("admin:directory.toDo"), action: true, cell: end },
    ];
  }, [say, may, day, now, onEnd]);
}
