import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { browserSupportsWebAuthn } from "@simplewebauthn/browser";
import type { MyFactors } from "@trama/directory";
import { type FormEvent, useState } from "react";
import { askAuth } from "../../api/session";
import { announce } from "../../forms/announcement";
import { Dialog } from "../../forms/dialog";
import { FormAlert } from "../../forms/form-alert";
import { Notice } from "../../forms/notice";
import { useSay } from "../../words/say";
import { useFormat } from "../../words/use-format";
import { Card } from "../page";
import { PasswordField } from "../password-field";
import { useFactorChange } from "./factor-queries";
import classes from "./factors.module.css";
import { ProofForm } from "./proof-form";
import { RecoveryCodes } from "./recovery-codes";
import { PasskeyStopped, useNewPasskey } from "./use-passkey";

type Passkey = MyFactors["passkeys"][number];

/** Makes a passkey on this device, and shows the recovery codes when they are the first. */
export function AddPasskey({
  factors: { hasPassword, justSignedIn },
  onDone,
}: {
  factors: MyFactors;
  onDone: () => void;
}) {
  const say = useSay();
  const make = useNewPasskey();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [tried, setTried] = useState(false);
  const asks = hasPassword && !justSignedIn;
  const missing = asks && password === "";
  if (!browserSupportsWebAuthn()) return <Text c="dimmed">{say("admin:factor.passkey.notHere")}</Text>;
  if (make.data && make.data.length > 0) return <RecoveryCodes codes={make.data} onKept={onDone} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === "" || missing) return;
    const done = (codes: string[]) => {
      if (codes.length === 0) onDone();
    };
    make.mutate({ name, ...(asks ? { password } : {}) }, { onSuccess: done });
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <Text>{say("admin:factor.passkey.lead")}</Text>
        {make.error instanceof PasskeyStopped ? (
          <Notice tone="bad" role="alert" title={say("admin:factor.passkey.stopped")} />
        ) : (
          <FormAlert error={make.error} />
        )}
        <TextInput
          size="md"
          label={say("admin:factor.passkey.name")}
          description={say("admin:factor.passkey.nameHint")}
          error={tried && name.trim() === "" ? say("admin:factor.passkey.nameMissing") : null}
          maxLength={60}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {asks && (
          <PasswordField
            label={say("admin:factor.yourPassword")}
            purpose="current-password"
            error={tried && missing ? say("admin:signIn.passwordMissing") : null}
            value={password}
            onChange={setPassword}
          />
        )}
        <Group>
          <Button type="submit" size="md" variant="default" loading={make.isPending}>
            {say("admin:factor.passkey.add")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Rename({ passkey: { id, name }, onClose }: { passkey: Passkey; onClose: () => void }) {
  const say = useSay();
  const [text, setText] = useState(name);
  const rename = useFactorChange(() => askAuth("passkeys/rename", { id, name: text }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "") return;
    rename.mutate(undefined, {
      onSuccess: () => {
        announce(say("admin:factor.passkey.renamed"));
        onClose();
      },
    });
  };
  return (
    <Dialog title={say("admin:factor.passkey.rename")} onClose={onClose}>
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <FormAlert error={rename.error} />
          <TextInput
            label={say("admin:factor.passkey.name")}
            error={text.trim() === "" ? say("admin:factor.passkey.nameMissing") : null}
            maxLength={60}
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" size="md" onClick={onClose}>
              {say("admin:form.cancel")}
            </Button>
            <Button type="submit" size="md" loading={rename.isPending}>
              {say("admin:form.save")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

interface RemoveProps {
  passkey: Passkey;
  hasPassword: boolean;
  onClose: () => void;
}

function Remove({ passkey: { id, name }, hasPassword, onClose }: RemoveProps) {
  const say = useSay();
  const remove = useFactorChange((proof: { password?: string }) => askAuth("passkeys/remove", { id, ...proof }));
  const removed = () => {
    announce(say("admin:factor.passkey.removed"));
    onClose();
  };
  return (
    <Dialog title={say("admin:factor.passkey.removeTitle", { name })} onClose={onClose}>
      <ProofForm
        lead={say("admin:factor.passkey.removeLead")}
        submit={say("admin:factor.passkey.remove")}
        hasPassword={hasPassword}
        error={remove.error}
        pending={remove.isPending}
        onGiven={(proof) => remove.mutate(proof, { onSuccess: removed })}
        onCancel={onClose}
      />
    </Dialog>
  );
}

function One({ passkey, hasPassword }: { passkey: Passkey; hasPassword: boolean }) {
  const say = useSay();
  const { dayOf } = useFormat();
  const [opened, setOpened] = useState<"rename" | "remove" | null>(null);
  const close = () => setOpened(null);
  const { name, createdAt, lastUsedAt } = passkey;
  const times = [
    say("admin:factor.passkey.since", { day: dayOf(createdAt) }),
    ...(lastUsedAt === null ? [] : [say("admin:factor.passkey.used", { day: dayOf(lastUsedAt) })]),
  ];
  return (
    <li>
      <Group justify="space-between" gap="sm">
        <div style={{ flex: "1 1 220px" }}>
          <Text fw={600}>{name}</Text>
          <Text size="sm" c="dimmed">
            {times.join(", ")}
          </Text>
        </div>
        <Group gap="sm">
          <Button
            variant="default"
            aria-label={say("admin:factor.passkey.renameOf", { name })}
            onClick={() => setOpened("rename")}
          >
            {say("admin:factor.passkey.rename")}
          </Button>
          <Button
            variant="default"
            aria-label={say("admin:factor.passkey.removeOf", { name })}
            onClick={() => setOpened("remove")}
          >
            {say("admin:factor.passkey.remove")}
          </Button>
        </Group>
      </Group>
      {opened === "rename" && <Rename passkey={passkey} onClose={close} />}
      {opened === "remove" && <Remove passkey={passkey} hasPassword={hasPassword} onClose={close} />}
    </li>
  );
}

/** My passkeys: each with its name, when it was used, and how to take it away; and a new one. */
export function Passkeys({ factors }: { factors: MyFactors }) {
  const say = useSay();
  const [adding, setAdding] = useState(false);
  const refresh = useFactorChange(() => Promise.resolve());
  const done = () => {
    refresh.mutate(undefined);
    announce(say("admin:factor.passkey.added"));
    setAdding(false);
  };
  return (
    <Card title={say("admin:factor.passkey.title")}>
      <Stack gap="lg">
        {factors.passkeys.length > 0 && (
          <ul className={classes.passkeys}>
            {factors.passkeys.map((passkey) => (
              <One key={passkey.id} passkey={passkey} hasPassword={factors.hasPassword} />
            ))}
          </ul>
        )}
        {adding ? (
          <AddPasskey factors={factors} onDone={done} />
        ) : (
          <>
            {factors.passkeys.length === 0 && <Text>{say("admin:factor.passkey.lead")}</Text>}
            <Group>
              <Button variant="default" size="md" onClick={() => setAdding(true)}>
                {say("admin:factor.passkey.add")}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </Card>
  );
}
