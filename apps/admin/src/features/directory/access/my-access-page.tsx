import { Button, Group, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { GivenRecoveryCodes, type MyFactors } from "@trama/directory";
import { useState } from "react";
import { askAuth } from "../../../api/session";
import { EnrolAuthenticator } from "../../../app/factors/enrol-authenticator";
import { myFactorsQuery, useFactorChange } from "../../../app/factors/factor-queries";
import { Passkeys } from "../../../app/factors/passkeys";
import { ProofForm } from "../../../app/factors/proof-form";
import { RecoveryCodes } from "../../../app/factors/recovery-codes";
import { Card, Loaded, Page } from "../../../app/page";
import { announce } from "../../../forms/announcement";
import { Dialog } from "../../../forms/dialog";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { OwnEmail } from "./own-email";
import { OwnPassword } from "./own-password";

function RemoveApp({ factors, onClose }: { factors: MyFactors; onClose: () => void }) {
  const say = useSay();
  const remove = useFactorChange((proof: { password?: string }) => askAuth("authenticator/remove", proof));
  const removed = () => {
    announce(say("admin:factor.app.removed"));
    onClose();
  };
  return (
    <Dialog title={say("admin:factor.app.removeTitle")} onClose={onClose}>
      <ProofForm
        lead={say("admin:factor.app.removeLead")}
        submit={say("admin:factor.app.remove")}
        hasPassword={factors.hasPassword}
        error={remove.error}
        pending={remove.isPending}
        onGiven={(proof) => remove.mutate(proof, { onSuccess: removed })}
        onCancel={onClose}
      />
    </Dialog>
  );
}

function CodeApp({ factors }: { factors: MyFactors }) {
  const say = useSay();
  const { dayOf } = useFormat();
  const [opened, setOpened] = useState<"enrol" | "remove" | null>(null);
  const refresh = useFactorChange(() => Promise.resolve());
  const close = () => setOpened(null);
  const { authenticatorSince: since } = factors;
  const done = () => {
    refresh.mutate(undefined);
    announce(say("admin:factor.app.added"));
    close();
  };
  return (
    <Card title={say("admin:factor.app.title")}>
      {opened === "enrol" ? (
        <EnrolAuthenticator factors={factors} onDone={done} onCancel={close} />
      ) : (
        <Stack gap="md">
          <Text>
            {since === null ? say("admin:factor.app.none") : say("admin:factor.app.since", { day: dayOf(since) })}
          </Text>
          <Group gap="sm">
            <Button size="md" variant={since === null ? "filled" : "default"} onClick={() => setOpened("enrol")}>
              {say(since === null ? "admin:factor.app.add" : "admin:factor.app.change")}
            </Button>
            {since !== null && (
              <Button size="md" variant="default" onClick={() => setOpened("remove")}>
                {say("admin:factor.app.remove")}
              </Button>
            )}
          </Group>
        </Stack>
      )}
      {opened === "remove" && <RemoveApp factors={factors} onClose={close} />}
    </Card>
  );
}

function Recovery({ factors }: { factors: MyFactors }) {
  const say = useSay();
  const [opened, setOpened] = useState(false);
  const renew = useFactorChange(async (proof: { password?: string }) =>
    GivenRecoveryCodes.parse(await askAuth("recovery-codes", proof)),
  );
  const close = () => {
    setOpened(false);
    renew.reset();
  };
  const { recoveryCodes: left, hasPassword } = factors;
  return (
    <Card title={say("admin:factor.recovery.title")}>
      <Stack gap="md">
        <Text>{left > 0 ? say("admin:factor.recovery.left", { count: left }) : say("admin:factor.recovery.none")}</Text>
        <Group>
          <Button size="md" variant="default" onClick={() => setOpened(true)}>
            {say("admin:factor.recovery.renew")}
          </Button>
        </Group>
      </Stack>
      {opened && (
        <Dialog title={say("admin:factor.recovery.title")} onClose={close} held={renew.isSuccess}>
          {renew.data ? (
            <RecoveryCodes codes={renew.data.recoveryCodes} onKept={close} />
          ) : (
            <ProofForm
              lead={say("admin:factor.recovery.renewLead")}
              submit={say("admin:factor.recovery.renew")}
              hasPassword={hasPassword}
              error={renew.error}
              pending={renew.isPending}
              onGiven={(proof) => renew.mutate(proof)}
              onCancel={close}
            />
          )}
        </Dialog>
      )}
    </Card>
  );
}

/** With what I sign in, and what I fall back on. */
export function MyAccessPage() {
  const say = useSay();
  const factors = useQuery(myFactorsQuery);
  return (
    <Page title={say("admin:factor.page.title")} lead={say("admin:factor.page.lead")}>
      <Loaded query={factors}>
        {(mine) => (
          <Stack gap={20} maw={760}>
            <OwnEmail factors={mine} />
            {mine.hasPassword && <OwnPassword />}
            <CodeApp factors={mine} />
            <Passkeys factors={mine} />
            {(mine.authenticatorSince !== null || mine.passkeys.length > 0) && <Recovery factors={mine} />}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}
