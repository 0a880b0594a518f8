import { Button, Skeleton, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { GatheringSeries } from "@trama/gatherings";
import { useState } from "react";
import { ButtonLink, TextLink } from "../../../app/links";
import { Card, Loaded, Page } from "../../../app/page";
import { Notice } from "../../../forms/notice";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { useSince } from "../../labs/use-since";
import { CalendarTrail } from "../gathering/calendar-trail";
import classes from "../gathering/facts.module.css";
import { FactsCard } from "../gathering/facts-card";
import { seriesQuery } from "../queries";
import { StandingChip } from "../standing-mark";
import { EndSeriesDialog } from "./end-series-dialog";
import { RhythmDialog } from "./rhythm-dialog";
import rows from "./series.module.css";
import { useRhythmWords } from "./use-rhythm-words";

/** The next dates of a series, each leading to its own page. */
function NextDates({ series }: { series: GatheringSeries }) {
  const say = useSay();
  const f = useFormat();
  return (
    <Card
      title={say("admin:gatherings.series.next")}
      aside={
        <TextLink to="/calendario" search={{ lab: series.owner.ref.id }}>
          {say("admin:gatherings.inCalendar")}
        </TextLink>
      }
    >
      {series.next.length === 0 && <Text c="dimmed">{say("admin:gatherings.series.noNext")}</Text>}
      <ul className={rows.dates}>
        {series.next.map(({ id, day, start, status }) => (
          <li key={id} data-standing={status}>
            <TextLink to="/calendario/$id" params={{ id }}>
              {f.dayName(day)}, {f.time(start)}
            </TextLink>
            {status !== "confirmed" && <StandingChip standing={status} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function SeriesScreen({ series }: { series: GatheringSeries }) {
  const say = useSay();
  const f = useFormat();
  const words = useRhythmWords();
  const { since, until } = useSince();
  const [dialog, open] = useState<"rhythm" | "end" | null>(null);
  const { id, may, observesClosures, continues, endReason } = series;
  const ended = series.until !== null && series.until < f.today();
  return (
    <Page
      title={series.title}
      record={{ kind: "gatheringSeries", id: series.id }}
      trail={<CalendarTrail owner={series.owner} />}
      lead={words.whole(series)}
      actions={
        !ended && (
          <>
            {may.includes("reviseSeries") && (
              <ButtonLink to="/calendario/serie/$id/modifica" params={{ id }} variant="default" size="md">
                {say("admin:form.edit")}
              </ButtonLink>
            )}
            {may.includes("endSeries") && (
              <Button variant="default" size="md" onClick={() => open("end")}>
                {say("admin:gatherings.end.open")}
              </Button>
            )}
            {may.includes("changeRhythm") && (
              <Button size="md" onClick={() => open("rhythm")}>
                {say("admin:gatherings.rhythm.change")}
              </Button>
            )}
          </>
        )
      }
    >
      {(ended || endReason !== null) && (
        <Notice
          tone="info"
          role="status"
          title={say(ended ? "admin:gatherings.series.ended" : "admin:gatherings.series.ends", {
            until: series.until === null ? "" : until(series.until),
            reason: endReason ?? "",
          })}
        />
      )}
      <div className={classes.grid}>
        <Stack gap="lg">
          <NextDates series={series} />
        </Stack>
        <Stack gap="lg">
          <FactsCard
            of={series}
            when={[
              [say("admin:gatherings.field.when"), words.sentence(series)],
              [
                say("admin:gatherings.series.period"),
                [since(series.from), series.until && until(series.until)].filter(Boolean).join(" "),
              ],
              [say("admin:gatherings.rhythm.closures"), say(observesClosures ? "admin:forms.yes" : "admin:forms.no")],
              [
                say("admin:gatherings.series.before"),
                continues && (
                  <TextLink to="/calendario/serie/$id" params={{ id: continues }}>
                    {say("admin:gatherings.series.beforeSee")}
                  </TextLink>
                ),
              ],
            ]}
          />
        </Stack>
      </div>
      {dialog === "rhythm" && <RhythmDialog series={series} onClose={() => open(null)} />}
      {dialog === "end" && <EndSeriesDialog series={series} onClose={() => open(null)} />}
    </Page>
  );
}

/** One series: when it comes back, its next dates, and how it changes or ends. */
export function SeriesPage() {
  const say = useSay();
  const { id } = useParams({ from: "/shell/calendario/serie/$id" });
  const query = useQuery(seriesQuery(id));
  if (query.data) return <SeriesScreen key={id} series={query.data} />;
  return (
    <Page title={say("admin:gatherings.series.one")} trail={<CalendarTrail />}>
      <Loaded query={query}>{() => <Skeleton h={120} />}</Loaded>
    </Page>
  );
}
