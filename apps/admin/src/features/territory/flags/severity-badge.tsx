import { IconAlertOctagon, IconAlertTriangle, IconInfoCircle } from "@tabler/icons-react";
import type { Severity } from "@trama/kernel";
import { Chip } from "../../../app/list/chip";
import { useSay } from "../../../words/say";

const looks = {
  error: { icon: IconAlertOctagon, tone: "bad", word: "territory:severity.error" },
  warning: { icon: IconAlertTriangle, tone: "warn", word: "territory:severity.warning" },
  info: { icon: IconInfoCircle, tone: "blue", word: "territory:severity.info" },
} as const;

/** How grave a flag is, in a word and a sign; the colour only repeats it. */
export function SeverityBadge({ severity }: { severity: Severity }) {
  const say = useSay();
  const { icon: Icon, tone, word } = looks[severity];
  return (
    <Chip tone={tone}>
      <Icon size={14} aria-hidden="true" />
      {say(word)}
    </Chip>
  );
}
