import { Button, Group } from "@mantine/core";
import type { Invitation } from "@trama/directory";
import { useMemo } from "react";
import { Below, RowLink } from "../../../app/list/cells";
import { Chip } from "../../../app/list/chip";
import type { Column } from "../../../app/list/column";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { useScopeName } from "../roles/use-scope-name";
import { usePeriod } from "../use-period";

interface Actions {
  onRenew: (invitation: Invitation) => void;
  onRevoke: (invitation: Invitation) => void;
}

/** The columns of the invitations; the last one makes a new link or takes the invitation back. */
export function useInvitationColumns({ onRenew, onRevoke }: Actions): Column<Invitation>[] {
  const say = useSay();
  const scopeName = useScopeName();
  const period = usePeriod();
  const { dayOf } = useFormat();
  return useMemo(
    () => [
      {
        key: "name",
        label: say("directory:person.one"),
        by: ({ name }) => name,
        cell: ({ name, personId }) => (
          <RowLink to="/persone-e-organizzazioni/persone/$id" params={{ id: personId }}>
            {name}
          </RowLink>
        ),
      },
      { key: "email", label: say("admin:access.email"), by: ({ email }) => email, cell: ({ email }) => email },
      {
        key: "roles",
        label: say("directory:role.many"),
        by: ({ roles: [first] }) => first?.role ?? null,
        share: 1.6,
        cell: ({ roles }) =>
          roles.map((role) => (
            <div key={role.id}>
              {say(`directory:role.${role.role}`)}
              <Below>{`${scopeName(role)} · ${period(role)}`}</Below>
            </div>
          )),
      },
      {
        key: "sent",
        label: say("admin:access.sentColumn"),
        by: ({ sentAt }) => sentAt,
        cell: ({ sentAt, sentBy }) => (
          <>
            {dayOf(sentAt)}
            {sentBy !== null && <Below>{sentBy}</Below>}
          </>
        ),
      },
      {
        key: "expires",
        label: say("admin:access.expiresColumn"),
        by: ({ expiresAt }) => expiresAt,
        cell: ({ expiresAt, expired }) =>
          expired ? (
            <Chip tone="warn">{say("admin:access.expired", { day: dayOf(expiresAt) })}</Chip>
          ) : (
            dayOf(expiresAt)
          ),
      },
      {
        key: "action",
        label: say("admin:directory.toDo"),
        action: true,
        share: 1.4,
        cell: (invitation) => (
          <Group gap="xs">
            <Button
              variant="default"
              size="sm"
              aria-label={say("admin:access.renewOf", invitation)}
              onClick={() => onRenew(invitation)}
            >
              {say("admin:access.renew")}
            </Button>
            <Button
              variant="default"
              size="sm"
              aria-label={say("admin:access.revokeOf", invitation)}
              onClick={() => onRevoke(invitation)}
            >
              {say("admin:access.revoke")}
            </Button>
          </Group>
        ),
      },
    ],
    [say, scopeName, period, dayOf, onRenew, onRevoke],
  );
}
