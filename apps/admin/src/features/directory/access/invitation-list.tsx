import { Button, Group, Text } from "@mantine/core";
import type { Invitation } from "@trama/directory";
import { useState } from "react";
import { api, contentOf } from "../../../api/client";
import { Chip } from "../../../app/list/chip";
import { RecordLink } from "../../../app/record-link";
import { announce } from "../../../forms/announcement";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import classes from "../record.module.css";
import { useScopeName } from "../roles/use-scope-name";
import { usePeriod } from "../use-period";
import { ConfirmDialog } from "./confirm-dialog";
import { useAccessChange } from "./queries";

function Revoke({ invitation: { id, name }, onClose }: { invitation: Invitation; onClose: () => void }) {
  const say = useSay();
  const save = useAccessChange<void, unknown>(() =>
    contentOf(api.invitations[":id"].revocation.$post({ param: { id }, json: {} })),
  );
  return (
    <ConfirmDialog
      title={say("admin:access.revokeTitle", { name })}
      lead={say("admin:access.revokeLead")}
      submit={say("admin:access.revoke")}
      save={save}
      onSaved={() => announce(say("admin:access.revoked", { name }))}
      onClose={onClose}
    />
  );
}

function One({
  invitation,
  onRenewed,
}: {
  invitation: Invitation;
  onRenewed: (handed: { name: string; link: string }) => void;
}) {
  const say = useSay();
  const scopeName = useScopeName();
  const period = usePeriod();
  const { dayOf } = useFormat();
  const [revoking, setRevoking] = useState(false);
  const { id, name, email, sentAt, sentBy, expiresAt, expired, roles, personId } = invitation;
  const renew = useAccessChange<void, { name: string; link: string | null }>(() =>
    contentOf(api.invitations[":id"].renewal.$post({ param: { id }, json: {} })),
  );
  const sent = { day: dayOf(sentAt), name: sentBy ?? "" };
  return (
    <li>
      <Group justify="space-between" align="flex-start" gap="sm">
        <div style={{ flex: "1 1 260px", minWidth: 0 }}>
          <Text fw={600} component="div">
            <RecordLink record={{ kind: "person", id: personId }}>{name}</RecordLink> · {email}
          </Text>
          {roles.map((role) => (
            <Text key={role.id} size="sm">
              {say(`directory:role.${role.role}`)}: {scopeName(role)} · {period(role)}
            </Text>
          ))}
          <Text size="sm" c="dimmed" component="div">
            {say(sentBy === null ? "admin:access.sent" : "admin:access.sentBy", sent)} ·{" "}
            {expired ? (
              <Chip tone="warn">{say("admin:access.expired", { day: dayOf(expiresAt) })}</Chip>
            ) : (
              say("admin:access.expires", { day: dayOf(expiresAt) })
            )}
          </Text>
          {renew.error && (
            <Text role="alert" size="sm" c="var(--trama-bad)">
              {renew.error.message || say("admin:app.failed")}
            </Text>
          )}
        </div>
        <Group gap="sm">
          <Button
            variant="default"
            size="sm"
            loading={renew.isPending}
            aria-label={say("admin:access.renewOf", { name })}
            onClick={() =>
              renew.mutate(undefined, { onSuccess: ({ link }) => link !== null && onRenewed({ name, link }) })
            }
          >
            {say("admin:access.renew")}
          </Button>
          <Button
            variant="default"
            size="sm"
            aria-label={say("admin:access.revokeOf", { name })}
            onClick={() => setRevoking(true)}
          >
            {say("admin:access.revoke")}
          </Button>
        </Group>
      </Group>
      {revoking && <Revoke invitation={invitation} onClose={() => setRevoking(false)} />}
    </li>
  );
}

/** The open invitations, each with a new link or taken back at one press. */
export function InvitationList({
  invitations,
  onRenewed,
}: {
  invitations: readonly Invitation[];
  onRenewed: (handed: { name: string; link: string }) => void;
}) {
  const say = useSay();
  if (invitations.length === 0) return <Text c="dimmed">{say("admin:access.noInvitations")}</Text>;
  return (
    <ul className={classes.list}>
      {invitations.map((invitation) => (
        <One key={invitation.id} invitation={invitation} onRenewed={onRenewed} />
      ))}
    </ul>
  );
}
