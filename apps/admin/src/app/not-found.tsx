import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useSay } from "../words/say";
import { Page } from "./page";

/** An address that leads nowhere, for this person at least. */
export function NotFound() {
  const say = useSay();
  return (
    <Page title={say("admin:app.notFound")} lead={say("admin:app.notFoundText")}>
      <Text>
        <Anchor component={Link} to="/">
          {say("admin:app.home")}
        </Anchor>
      </Text>
    </Page>
  );
}
