import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useSay } from "../../../words/say";
import { type Handed, HandOverLinks } from "./hand-over-links";
import { InviteDialog } from "./invite-dialog";

/** The button that invites somebody, and the dialogs it opens: they stay while the list below it changes. */
export function useInvite(): { button: ReactNode; dialogs: ReactNode; handOver: (handed: readonly Handed[]) => void } {
  const say = useSay();
  const [inviting, setInviting] = useState(false);
  const [handed, setHanded] = useState<readonly Handed[]>([]);
  const button = (
    <Button size="md" onClick={() => setInviting(true)}>
      {say("admin:access.invite")}
    </Button>
  );
  const dialogs = (
    <>
      {inviting && <InviteDialog onInvited={(one) => setHanded([one])} onClose={() => setInviting(false)} />}
      {handed.length > 0 && (
        <HandOverLinks handed={handed} lead={say("admin:access.link.handOver")} onClose={() => setHanded([])} />
      )}
    </>
  );
  return { button, dialogs, handOver: setHanded };
}
