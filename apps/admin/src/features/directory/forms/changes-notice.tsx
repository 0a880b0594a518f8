import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { useSay } from "../../../words/say";
import type { ChangedFact } from "./changed-meanwhile";

interface ChangesNoticeProps {
  /** Null before the record has been fetched anew. */
  changes: readonly ChangedFact[] | null;
  label: (field: string) => string;
  text: (fact: ChangedFact) => string;
  onTake: (fact: ChangedFact) => void;
}

/** What somebody else has written meanwhile, fact by fact: each can be taken up; otherwise what is typed here holds. */
export function ChangesNotice({ changes, label, text, onTake }: ChangesNoticeProps) {
  const say = useSay();
  if (changes === null) return null;
  return (
    <Alert variant="light" role="status" title={say(changes.length > 0 ? "admin:directory.changed.title" : "admin:directory.changed.nothing")}>
      <Stack gap="xs">
        {changes.map((fact) => (
          <Group key={fact.field} justify="space-between" gap="sm">
            <Text size="sm">{say("admin:directory.changed.fact", { field: label(fact.field), now: text(fact) })}</Text>
            <Button variant="default" size="compact-md" onClick={() => onTake(fact)} aria-label={say("admin:directory.changed.takeOf", { field: label(fact.field) })}>
              {say("admin:directory.changed.take")}
            </Button>
          </Group>
        ))}
        <Text size="sm">{say("admin:directory.changed.thenSave")}</Text>
      </Stack>
    </Alert>
  );
}
