import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useSay } from "../words/say";
import { Page } from "./page";

export function NotFound() {
  const say = useSay();
  return (
    <Page title={say("admin:app.notFound")}>
      <Anchor component={Link} to="/">
        {say("admin:app.home")}
      </Anchor>
    </Page>
  );
}
