import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Indicator, IndicatorCatalogue } from "@trama/indicators";
import { localText } from "@trama/kernel";
import { Card, Loaded } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { useFormat } from "../../../words/use-format";
import classes from "../indicators.module.css";
import type { Period } from "../period";
import { dashboardQuery } from "../queries";
import { standingObservations } from "../series";
import { goalOf, knownOf, standingOf } from "../standing";
import { StandingMark } from "../standing-mark";
import { useMeasure } from "../use-measure";

interface TodayCardProps {
  indicator: Indicator;
  catalogue: IndicatorCatalogue;
  period: Period;
}

/** Where the indicator stands today: from where it began, where it is, where it should arrive. */
export function TodayCard({
  indicator: { code, current, observations },
  catalogue: { stages },
  period,
}: TodayCardProps) {
  const say = useSay();
  const { language } = useLanguage();
  const { quantity, day, number, span } = useFormat();
  const dashboard = useQuery(dashboardQuery(period));
  const lasts = useMeasure(current)?.time === "stock";
  const [first] = standingObservations(observations);
  return (
    <Card title={say("admin:indicators.today")}>
      <Loaded query={dashboard}>
        {({ items }) => {
          const line = items.find(({ indicator }) => indicator === code);
          const known = line ? knownOf(line, current) : null;
          const goal = line ? goalOf(line.targets, stages) : null;
          const stage = stages.find((one) => one.code === goal?.stage);
          const standing = line?.hidden ? "hidden" : standingOf(current.direction, known, goal?.value ?? null);
          return (
            <>
              <Text fz={30} fw={700} lh={1.2} style={{ fontVariantNumeric: "tabular-nums" }}>
                {known ? quantity(known) : say("admin:indicators.unknown")}
              </Text>
              <Text c="dimmed" mb="sm">
                {[
                  localText(current.unit, language),
                  known && (known.on || lasts ? day(known.on ?? period.to) : span(period.from, period.to)),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </Text>
              <StandingMark standing={standing} />
              <dl className={classes.facts} style={{ marginTop: 14 }}>
                <dt>{say("admin:indicators.baseline")}</dt>
                <dd>{first ? `${quantity(first)} · ${day(first.on)}` : say("admin:indicators.unknown")}</dd>
                <dt>{say("admin:indicators.target")}</dt>
                <dd>
                  {goal
                    ? [number(goal.value), stage && localText(stage, language)].filter(Boolean).join(" · ")
                    : say("admin:indicators.noTarget")}
                </dd>
              </dl>
            </>
          );
        }}
      </Loaded>
    </Card>
  );
}
