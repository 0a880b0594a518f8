import { Group, Loader, Title } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import type { LocalDate } from "@trama/kernel";
import { ButtonLink } from "../../../app/links";
import { useSay } from "../../../words/say";
import classes from "./calendar-bar.module.css";
import type { View } from "./calendar-search";
import { ViewSwitch } from "./view-switch";

interface CalendarBarProps {
  /** The screen that other days are looked at on. */
  to: "/calendario" | "/calendario/elenco";
  view: View;
  /** Which days are in sight. */
  title: string;
  /** The days to look at before and after; null when what is in sight goes neither way. */
  steps: { before: LocalDate; after: LocalDate; unit: "day" | "week" | "month" } | null;
  busy: boolean;
  narrow: boolean;
}

/** Which days are in sight, how to reach others, and the ways of looking at them. */
export function CalendarBar({ to, view, title, steps, busy, narrow }: CalendarBarProps) {
  const say = useSay();
  const at = (giorno: LocalDate | undefined) => (now: object) => ({ ...now, giorno });
  return (
    <div className={classes.bar}>
      {steps && (
        <Group gap={6} wrap="nowrap" component="nav" aria-label={say("admin:gatherings.otherDays")}>
          <ButtonLink
            to={to}
            search={at(steps.before)}
            variant="default"
            px={10}
            aria-label={say(`admin:gatherings.previous.${steps.unit}`)}
          >
            <IconChevronLeft size={18} aria-hidden="true" />
          </ButtonLink>
          <ButtonLink to={to} search={at(undefined)} variant="default">
            {say("admin:nav.today")}
          </ButtonLink>
          <ButtonLink
            to={to}
            search={at(steps.after)}
            variant="default"
            px={10}
            aria-label={say(`admin:gatherings.next.${steps.unit}`)}
          >
            <IconChevronRight size={18} aria-hidden="true" />
          </ButtonLink>
        </Group>
      )}
      <Title order={2} fz={20} className={classes.title} aria-live="polite">
        {title}
      </Title>
      {busy && <Loader size="xs" aria-label={say("admin:app.loading")} role="status" />}
      <ViewSwitch view={view} narrow={narrow} />
    </div>
  );
}
