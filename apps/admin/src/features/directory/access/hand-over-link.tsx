import { Button, CopyButton, Group, Stack, Text, TextInput } from "@mantine/core";
import { Dialog } from "../../../forms/dialog";
import { useSay } from "../../../words/say";

/** The link of an invitation, shown this once. No mail goes out from here: whoever invites hands it over. */
export function HandOverLink({ name, link, onClose }: { name: string; link: string; onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog title={say("admin:access.link.title", { name })} onClose={onClose} held>
      <Stack gap="md">
        <Text>{say("admin:access.link.handOver")}</Text>
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
