import { Button, Center, Loader, Stack, Text } from "@mantine/core";
import { Component, type ReactNode } from "react";

/** Before the territory's words have come there is no language yet: both are shown. */
export function Starting() {
  return (
    <Center mih="100vh" role="status" aria-label="Un momento… One moment…">
      <Loader />
    </Center>
  );
}

/** What shows when the instance does not answer at all. */
export class StartFailed extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Center mih="100vh" p="md">
        <Stack align="center" role="alert">
          <Text>Il servizio non risponde. The service does not answer.</Text>
          <Button onClick={() => window.location.reload()}>Riprova · Try again</Button>
        </Stack>
      </Center>
    );
  }
}
