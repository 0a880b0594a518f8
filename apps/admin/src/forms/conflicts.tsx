import { Button, Group, Stack, Text } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useSay } from "../words/say";
import type { FactConflict } from "./merge";
import { Notice } from "./notice";

interface ConflictsProps {
  conflicts: readonly FactConflict[];
  label: (field: string) => string;
  text: (conflict: FactConflict) => string;
  onSettle: (conflict: FactConflict, take: boolean) => void;
}

/** What two people wrote differently at the same time: the one being written stands, the other can be taken instead. */
export function Conflicts({ conflicts, label, text, onSettle }: ConflictsProps) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const any = conflicts.length > 0;
  useEffect(() => {
    if (any) box.current?.focus();
  }, [any]);
  if (!any) return null;
  return (
    <Notice ref={box} tone="warn" role="alert" title={say("admin:forms.conflict.title")}>
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
              <Button
                variant="default"
                size="compact-md"
                onClick={() => onSettle(conflict, true)}
                aria-label={say("admin:forms.conflict.takeOf", { field: label(conflict.field) })}
              >
                {say("admin:forms.conflict.take")}
              </Button>
              <Button
                variant="default"
                size="compact-md"
                onClick={() => onSettle(conflict, false)}
                aria-label={say("admin:forms.conflict.keepOf", { field: label(conflict.field) })}
              >
                {say("admin:forms.conflict.keep")}
              </Button>
            </Group>
          </div>
        ))}
      </Stack>
    </Notice>
  );
}
