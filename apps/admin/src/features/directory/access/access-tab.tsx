import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { AccountView } from "@trama/directory";
import { useState } from "react";
import { TextLink } from "../../../app/links";
import { Chip } from "../../../app/list/chip";
import { type Column, RecordTable } from "../../../app/list/record-table";
import { Card, Loaded } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { HandOverLink } from "./hand-over-link";
import { InvitationList } from "./invitation-list";
import { InviteDialog } from "./invite-dialog";
import { accountsQuery, invitationsQuery } from "./queries";

type Key = "name" | "email" | "state" | "last";

function useColumns(): Column<AccountView, Key>[] {
  const say = useSay();
  const { dayOf } = useFormat();
  const state = ({ suspendedAt, hasPassword }: AccountView) => {
    if (suspendedAt !== null)
      return <Chip tone="warn">{say("admin:access.suspendedSince", { day: dayOf(suspendedAt) })}</Chip>;
    return say(hasPassword ? "admin:access.open" : "admin:access.waiting");
  };
  return [
    {
      key: "name",
      label: say("directory:person.one"),
      cell: ({ personId, name }) => (
        <TextLink to="/persone-e-organizzazioni/persone/$id/accesso" params={{ id: personId }} fw={600}>
          {name}
        </TextLink>
      ),
    },
    { key: "email", label: say("admin:access.email"), cell: ({ email }) => email },
    { key: "state", label: say("admin:access.state"), cell: state },
    {
      key: "last",
      label: say("admin:access.lastSignIn"),
      cell: ({ lastSignInAt }) => (lastSignInAt === null ? say("admin:access.never") : dayOf(lastSignInAt)),
    },
  ];
}

/** Who may come in: the invitations that wait, and the accounts. */
export function AccessTab() {
  const say = useSay();
  const columns = useColumns();
  const invitations = useQuery(invitationsQuery);
  const accounts = useQuery(accountsQuery);
  const [inviting, setInviting] = useState(false);
  const [handed, setHanded] = useState<{ name: string; link: string } | null>(null);
  return (
    <>
      <Card
        title={say("admin:access.invitations")}
        aside={
          <Button size="md" onClick={() => setInviting(true)}>
            {say("admin:access.invite")}
          </Button>
        }
      >
        <Loaded query={invitations}>{(all) => <InvitationList invitations={all} onRenewed={setHanded} />}</Loaded>
      </Card>
      <Loaded query={accounts}>
        {(all) => <RecordTable label={say("admin:access.accounts")} columns={columns} rows={all} />}
      </Loaded>
      {inviting && <InviteDialog onInvited={setHanded} onClose={() => setInviting(false)} />}
      {handed && <HandOverLink {...handed} lead={say("admin:access.link.handOver")} onClose={() => setHanded(null)} />}
    </>
  );
}
