import { Alert, Box, Button, Center, Paper, PasswordInput, Stack, Text, TextInput, Title } from "@mantine/core";
import { type FormEvent, type ReactNode, useState } from "react";
import { useSay } from "../words/say";
import { useSignIn } from "../api/session";
import { useTerritory } from "../words/speech-provider";

/** The calm page around signing in and choosing a password. */
export function Entrance({ title, children }: { title: string; children: ReactNode }) {
  const { systemName, name } = useTerritory();
  return (
    <Center mih="100vh" p="md" component="main">
      <Paper withBorder radius="lg" p={{ base: "lg", sm: 40 }} w={440} maw="100%">
        <Stack>
          <Box>
            <Text fw={700} c="var(--trama-ink)">
              {systemName}
            </Text>
            <Text size="sm" c="dimmed">
              {name}
            </Text>
          </Box>
          <Title order={1} fz={28}>
            {title}
          </Title>
          {children}
        </Stack>
      </Paper>
    </Center>
  );
}

export function SignIn() {
  const say = useSay();
  const signIn = useSignIn();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate({ email, password });
  };
  return (
    <Entrance title={say("admin:signIn.title")}>
      <form onSubmit={submit}>
        <Stack>
          {signIn.error && (
            <Alert color="red" role="alert" variant="light">
              {signIn.error.message || say("admin:app.failed")}
            </Alert>
          )}
          <TextInput type="email" label={say("admin:signIn.email")} autoComplete="username" required withAsterisk={false} value={email} onChange={(event) => setEmail(event.currentTarget.value)} />
          <PasswordInput label={say("admin:signIn.password")} autoComplete="current-password" required withAsterisk={false} value={password} onChange={(event) => setPassword(event.currentTarget.value)} />
          <Button type="submit" size="md" loading={signIn.isPending}>
            {say("admin:signIn.submit")}
          </Button>
          <Text size="sm" c="dimmed">
            {say("admin:signIn.forgotten")}
          </Text>
        </Stack>
      </form>
    </Entrance>
  );
}
