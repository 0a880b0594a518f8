import { Alert, Button, PasswordInput, Stack, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useSay } from "../words/say";
import { useChoosePassword } from "../api/session";
import { Entrance } from "./sign-in";

/** Where a one-time link leads: the choice of a password. The token stands after `#`, which no server ever sees. */
export function FirstAccess() {
  const say = useSay();
  const navigate = useNavigate();
  const choose = useChoosePassword();
  const [password, setPassword] = useState("");
  const [repeated, setRepeated] = useState("");
  const differ = repeated !== "" && repeated !== password;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (password !== repeated) return;
    await choose.mutateAsync({ token: window.location.hash.slice(1), newPassword: password });
    await navigate({ to: "/" });
  };
  return (
    <Entrance title={say("admin:access.title")}>
      <form onSubmit={(event) => void submit(event).catch(() => undefined)}>
        <Stack>
          <Text>{say("admin:access.intro")}</Text>
          {choose.error && (
            <Alert color="red" role="alert" variant="light">
              {choose.error.message || say("admin:app.failed")}
            </Alert>
          )}
          <PasswordInput label={say("admin:access.password")} autoComplete="new-password" required withAsterisk={false} minLength={12} maxLength={128} value={password} onChange={(event) => setPassword(event.currentTarget.value)} />
          <PasswordInput label={say("admin:access.repeat")} autoComplete="new-password" required withAsterisk={false} error={differ ? say("admin:access.differ") : null} value={repeated} onChange={(event) => setRepeated(event.currentTarget.value)} />
          <Button type="submit" size="md" loading={choose.isPending}>
            {say("admin:access.submit")}
          </Button>
        </Stack>
      </form>
    </Entrance>
  );
}
