import { Text } from "@mantine/core";
import { Rhythm } from "@trama/gatherings";
import { LocalDate, LocalTime } from "@trama/kernel";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { firstDates } from "../series/preview";
import { useRhythmWords } from "../series/use-rhythm-words";
import { useKinds } from "../use-kinds";
import classes from "./form.module.css";

interface RhythmPreviewProps {
  from: unknown;
  until: unknown;
  start: unknown;
  end: unknown;
  rhythm: unknown;
  observesClosures: boolean;
}

/** What the rhythm being written means: the sentence that everybody will read, and its first dates. */
export function RhythmPreview({ from, until, start, end, rhythm, observesClosures }: RhythmPreviewProps) {
  const say = useSay();
  const f = useFormat();
  const words = useRhythmWords();
  const { closures } = useKinds();
  const first = LocalDate.safeParse(from);
  const rule = Rhythm.safeParse(rhythm);
  if (!first.success || !rule.success) return null;
  const hours = [LocalTime.safeParse(start), LocalTime.safeParse(end)] as const;
  const last = LocalDate.safeParse(until);
  const { dates, closed } = firstDates(
    { from: first.data, until: last.success ? last.data : null, rhythm: rule.data, observesClosures },
    closures,
  );
  const [opens, closes] = hours;
  const sentence =
    opens.success && closes.success
      ? words.sentence({ rhythm: rule.data, start: opens.data, end: closes.data })
      : words.rhythm(rule.data);
  return (
    <div className={classes.preview} role="status">
      <Text fw={600}>{sentence}</Text>
      {dates.length === 0 ? (
        <Text size="sm">{say("admin:gatherings.rhythm.noDates")}</Text>
      ) : (
        <>
          <Text size="sm" mt={4}>
            {say("admin:gatherings.rhythm.first", { count: dates.length })}
          </Text>
          <ul className={classes.dates}>
            {dates.map((day) => (
              <li key={day}>{f.dayName(day)}</li>
            ))}
          </ul>
        </>
      )}
      {closed.length > 0 && (
        <Text size="sm" mt={4}>
          {say("admin:gatherings.rhythm.closed", {
            count: closed.length,
            days: f.list(closed.slice(0, 3).map(f.dayName)),
          })}
        </Text>
      )}
    </div>
  );
}
