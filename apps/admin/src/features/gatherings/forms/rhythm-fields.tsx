import { Chip, Group, NativeSelect, Stack } from "@mantine/core";
import { type Rhythm, weekdays } from "@trama/gatherings";
import { LocalDate } from "@trama/kernel";
import { useFormContext, useWatch } from "react-hook-form";
import { useBound } from "../../../forms/bound";
import { CheckField } from "../../../forms/check-field";
import { FieldGroup } from "../../../forms/field-group";
import { useSay, useSayAny } from "../../../words/say";
import classes from "./form.module.css";
import { rhythmOn } from "./new-gathering";

/** What a form with a rhythm holds, whatever else it has. */
export interface WithRhythm {
  rhythm: Rhythm;
  observesClosures?: boolean | undefined;
}

const nths = [1, 2, 3, 4, 5, -1] as const;
const intervals = [1, 2, 3, 4, 6, 12];

function Weekdays({
  rhythm,
  onChange,
}: {
  rhythm: Extract<Rhythm, { every: "week" }>;
  onChange: (rhythm: Rhythm) => void;
}) {
  const sayAny = useSayAny();
  return (
    <Chip.Group
      multiple
      value={rhythm.on}
      onChange={(on) => onChange({ ...rhythm, on: weekdays.filter((day) => on.includes(day)) })}
    >
      <div className={classes.days}>
        {weekdays.map((day) => (
          <Chip key={day} value={day} size="md" radius="md" variant="outline">
            {sayAny(`gatherings:weekday.${day}`)}
          </Chip>
        ))}
      </div>
    </Chip.Group>
  );
}

function MonthWeekday({
  rhythm,
  onChange,
}: {
  rhythm: Extract<Rhythm, { every: "monthWeekday" }>;
  onChange: (rhythm: Rhythm) => void;
}) {
  const say = useSay();
  const sayAny = useSayAny();
  const which = rhythm.weekday === "SU" ? "nthSunday" : "nth";
  return (
    <Group gap="xs">
      <NativeSelect
        aria-label={say("admin:gatherings.rhythm.nth")}
        data={nths.map((nth) => ({ value: String(nth), label: sayAny(`gatherings:${which}.${nth}`) }))}
        value={String(rhythm.nth)}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...rhythm, nth: nths.find((nth) => String(nth) === value) ?? 1 })
        }
      />
      <NativeSelect
        aria-label={say("admin:gatherings.rhythm.on")}
        data={weekdays.map((day) => ({ value: day, label: sayAny(`gatherings:weekday.${day}`) }))}
        value={rhythm.weekday}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...rhythm, weekday: weekdays.find((day) => day === value) ?? "MO" })
        }
      />
    </Group>
  );
}

/** When a series comes back. Another way of counting begins from the day it starts on. */
export function RhythmFields({ from }: { from: string | null }) {
  const say = useSay();
  const { control } = useFormContext<WithRhythm>();
  const rhythm = useWatch({ control, name: "rhythm" });
  const { set, error } = useBound({ control, name: "rhythm" });
  const day = LocalDate.safeParse(from);
  const every = ["week", "monthWeekday", "monthDay"] as const;
  return (
    <Stack gap="md">
      <FieldGroup label={say("admin:gatherings.rhythm.title")} error={error} required>
        <Stack gap="sm">
          <Group gap="xs">
            <NativeSelect
              aria-label={say("admin:gatherings.rhythm.every")}
              data={every.map((one) => ({ value: one, label: say(`admin:gatherings.rhythm.${one}`) }))}
              value={rhythm.every}
              onChange={({ currentTarget: { value } }) => {
                const chosen = every.find((one) => one === value) ?? "week";
                if (day.success) set(rhythmOn(chosen, day.data));
              }}
            />
            <NativeSelect
              aria-label={say("admin:gatherings.rhythm.interval")}
              data={intervals.map((count) => ({
                value: String(count),
                label: say(
                  rhythm.every === "week" ? "admin:gatherings.rhythm.weeks" : "admin:gatherings.rhythm.months",
                  { count },
                ),
              }))}
              value={String(rhythm.interval)}
              onChange={({ currentTarget: { value } }) => set({ ...rhythm, interval: Number(value) })}
            />
          </Group>
          {rhythm.every === "week" && <Weekdays rhythm={rhythm} onChange={set} />}
          {rhythm.every === "monthWeekday" && <MonthWeekday rhythm={rhythm} onChange={set} />}
          {rhythm.every === "monthDay" && (
            <NativeSelect
              aria-label={say("admin:gatherings.rhythm.monthDayNumber")}
              data={Array.from({ length: 31 }, (_, at) => String(at + 1))}
              value={String(rhythm.day)}
              maw={120}
              onChange={({ currentTarget: { value } }) => set({ ...rhythm, day: Number(value) })}
            />
          )}
        </Stack>
      </FieldGroup>
      <CheckField
        control={control}
        name="observesClosures"
        label={say("admin:gatherings.rhythm.closures")}
        hint={say("admin:gatherings.rhythm.closuresHint")}
      />
    </Stack>
  );
}
