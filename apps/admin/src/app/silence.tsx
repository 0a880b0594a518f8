import { Button, Center, Stack, Text } from "@mantine/core";
import { useSay } from "../words/say";

/** The whole window when the instance does not say who is signed in. */
export function Silence({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  const say = useSay();
  return (
    <Center mih="100dvh" p="md" component="main">
      <Stack align="center" role="alert" ta="center">
        <Text>{error?.message || say("admin:app.failed")}</Text>
        <Button onClick={onRetry}>{say("admin:app.retry")}</Button>
      </Stack>
    </Center>
  );
}
