import { Button, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { GatheringSummary } from "@trama/gatherings";
import type { LocalDate } from "@trama/kernel";
import { useState } from "react";
import { useSay } from "../../../words/say";
import { standingOf } from "../standing";
import { StandingChip } from "../standing-mark";
import { useGatheringWords } from "../use-gathering-words";
import classes from "./list-view.module.css";
import { byDay } from "./narrowing";

/** One gathering in a list: its hours, its name, whose it is, how it stands. */
function Row({ gathering }: { gathering: GatheringSummary }) {
  const words = useGatheringWords();
  const standing = standingOf(gathering);
  const came = words.came(gathering);
  return (
    <li className={classes.row} data-standing={standing}>
      <span className={classes.hours}>{words.hours(gathering)}</span>
      <span className={classes.what}>
        <Link to="/calendario/$id" params={{ id: gathering.id }} className={classes.name}>
          {gathering.title}
        </Link>
        <span className={classes.owner}>
          {gathering.owner.title}
          {gathering.place && gathering.place.name !== gathering.owner.title && ` · ${gathering.place.name}`}
        </span>
      </span>
      <span className={classes.standing}>
        {came !== null ? (
          <Text span size="sm" c="var(--trama-ok)" fw={600}>
            {came}
          </Text>
        ) : (
          standing !== "confirmed" && <StandingChip standing={standing} />
        )}
      </span>
    </li>
  );
}

/** The gatherings of a span, day by day. What comes before the day looked at is folded, not lost. */
export function ListView({ day, gatherings }: { day: LocalDate; gatherings: readonly GatheringSummary[] }) {
  const say = useSay();
  const words = useGatheringWords();
  const [whole, setWhole] = useState(false);
  const before = gatherings.filter((one) => one.day < day);
  const folds = !whole && before.length > 0 && before.length < gatherings.length;
  const shown = folds ? gatherings.filter((one) => one.day >= day) : gatherings;
  return (
    <Stack gap="lg">
      {folds && (
        <div>
          <Button variant="default" size="md" onClick={() => setWhole(true)}>
            {say("admin:gatherings.list.before", { count: before.length })}
          </Button>
        </div>
      )}
      {[...byDay(shown)].map(([on, list]) => (
        <section key={on} aria-label={words.relativeDay(on)}>
          <h3 className={classes.day}>{words.relativeDay(on)}</h3>
          <ul className={classes.rows}>
            {list.map((one) => (
              <Row key={one.id} gathering={one} />
            ))}
          </ul>
        </section>
      ))}
    </Stack>
  );
}
