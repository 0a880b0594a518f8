import { Group, Loader, Title } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import type { LocalDate } from "@trama/kernel";
import { ButtonLink } from "../../../app/links";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { weekOf } from "../days";
import classes from "./calendar-bar.module.css";
import type { View } from "./calendar-search";
import { stepped } from "./span";
import { ViewSwitch } from "./view-switch";

interface CalendarBarProps {
  view: View;
  day: LocalDate;
  busy: boolean;
  narrow: boolean;
}

/** Which days are in sight, how to reach others, and the ways of looking at them. */
export function CalendarBar({ view, day, busy, narrow }: CalendarBarProps) {
  const say = useSay();
  const f = useFormat();
  const [monday = day] = weekOf(day);
  const sunday = weekOf(day).at(-1) ?? day;
  const to = (giorno: LocalDate | undefined) => (now: object) => ({ ...now, giorno });
  const unit = view === "settimana" ? "week" : "month";
  return (
    <div className={classes.bar}>
      <Group gap={6} wrap="nowrap" component="nav" aria-label={say("admin:gatherings.otherDays")}>
        <ButtonLink
          to="/calendario"
          search={to(stepped(view, day, -1))}
          variant="default"
          px={10}
          aria-label={say(`admin:gatherings.previous.${unit}`)}
        >
          <IconChevronLeft size={18} aria-hidden="true" />
        </ButtonLink>
        <ButtonLink to="/calendario" search={to(undefined)} variant="default">
          {say("admin:nav.today")}
        </ButtonLink>
        <ButtonLink
          to="/calendario"
          search={to(stepped(view, day, 1))}
          variant="default"
          px={10}
          aria-label={say(`admin:gatherings.next.${unit}`)}
        >
          <IconChevronRight size={18} aria-hidden="true" />
        </ButtonLink>
      </Group>
      <Title order={2} fz={20} className={classes.title} aria-live="polite">
        {view === "settimana" ? f.span(monday, sunday) : f.month(day)}
      </Title>
      {busy && <Loader size="xs" aria-label={say("admin:app.loading")} role="status" />}
      <ViewSwitch view={view} narrow={narrow} />
    </div>
  );
}
