import { Button, Stack, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useChoosePassword } from "../api/session";
import { Notice } from "../forms/notice";
import { useSay } from "../words/say";
import { Entrance } from "./entrance";
import { TextLink } from "./links";
import { NewPasswordFields, refusalOf, useNewPassword } from "./new-password-fields";
import { SignInForm } from "./sign-in";

function ChoosePassword({ token, onChosen }: { token: string; onChosen: () => void }) {
  const say = useSay();
  const choose = useChoosePassword();
  const chosen = useNewPassword();
  const refusal = refusalOf(choose.error, "newPassword", choose.variables?.newPassword === chosen.password);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    chosen.tryIt();
    if (chosen.good) choose.mutate({ token, newPassword: chosen.password }, { onSuccess: onChosen });
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <Text>{say("admin:access.intro")}</Text>
        {choose.error && refusal === null && (
          <Notice tone="bad" role="alert" title={choose.error.message || say("admin:app.failed")} />
        )}
        <NewPasswordFields chosen={chosen} refusal={refusal} />
        <Button type="submit" size="md" mt={4} loading={choose.isPending}>
          {say("admin:access.submit")}
        </Button>
      </Stack>
    </form>
  );
}

/** Where a one-time link leads: the choice of a password. The token stands after `#`, which no server ever sees. */
export function FirstAccess() {
  const say = useSay();
  const navigate = useNavigate();
  const [token] = useState(() => window.location.hash.slice(1));
  const [chosen, setChosen] = useState(false);
  if (chosen) {
    return (
      <Entrance title={say("admin:signIn.title")}>
        <Text role="status" p="sm" bg="var(--trama-ok-tint)" c="var(--trama-ok)" fw={600} style={{ borderRadius: 8 }}>
          {say("admin:access.done")}
        </Text>
        <SignInForm onSignedIn={() => void navigate({ to: "/" })} />
      </Entrance>
    );
  }
  return (
    <Entrance title={say("admin:access.title")}>
      {token === "" ? (
        <Stack>
          <Text role="alert">{say("admin:access.noToken")}</Text>
          <TextLink to="/">{say("admin:access.toSignIn")}</TextLink>
        </Stack>
      ) : (
        <ChoosePassword token={token} onChosen={() => setChosen(true)} />
      )}
    </Entrance>
  );
}
