import { Button, Stack, Text, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useForgottenPassword } from "../api/session";
import { Notice } from "../forms/notice";
import { useSay } from "../words/say";
import { Entrance } from "./entrance";
import { TextLink } from "./links";

/** Asks for a link by mail. What is answered says nothing of whether the address has an account. */
export function ForgottenPassword() {
  const say = useSay();
  const ask = useForgottenPassword();
  const [email, setEmail] = useState("");
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (email.trim() !== "") ask.mutate(email);
  };
  return (
    <Entrance title={say("admin:forgotten.title")}>
      {ask.isSuccess ? (
        <Stack>
          <Text role="status">{say("admin:forgotten.done", { email: email.trim() })}</Text>
          <Text c="dimmed">{say("admin:forgotten.nothing")}</Text>
          <TextLink to="/">{say("admin:access.toSignIn")}</TextLink>
        </Stack>
      ) : (
        <form noValidate onSubmit={submit}>
          <Stack>
            <Text>{say("admin:forgotten.intro")}</Text>
            {ask.error && <Notice tone="bad" role="alert" title={ask.error.message || say("admin:app.failed")} />}
            <TextInput
              type="email"
              size="md"
              label={say("admin:signIn.email")}
              autoComplete="username"
              error={tried && email.trim() === "" ? say("admin:signIn.emailMissing") : null}
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
            />
            <Button type="submit" size="md" mt={4} loading={ask.isPending}>
              {say("admin:forgotten.submit")}
            </Button>
            <Text size="sm" c="dimmed">
              {say("admin:forgotten.noMail")}
            </Text>
            <TextLink to="/">{say("admin:access.toSignIn")}</TextLink>
          </Stack>
        </form>
      )}
    </Entrance>
  );
}
