import { Badge } from "@mantine/core";
import type { ReactNode } from "react";

const tones = {
  plain: { bg: "var(--trama-page)", c: "var(--mantine-color-text)" },
  blue: { bg: "var(--trama-tint)", c: "var(--trama-tint-text)" },
  ok: { bg: "var(--trama-ok-tint)", c: "var(--trama-ok)" },
  warn: { bg: "var(--trama-warn-tint)", c: "var(--trama-warn)" },
} as const;

/** A short word beside a name; it says in words what its colour only repeats. */
export function Chip({ tone, children }: { tone: keyof typeof tones; children: ReactNode }) {
  return (
    <Badge
      {...tones[tone]}
      style={{ height: "auto", minHeight: 20, whiteSpace: "normal", overflow: "visible" }}
      styles={{ label: { whiteSpace: "normal" } }}
    >
      {children}
    </Badge>
  );
}
