import { Button, CopyButton, Group, Stack, Text, TextInput } from "@mantine/core";
import { Dialog } from "../../../forms/dialog";
import { useSay } from "../../../words/say";

/** A personal link and whose it is. */
export interface Handed {
  name: string;
  link: string;
}

interface HandOverLinksProps {
  handed: readonly Handed[];
  lead: string;
  onClose: () => void;
}

/** Personal links, shown this once; `lead` says how they reach the people. */
export function HandOverLinks({ handed, lead, onClose }: HandOverLinksProps) {
  const say = useSay();
  const [only] = handed.length === 1 ? handed : [];
  const title = only
    ? say("admin:access.link.title", { name: only.name })
    : say("admin:access.link.many", { count: handed.length });
  const all = only ? only.link : handed.map(({ name, link }) => `${name}: ${link}`).join("\n");
  return (
    <Dialog title={title} onClose={onClose} held>
      <Stack gap="md">
        <Text>{lead}</Text>
        {handed.map(({ name, link }) => (
          <TextInput
            key={link}
            label={only ? say("admin:access.link.label") : name}
            value={link}
            readOnly
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        ))}
        <Text c="dimmed">{say("admin:access.link.once")}</Text>
        <Group justify="flex-end" gap="sm">
          <CopyButton value={all}>
            {({ copied, copy }) => (
              <Button size="md" variant="default" onClick={copy}>
                {say(
                  copied ? "admin:access.link.copied" : only ? "admin:access.link.copy" : "admin:access.link.copyAll",
                )}
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
