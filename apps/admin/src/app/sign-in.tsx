import { Button, Stack, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useSignIn } from "../api/session";
import { Notice } from "../forms/notice";
import { useSay } from "../words/say";
import { Entrance } from "./entrance";
import { TextLink } from "./links";
import { PasswordField } from "./password-field";

/** The two fields that open the app. Nothing is said of a field before somebody has tried without it. */
export function SignInForm({ onSignedIn }: { onSignedIn?: () => void }) {
  const say = useSay();
  const signIn = useSignIn();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (email.trim() === "" || password === "") return;
    signIn.mutate({ email, password }, onSignedIn ? { onSuccess: onSignedIn } : {});
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        {signIn.error && <Notice tone="bad" role="alert" title={signIn.error.message || say("admin:app.failed")} />}
        <TextInput
          type="email"
          size="md"
          label={say("admin:signIn.email")}
          autoComplete="username"
          error={tried && email.trim() === "" ? say("admin:signIn.emailMissing") : null}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordField
          label={say("admin:signIn.password")}
          purpose="current-password"
          error={tried && password === "" ? say("admin:signIn.passwordMissing") : null}
          value={password}
          onChange={setPassword}
        />
        <Button type="submit" size="md" mt={4} loading={signIn.isPending}>
          {say("admin:signIn.submit")}
        </Button>
        <TextLink to="/password-dimenticata">{say("admin:signIn.forgotten")}</TextLink>
      </Stack>
    </form>
  );
}

export function SignIn() {
  const say = useSay();
  return (
    <Entrance title={say("admin:signIn.title")}>
      <SignInForm />
    </Entrance>
  );
}
