import { Button, Stack, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { ProblemError } from "../api/problem";
import { useChoosePassword } from "../api/session";
import { Notice } from "../forms/notice";
import { useSay } from "../words/say";
import { Entrance } from "./entrance";
import { TextLink } from "./links";
import { PasswordField } from "./password-field";
import { SignInForm } from "./sign-in";

const shortest = 12;

function ChoosePassword({ token, onChosen }: { token: string; onChosen: () => void }) {
  const say = useSay();
  const choose = useChoosePassword();
  const [password, setPassword] = useState("");
  const [repeated, setRepeated] = useState("");
  const [tried, setTried] = useState(false);
  const short = password.length < shortest;
  const differ = repeated !== password;
  const refusal =
    choose.error instanceof ProblemError && choose.variables?.newPassword === password
      ? (choose.error.errors.find(({ path }) => path === "newPassword")?.message ?? null)
      : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short && !differ) choose.mutate({ token, newPassword: password }, { onSuccess: onChosen });
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <Text>{say("admin:access.intro")}</Text>
        {choose.error && refusal === null && (
          <Notice tone="bad" role="alert" title={choose.error.message || say("admin:app.failed")} />
        )}
        <PasswordField
          label={say("admin:access.password")}
          hint={say("admin:access.rule")}
          purpose="new-password"
          error={tried && short ? say("admin:access.short") : refusal}
          value={password}
          onChange={setPassword}
        />
        <PasswordField
          label={say("admin:access.repeat")}
          purpose="new-password"
          error={
            differ && (tried || repeated.length >= password.length) && repeated !== ""
              ? say("admin:access.differ")
              : null
          }
          value={repeated}
          onChange={setRepeated}
        />
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
