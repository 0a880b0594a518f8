import { Box, Text, VisuallyHidden } from "@mantine/core";
import type { Quantity } from "@trama/kernel";
import { type MessageKey, useSay } from "../../words/say";
import { useFormat } from "../../words/use-format";

/** A dash where there is no number to show, and why in words. Missing is missing, never zero. */
export function Nothing({
  text = "admin:indicators.unknown",
  hidden = false,
}: {
  text?: MessageKey;
  hidden?: boolean;
}) {
  const say = useSay();
  return (
    <Text span c="dimmed">
      <span aria-hidden="true">–</span>
      <VisuallyHidden>{say(hidden ? "indicators:standing.hidden" : text)}</VisuallyHidden>
    </Text>
  );
}

/** A number as it is known, and below it what belongs to it: a day, a moment of the evaluation. */
export function Amount({ amount, below = null }: { amount: Quantity; below?: string | null }) {
  const { quantity } = useFormat();
  return (
    <Box style={{ whiteSpace: "nowrap" }}>
      <Text span inherit fw={600} style={{ fontVariantNumeric: "tabular-nums" }}>
        {quantity(amount)}
      </Text>
      {below && (
        <Text size="sm" c="dimmed">
          {below}
        </Text>
      )}
    </Box>
  );
}
