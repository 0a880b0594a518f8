import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { Invitation } from "@trama/directory";
import { type ReactNode, useCallback, useMemo } from "react";
import { api, contentOf } from "../../../api/client";
import type { BulkAction } from "../../../app/list/bulk-bar";
import { EmptyList } from "../../../app/list/empty-list";
import type { Filter } from "../../../app/list/filter";
import { RecordList } from "../../../app/list/record-list";
import { Loaded } from "../../../app/page";
import { announce } from "../../../forms/announcement";
import { useSay } from "../../../words/say";
import type { Handed } from "./hand-over-links";
import { RenewInvitationsDialog, RevokeInvitationsDialog } from "./invitations-dialogs";
import { inviteAgain } from "./invite-again";
import { invitationsQuery, useAccessChange } from "./queries";
import { useInvitationColumns } from "./use-invitation-columns";
import { useInvite } from "./use-invite";

const nameOf = ({ name }: Invitation) => name;
const texts = ({ name, email, roles }: Invitation) => [name, email, ...roles.map(({ scopeName }) => scopeName)];

/** What is done with one invitation at one press; what is taken back can be made again right after. */
function useOne(onRenewed: (handed: readonly Handed[]) => void) {
  const say = useSay();
  const again = useAccessChange(async (invitation: Invitation) => {
    const json = inviteAgain(invitation);
    if (json) await contentOf(api.invitations.$post({ json }));
  });
  const revoke = useAccessChange(({ id }: Invitation) =>
    contentOf(api.invitations[":id"].revocation.$post({ param: { id }, json: {} })),
  );
  const renew = useAccessChange(({ id }: Invitation) =>
    contentOf(api.invitations[":id"].renewal.$post({ param: { id }, json: {} })),
  );
  const [begin, makeAgain, startRenewal] = [revoke.mutate, again.mutateAsync, renew.mutate];
  const onError = useCallback((error: Error) => announce(error.message || say("admin:app.failed")), [say]);
  const onRevoke = useCallback(
    (invitation: Invitation) =>
      begin(invitation, {
        onSuccess: () => announce(say("admin:access.revoked", invitation), () => makeAgain(invitation)),
        onError,
      }),
    [begin, makeAgain, onError, say],
  );
  const onRenew = useCallback(
    (invitation: Invitation) =>
      startRenewal(invitation, {
        onSuccess: ({ name, link }) => link !== null && onRenewed([{ name, link }]),
        onError,
      }),
    [startRenewal, onError, onRenewed],
  );
  return { onRevoke, onRenew };
}

interface InvitationListProps {
  invitations: readonly Invitation[];
  /** The button that invites somebody. */
  invite: ReactNode;
  onRenewed: (handed: readonly Handed[]) => void;
}

function InvitationList({ invitations, invite, onRenewed }: InvitationListProps) {
  const say = useSay();
  const columns = useInvitationColumns(useOne(onRenewed));
  const address = useSearch({ from: "/shell/persone-e-organizzazioni/inviti" });
  const navigate = useNavigate({ from: "/persone-e-organizzazioni/inviti" });
  const filters = useMemo<Filter<Invitation>[]>(
    () => [{ kind: "mark", name: "scaduti", label: say("admin:access.onlyExpired"), keeps: ({ expired }) => expired }],
    [say],
  );
  const bulk: BulkAction<Invitation>[] = [
    {
      key: "renew",
      label: say("admin:access.renew"),
      dialog: (chosen, onClose) => <RenewInvitationsDialog invitations={chosen} {...{ onRenewed, onClose }} />,
    },
    {
      key: "revoke",
      label: say("admin:access.revoke"),
      dialog: (chosen, onClose) => <RevokeInvitationsDialog invitations={chosen} onClose={onClose} />,
    },
  ];
  if (invitations.length === 0) return <EmptyList text={say("admin:access.noInvitations")}>{invite}</EmptyList>;
  return (
    <RecordList
      list="invitations"
      label={say("admin:access.invitations")}
      rows={invitations}
      firstOrder="sent"
      {...{ columns, filters, texts, nameOf, bulk, address }}
      onAddress={(changed) =>
        void navigate({ search: (now) => ({ ...now, ...changed }), replace: true, resetScroll: false })
      }
      searchLabel={say("admin:access.searchInvitations")}
      counted={(shown, count) => say("admin:list.counted", { shown, count })}
      noMatch={say("admin:list.noMatch")}
      action={invite}
    />
  );
}

/** The invitations that nobody accepted yet: renewed or taken back, one or several at once. */
export function InvitationsTab() {
  const invitations = useQuery(invitationsQuery);
  const { button, dialogs, handOver } = useInvite();
  return (
    <>
      <Loaded query={invitations}>
        {(all) => <InvitationList invitations={all} invite={button} onRenewed={handOver} />}
      </Loaded>
      {dialogs}
    </>
  );
}
