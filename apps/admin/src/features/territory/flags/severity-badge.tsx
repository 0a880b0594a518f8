import { Badge } from "@mantine/core";
import { IconAlertOctagon, IconAlertTriangle, IconInfoCircle } from "@tabler/icons-react";
import type { Severity } from "@trama/kernel";
import { useSay } from "../../../words/say";

const looks = {
  error: { icon: IconAlertOctagon, colour: "bad", word: "territory:severity.error" },
  warning: { icon: IconAlertTriangle, colour: "warn", word: "territory:severity.warning" },
  info: { icon: IconInfoCircle, colour: "tint", word: "territory:severity.info" },
} as const;

/** How grave a flag is, in a word and a sign; the colour only repeats it. */
export function SeverityBadge({ severity }: { severity: Severity }) {
  const say = useSay();
  const { icon: Icon, colour, word } = looks[severity];
  const text = colour === "tint" ? "var(--trama-tint-text)" : `var(--trama-${colour})`;
  return (
    <Badge
      leftSection={<Icon size={14} aria-hidden="true" />}
      bg={colour === "tint" ? "var(--trama-tint)" : `var(--trama-${colour}-tint)`}
      c={text}
    >
      {say(word)}
    </Badge>
  );
}
