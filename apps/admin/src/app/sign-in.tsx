import { Button, Stack, TextInput } from "@mantine/core";
import type { SecondStepAsked } from "@trama/directory";
import { type FormEvent, useEffect, useState } from "react";
import { useSignIn } from "../api/session";
import { Notice } from "../forms/notice";
import { useSay } from "../words/say";
import { Entrance } from "./entrance";
import { PasskeyButton } from "./factors/passkey-button";
import { SecondStepForm } from "./factors/second-step-form";
import { TextLink } from "./links";
import { PasswordField } from "./password-field";
import { cameBackWith, ProviderButton, ProviderNotice } from "./provider-button";

type SecondWays = SecondStepAsked["secondStep"];

interface PasswordFormProps {
  onSignedIn?: (() => void) | undefined;
  onSecondStep: (ways: SecondWays) => void;
}

/** Nothing is said of a field before somebody has tried without it. */
function PasswordForm({ onSignedIn, onSecondStep }: PasswordFormProps) {
  const say = useSay();
  const signIn = useSignIn();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (email.trim() === "" || password === "") return;
    signIn.mutate({ email, password }, { onSuccess: (ways) => (ways ? onSecondStep(ways) : onSignedIn?.()) });
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
        <PasskeyButton onSignedIn={onSignedIn} />
        <TextLink to="/password-dimenticata">{say("admin:signIn.forgotten")}</TextLink>
      </Stack>
    </form>
  );
}

interface SignInFormProps {
  /** The second step that waits already. */
  waiting?: SecondWays | null;
  onSignedIn?: () => void;
  onStep?: (second: boolean) => void;
}

/** What opens the app: e-mail and password, and for some accounts a second step. */
export function SignInForm({ waiting = null, onSignedIn, onStep }: SignInFormProps) {
  const [ways, setWays] = useState(waiting);
  const turnTo = (next: SecondWays | null) => {
    setWays(next);
    onStep?.(next !== null);
  };
  if (ways) return <SecondStepForm ways={ways} onSignedIn={onSignedIn} onBack={() => turnTo(null)} />;
  return <PasswordForm onSignedIn={onSignedIn} onSecondStep={turnTo} />;
}

export function SignIn() {
  const say = useSay();
  const [{ outcome, ways }] = useState(() => cameBackWith(window.location.search));
  const [second, setSecond] = useState(ways !== null);
  // Told once: it must not be there again when the page is loaded anew, or after signing in.
  useEffect(() => {
    if (outcome || ways) window.history.replaceState(window.history.state, "", window.location.pathname);
  }, [outcome, ways]);
  return (
    <Entrance title={say(second ? "admin:factor.step.title" : "admin:signIn.title")}>
      {outcome && !second && <ProviderNotice outcome={outcome} />}
      <SignInForm waiting={ways} onStep={setSecond} />
      {!second && <ProviderButton />}
    </Entrance>
  );
}
