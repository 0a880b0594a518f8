import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { useSay } from "../../../words/say";
import type { FactConflict } from "./merge";

interface ConflictsProps {
  conflicts: readonly FactConflict[];
  label: (field: string) => string;
  text: (conflict: FactConflict) => string;
  onSettle: (conflict: FactConflict, take: boolean) => void;
}

/** What two people wrote differently at the same time: the one being written stands, the other can be taken instead. */
export function Conflicts({ conflicts, label, text, onSettle }: ConflictsProps) {
  const say = useSay();
  if (conflicts.length === 0) return null;
  return (
    <Alert color="orange" variant="light" role="alert" title={say("admin:directory.conflict.title")}>
      <Stack gap="md">
        {conflicts.map((conflict) => (
          <div key={conflict.field}>
            <Text fw={600} size="sm">
              {label(conflict.field)}
            </Text>
            <Text mb={6} style={{ whiteSpace: "pre-line" }}>
              {text(conflict)}
            </Text>
            <Group gap="xs">
              <Button variant="default" size="compact-md" onClick={() => onSettle(conflict, true)} aria-label={say("admin:directory.conflict.takeOf", { field: label(conflict.field) })}>
                {say("admin:directory.conflict.take")}
              </Button>
              <Button variant="default" size="compact-md" onClick={() => onSettle(conflict, false)} aria-label={say("admin:directory.conflict.keepOf", { field: label(conflict.field) })}>
                {say("admin:directory.conflict.keep")}
              </Button>
            </Group>
          </div>
        ))}
      </Stack>
    </Alert>
  );
}
