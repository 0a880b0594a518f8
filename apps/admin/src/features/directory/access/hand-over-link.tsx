import { Button, CopyButton, Group, Stack, Text, TextInput } from "@mantine/core";
import { Dialog } from "../../../forms/dialog";
import { useSay } from "../../../words/say";

interface HandOverLinkProps {
  name: string;
  link: string;
  lead: string;
  onClose: () => void;
}

/** A personal link, shown this once; `lead` says how it reaches the person. */
export function HandOverLink({ name, link, lead, onClose }: HandOverLinkProps) {
  const say = useSay();
  return (
    <Dialog title={say("admin:access.link.title", { name })} onClose={onClose} held>
      <Stack gap="md">
        <Text>{lead}</Text>
        <TextInput
          label={say("admin:access.link.label")}
          value={link}
          readOnly
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <Text c="dimmed">{say("admin:access.link.once")}</Text>
        <Group justify="flex-end" gap="sm">
          <CopyButton value={link}>
            {({ copied, copy }) => (
              <Button size="md" variant="default" onClick={copy}>
                {say(copied ? "admin:access.link.copied" : "admin:access.link.copy")}
              </Button>
            )}
          </CopyButton>
          <Button size="md" onClick={onClose}>
            {say("admin:access.link.done")}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
