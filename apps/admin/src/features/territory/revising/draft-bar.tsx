import { Button, Group, Text } from "@mantine/core";
import { useLocation } from "@tanstack/react-router";
import { ButtonLink } from "../../../app/links";
import { useSay } from "../../../words/say";
import { useConfigurationDraft } from "./configuration-draft";
import classes from "./revising.module.css";

/** Says that the configuration has been changed and not yet saved, and leads to where it is looked at and saved. */
export function DraftBar() {
  const say = useSay();
  const draft = useConfigurationDraft();
  const reviewing = useLocation({ select: ({ pathname }) => pathname.endsWith("/rivedi") });
  if (!draft?.changed || reviewing) return null;
  return (
    <section className={classes.bar} aria-label={say("admin:revising.bar")}>
      <Text fw={600} role="status">
        {say(draft.restored ? "admin:revising.restored" : "admin:revising.unsaved")}
      </Text>
      <Group gap="sm">
        <ButtonLink to="/impostazioni/rivedi" size="md">
          {say("admin:revising.review")}
        </ButtonLink>
        <Button variant="default" size="md" onClick={draft.discard}>
          {say("admin:revising.discard")}
        </Button>
      </Group>
    </section>
  );
}
