import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { GatheringSummary } from "@trama/gatherings";
import { addDays } from "@trama/kernel";
import { useMay } from "../../../api/session";
import { ButtonLink, TextLink } from "../../../app/links";
import { Card, Loaded } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { gatheringsQuery, seriesOfQuery } from "../queries";
import { useRhythmWords } from "../series/use-rhythm-words";
import { standingOf } from "../standing";
import { StandingChip } from "../standing-mark";
import { useGatheringWords } from "../use-gathering-words";
import classes from "./cards.module.css";

const shown = 5;
const daysAhead = 60;

function Line({ gathering }: { gathering: GatheringSummary }) {
  const f = useFormat();
  const words = useGatheringWords();
  const standing = standingOf(gathering);
  return (
    <li className={classes.line} data-standing={standing}>
      <span className={classes.when}>
        {f.dayName(gathering.day)}, {words.hours(gathering)}
      </span>
      <TextLink to="/calendario/$id" params={{ id: gathering.id }}>
        {gathering.title}
      </TextLink>
      {standing !== "confirmed" && <StandingChip standing={standing} />}
    </li>
  );
}

/** What comes back in a lab, as sentences, and its next dates. */
export function NextGatheringsCard({ lab }: { lab: string }) {
  const say = useSay();
  const may = useMay();
  const f = useFormat();
  const words = useRhythmWords();
  const today = f.today();
  const enabled = may("listGatherings");
  const next = useQuery({ ...gatheringsQuery({ from: today, to: addDays(today, daysAhead) }, lab), enabled });
  const series = useQuery({ ...seriesOfQuery(lab), enabled: enabled && may("listSeries") });
  if (!enabled) return null;
  return (
    <Card
      title={say("admin:gatherings.card.title")}
      aside={
        may("scheduleGathering") && (
          <ButtonLink to="/calendario/nuovo" search={{ lab }} variant="default" size="compact-md">
            {say("admin:gatherings.card.add")}
          </ButtonLink>
        )
      }
    >
      <Loaded query={next}>
        {(gatherings) => (
          <>
            {series.data && series.data.length > 0 && (
              <ul className={classes.rhythms} aria-label={say("admin:gatherings.card.regularly")}>
                {series.data.map((one) => (
                  <li key={one.id}>
                    <TextLink to="/calendario/serie/$id" params={{ id: one.id }} fw={600}>
                      {one.title}
                    </TextLink>
                    <Text span c="dimmed">
                      {" "}
                      · {words.sentence(one)}
                    </Text>
                  </li>
                ))}
              </ul>
            )}
            {gatherings.length === 0 && <Text c="dimmed">{say("admin:gatherings.card.none")}</Text>}
            <ul className={classes.lines}>
              {gatherings.slice(0, shown).map((one) => (
                <Line key={one.id} gathering={one} />
              ))}
            </ul>
            {gatherings.length > 0 && (
              <TextLink to="/calendario" search={{ lab }} className={classes.all}>
                {say("admin:gatherings.card.all")}
              </TextLink>
            )}
          </>
        )}
      </Loaded>
    </Card>
  );
}
