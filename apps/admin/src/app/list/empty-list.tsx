import { Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";

/** A list without rows: why, and what to do next. */
export function EmptyList({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <Stack
      align="flex-start"
      bg="var(--mantine-color-body)"
      bd="1px solid var(--trama-line)"
      p="xl"
      style={{ borderRadius: 12 }}
    >
      <Text>{text}</Text>
      {children}
    </Stack>
  );
}
