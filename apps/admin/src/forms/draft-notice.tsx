import { Button, Group, Text } from "@mantine/core";
import { useSay } from "../words/say";
import { Notice } from "./notice";

/** Says that a form has taken up what was left in it, and offers to start again. */
export function DraftNotice({ onDiscard }: { onDiscard: () => void }) {
  const say = useSay();
  return (
    <Notice tone="info" role="status">
      <Group justify="space-between">
        <Text size="sm">{say("admin:forms.draftFound")}</Text>
        <Button variant="default" size="compact-md" onClick={onDiscard}>
          {say("admin:forms.draftDiscard")}
        </Button>
      </Group>
    </Notice>
  );
}
