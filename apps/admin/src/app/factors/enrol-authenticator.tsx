import { Button, Group, Stack, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { GivenRecoveryCodes, type MyFactors, OfferedAuthenticator } from "@trama/directory";
import { type FormEvent, useState } from "react";
import type { z } from "zod";
import { ProblemError } from "../../api/problem";
import { askAuth } from "../../api/session";
import { FormAlert } from "../../forms/form-alert";
import { useSay } from "../../words/say";
import { CodeField } from "./code-field";
import { useFactorChange } from "./factor-queries";
import classes from "./factors.module.css";
import { Picture } from "./picture";
import { ProofForm } from "./proof-form";
import { RecoveryCodes } from "./recovery-codes";

type Offered = z.output<typeof OfferedAuthenticator>;

/** The secret in groups of four, as it is easier to type. */
const grouped = (secret: string) => secret.match(/.{1,4}/g)?.join(" ") ?? secret;

interface ConfirmProps {
  offered: Offered;
  onConfirmed: (codes: string[]) => void;
  onCancel?: (() => void) | undefined;
}

function Confirm({ offered: { secret, address }, onConfirmed, onCancel }: ConfirmProps) {
  const say = useSay();
  const [code, setCode] = useState("");
  const [tried, setTried] = useState(false);
  const confirm = useMutation({
    mutationFn: async () => GivenRecoveryCodes.parse(await askAuth("authenticator/confirm", { code: code.trim() })),
    onSuccess: ({ recoveryCodes }) => onConfirmed(recoveryCodes),
  });
  const short = code.replaceAll(/\s/g, "").length < 6;
  const refused = confirm.error instanceof ProblemError && confirm.error.errors.some(({ path }) => path === "code");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short) confirm.mutate();
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <Text>{say("admin:factor.app.read")}</Text>
        <div className={classes.offer}>
          <Picture text={address} label={say("admin:factor.app.picture")} />
          <Stack gap="md">
            <div>
              <Text size="sm" c="dimmed">
                {say("admin:factor.app.byHand")}
              </Text>
              <Text className={classes.secret}>{grouped(secret)}</Text>
            </div>
            {!refused && <FormAlert error={confirm.error} />}
            <CodeField
              label={say("admin:factor.code")}
              hint={say("admin:factor.app.codeHint")}
              error={
                tried && short ? say("admin:factor.codeMissing") : refused ? (confirm.error?.message ?? null) : null
              }
              digits
              value={code}
              onChange={setCode}
            />
            <Group gap="sm">
              <Button type="submit" size="md" loading={confirm.isPending}>
                {say("admin:factor.app.confirm")}
              </Button>
              {onCancel && (
                <Button size="md" variant="default" onClick={onCancel}>
                  {say("admin:form.cancel")}
                </Button>
              )}
            </Group>
          </Stack>
        </div>
      </Stack>
    </form>
  );
}

interface EnrolProps {
  factors: MyFactors;
  onDone: () => void;
  onCancel?: (() => void) | undefined;
}

/** Adds an authenticator app, or puts another phone in its place: the picture, its first code, the recovery codes. */
export function EnrolAuthenticator({ factors: { hasPassword, justSignedIn }, onDone, onCancel }: EnrolProps) {
  const say = useSay();
  const [codes, setCodes] = useState<string[] | null>(null);
  const offer = useFactorChange(async (proof: { password?: string }) =>
    OfferedAuthenticator.parse(await askAuth("authenticator/offer", proof)),
  );
  if (codes !== null) return <RecoveryCodes codes={codes} onKept={onDone} />;
  if (offer.data) {
    const confirmed = (given: string[]) => (given.length > 0 ? setCodes(given) : onDone());
    return <Confirm offered={offer.data} onConfirmed={confirmed} onCancel={onCancel} />;
  }
  return (
    <ProofForm
      lead={say("admin:factor.app.lead")}
      submit={say("admin:factor.app.begin")}
      hasPassword={hasPassword && !justSignedIn}
      error={offer.error}
      pending={offer.isPending}
      onGiven={(proof) => offer.mutate(proof)}
      onCancel={onCancel}
    />
  );
}
