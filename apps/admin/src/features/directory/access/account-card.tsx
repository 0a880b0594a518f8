import { Button, Group, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { AccountView } from "@trama/directory";
import { useState } from "react";
import { api, contentOf } from "../../../api/client";
import { sessionQuery } from "../../../api/session";
import { Card, Loaded } from "../../../app/page";
import { announce } from "../../../forms/announcement";
import { FormAlert } from "../../../forms/form-alert";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { ConfirmDialog } from "./confirm-dialog";
import { HandOverLinks } from "./hand-over-links";
import { accountsQuery, useAccessChange } from "./queries";

interface Ending {
  account: AccountView;
  onClose: () => void;
}

function EndSessions({ account: { id, name }, onClose }: Ending) {
  const say = useSay();
  const save = useAccessChange<void, AccountView>(() =>
    contentOf(api.accounts[":id"]["sessions-end"].$post({ param: { id }, json: {} })),
  );
  return (
    <ConfirmDialog
      title={say("admin:access.endAllTitle", { name })}
      lead={say("admin:access.endAllLead")}
      submit={say("admin:access.endAll")}
      save={save}
      onSaved={() => announce(say("admin:access.allEnded", { name }))}
      onClose={onClose}
    />
  );
}

/** Makes a link to choose a new password, to be handed over: for who has no mail. */
function GrantLink({ account: { id, name }, onGranted, onClose }: Ending & { onGranted: (link: string) => void }) {
  const say = useSay();
  const save = useAccessChange<void, { link: string }>(() =>
    contentOf(api.accounts[":id"].link.$post({ param: { id }, json: {} })),
  );
  return (
    <ConfirmDialog
      title={say("admin:access.grantLinkTitle", { name })}
      lead={say("admin:access.grantLinkLead")}
      submit={say("admin:access.grantLink")}
      save={save}
      onSaved={({ link }) => onGranted(link)}
      onClose={onClose}
    />
  );
}

function ResetFactors({ account: { id, name }, onClose }: Ending) {
  const say = useSay();
  const save = useAccessChange<void, AccountView>(() =>
    contentOf(api.accounts[":id"]["factors-reset"].$post({ param: { id }, json: {} })),
  );
  return (
    <ConfirmDialog
      title={say("admin:access.resetTitle", { name })}
      lead={say("admin:access.resetLead")}
      submit={say("admin:access.reset")}
      save={save}
      onSaved={() => announce(say("admin:access.resetDone", { name }))}
      onClose={onClose}
    />
  );
}

/** With what somebody signs in: which factors there are, never what they are made of. */
function useFactorText({ hasPassword, authenticator, passkeys, recoveryCodes }: AccountView): string {
  const say = useSay();
  const { list } = useFormat();
  const factors = [
    ...(hasPassword ? [say("admin:access.factor.password")] : []),
    ...(authenticator ? [say("admin:access.factor.app")] : []),
    ...(passkeys > 0 ? [say("admin:access.factor.passkeys", { count: passkeys })] : []),
  ];
  const codes = authenticator || passkeys > 0 ? ` ${say("admin:access.factor.codes", { count: recoveryCodes })}` : "";
  return factors.length === 0 ? "" : say("admin:access.signsInWith", { factors: list(factors) }) + codes;
}

function Account({ account }: { account: AccountView }) {
  const say = useSay();
  const { dayOf } = useFormat();
  const { data: session } = useQuery(sessionQuery);
  const [opened, setOpened] = useState<"sessions" | "link" | "factors" | null>(null);
  const [link, setLink] = useState<string | null>(null);
  const { id, name, email, hasPassword, lastSignInAt, suspendedAt, sessions, personId } = account;
  const resume = useAccessChange<void, AccountView>(() =>
    contentOf(api.accounts[":id"].resumption.$post({ param: { id }, json: {} })),
  );
  const suspend = useAccessChange<void, AccountView>(() =>
    contentOf(api.accounts[":id"].suspension.$post({ param: { id }, json: {} })),
  );
  const factors = useFactorText(account);
  const close = () => setOpened(null);
  const state = suspendedAt
    ? say("admin:access.suspendedSince", { day: dayOf(suspendedAt) })
    : say(hasPassword ? "admin:access.open" : "admin:access.waiting");
  return (
    <>
      <Text fw={600}>{email}</Text>
      <Text size="sm">{state}</Text>
      <Text size="sm" c="dimmed">
        {lastSignInAt === null
          ? say("admin:access.neverSignedIn")
          : say("admin:access.lastSignedIn", { day: dayOf(lastSignInAt) })}{" "}
        {say("admin:access.running", { count: sessions })}
      </Text>
      {factors !== "" && (
        <Text size="sm" c="dimmed">
          {factors}
        </Text>
      )}
      <FormAlert
        error={resume.error ?? suspend.error}
        onReload={() => {
          resume.reset();
          suspend.reset();
        }}
      />
      <Group gap="sm" mt="md">
        {sessions > 0 && (
          <Button variant="default" onClick={() => setOpened("sessions")}>
            {say("admin:access.endAll")}
          </Button>
        )}
        {(account.authenticator || account.passkeys > 0) && personId !== session?.personId && (
          <Button variant="default" onClick={() => setOpened("factors")}>
            {say("admin:access.reset")}
          </Button>
        )}
        {suspendedAt === null && hasPassword && (
          <Button variant="default" onClick={() => setOpened("link")}>
            {say("admin:access.grantLink")}
          </Button>
        )}
        {suspendedAt === null && personId !== session?.personId && (
          <Button
            variant="default"
            loading={suspend.isPending}
            onClick={() =>
              suspend.mutate(undefined, {
                onSuccess: () => announce(say("admin:access.suspended", { name }), () => resume.mutateAsync()),
              })
            }
          >
            {say("admin:access.suspend")}
          </Button>
        )}
        {suspendedAt !== null && (
          <Button
            variant="default"
            loading={resume.isPending}
            onClick={() =>
              resume.mutate(undefined, { onSuccess: () => announce(say("admin:access.resumed", { name })) })
            }
          >
            {say("admin:access.resume")}
          </Button>
        )}
      </Group>
      {opened === "sessions" && <EndSessions account={account} onClose={close} />}
      {opened === "factors" && <ResetFactors account={account} onClose={close} />}
      {opened === "link" && <GrantLink account={account} onGranted={setLink} onClose={close} />}
      {link !== null && (
        <HandOverLinks handed={[{ name, link }]} lead={say("admin:access.link.byHand")} onClose={() => setLink(null)} />
      )}
    </>
  );
}

/** The account of a person, for who administers: its sessions ended, itself suspended and opened again. */
export function AccountCard({ personId }: { personId: string }) {
  const say = useSay();
  const accounts = useQuery(accountsQuery);
  return (
    <Card title={say("admin:access.account")}>
      <Loaded query={accounts}>
        {(all) => {
          const account = all.find((one) => one.personId === personId);
          return account ? <Account account={account} /> : <Text c="dimmed">{say("admin:access.noAccount")}</Text>;
        }}
      </Loaded>
    </Card>
  );
}
