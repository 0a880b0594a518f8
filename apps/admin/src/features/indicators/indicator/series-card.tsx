import { Skeleton, Text } from "@mantine/core";
import { goalOf, type Indicator, type IndicatorCatalogue, sameScope } from "@trama/indicators";
import { addDays, type LocalDate } from "@trama/kernel";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import type { About } from "../about";
import classes from "../indicators.module.css";
import { knownPoints, type Point } from "../series";
import { useMeasure } from "../use-measure";
import { useSeries } from "../use-series";
import { SeriesChart } from "./series-chart";

interface SeriesCardProps {
  indicator: Indicator;
  catalogue: IndicatorCatalogue;
  about: About;
}

/** Whether a month is whole: one that is not says until when, so that nobody takes it for a fall. */
const endsMonth = (on: LocalDate) => addDays(on, 1).endsWith("-01");

function Table({ points, monthly }: { points: readonly Point[]; monthly: boolean }) {
  const say = useSay();
  const { quantity, day, month } = useFormat();
  return (
    <table className={classes.figures} aria-label={say("admin:indicators.series")}>
      <thead>
        <tr>
          <th scope="col">{say(monthly ? "admin:indicators.month" : "admin:indicators.on")}</th>
          <th scope="col">{say("admin:indicators.value")}</th>
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map(({ id, on, known, hidden }) => (
          <tr key={id}>
            <th scope="row">
              {monthly ? month(on) : day(on)}
              {monthly && !endsMonth(on) && (
                <Text span size="sm" c="dimmed">
                  {" "}
                  {say("admin:indicators.untilDay", { day: day(on) })}
                </Text>
              )}
            </th>
            <td>{known ? quantity(known) : say(hidden ? "indicators:standing.hidden" : "admin:indicators.unknown")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How the indicator has moved: a chart, and beside it the same numbers. */
export function SeriesCard({ indicator, catalogue, about }: SeriesCardProps) {
  const say = useSay();
  const points = useSeries(indicator.code, indicator.current, about);
  const measure = useMeasure(indicator.current);
  const monthly = indicator.current.source.measure !== undefined;
  const live = indicator.targets.filter((one) => one.live && sameScope(one.scope, about.scope));
  // A target is hoped for over the whole of the work: beside the count of one month it would say nothing true.
  const target = monthly ? null : (goalOf(live, catalogue.stages)?.value ?? null);
  const known = knownPoints(points ?? []);
  return (
    <Card title={say("admin:indicators.series")}>
      {!points && <Skeleton h={200} />}
      {points && known.length === 0 && <Text c="dimmed">{say("admin:indicators.noSeries")}</Text>}
      {points && known.length > 0 && (
        <div className={known.length > 1 ? classes.beside : undefined}>
          <div>
            {known.length > 1 && <SeriesChart points={points} target={target} />}
            {measure && (
              <Text size="sm" c="dimmed">
                {say(`admin:indicators.months.${measure.time}`)}
              </Text>
            )}
          </div>
          <Table points={points} monthly={monthly} />
        </div>
      )}
    </Card>
  );
}
