import { Text } from "@mantine/core";
import type { Invitation } from "@trama/directory";
import { z } from "zod";
import { api, contentOf } from "../../../api/client";
import { BulkDialog } from "../../../app/list/bulk-dialog";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import type { Handed } from "./hand-over-links";
import { inviteAgain } from "./invite-again";
import { useAccessReload } from "./queries";

const Nothing = z.strictObject({});

interface InvitationsDialogProps {
  invitations: readonly Invitation[];
  onClose: () => void;
}

const nameOf = ({ name, email }: Invitation) => `${name}, ${email}`;

/** Takes several invitations back; taken back by mistake, they are made again with the same roles. */
export function RevokeInvitationsDialog({ invitations, onClose }: InvitationsDialogProps) {
  const say = useSay();
  const form = useDomainForm(Nothing, {});
  const onChanged = useAccessReload();
  return (
    <BulkDialog
      title={say("admin:access.revokeMany")}
      rows={invitations}
      {...{ nameOf, form, onChanged, onClose }}
      send={({ id }) => contentOf(api.invitations[":id"].revocation.$post({ param: { id }, json: {} }))}
      undo={async (invitation) => {
        const json = inviteAgain(invitation);
        if (json) await contentOf(api.invitations.$post({ json }));
      }}
    >
      <Text>{say("admin:access.revokeLead")}</Text>
    </BulkDialog>
  );
}

/** Makes a new link for several invitations: the letters leave again, and the links are there to be handed over. */
export function RenewInvitationsDialog({
  invitations,
  onRenewed,
  onClose,
}: InvitationsDialogProps & { onRenewed: (handed: readonly Handed[]) => void }) {
  const say = useSay();
  const form = useDomainForm(Nothing, {});
  const onChanged = useAccessReload();
  return (
    <BulkDialog
      title={say("admin:access.renewMany")}
      rows={invitations}
      {...{ nameOf, form, onChanged, onClose }}
      send={({ id }) => contentOf(api.invitations[":id"].renewal.$post({ param: { id }, json: {} }))}
      onDone={(done) =>
        onRenewed(done.flatMap(({ result: { name, link } }) => (link === null ? [] : [{ name, link }])))
      }
    >
      <Text>{say("admin:access.renewLead")}</Text>
    </BulkDialog>
  );
}
