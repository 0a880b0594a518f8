import { Text } from "@mantine/core";
import { useSay } from "../words/say";
import { TextLink } from "./links";
import { Page } from "./page";

/** An address that leads nowhere, for this person at least. */
export function NotFound() {
  const say = useSay();
  return (
    <Page title={say("admin:app.notFound")} lead={say("admin:app.notFoundText")}>
      <Text>
        <TextLink to="/">{say("admin:app.home")}</TextLink>
      </Text>
    </Page>
  );
}
