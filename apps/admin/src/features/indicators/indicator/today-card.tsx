import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Indicator, IndicatorCatalogue } from "@trama/indicators";
import { localText } from "@trama/kernel";
import { Card, Loaded } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { useFormat } from "../../../words/use-format";
import type { About } from "../about";
import { rowOf } from "../indicator-row";
import classes from "../indicators.module.css";
import { dashboardQuery } from "../queries";
import { StandingMark } from "../standing-mark";
import { useMeasure } from "../use-measure";

interface TodayCardProps {
  indicator: Indicator;
  catalogue: IndicatorCatalogue;
  about: About;
}

/** Where the indicator stands today: from where it began, where it is, where it should arrive. */
export function TodayCard({ indicator: { code, node, current }, catalogue: { stages }, about }: TodayCardProps) {
  const say = useSay();
  const { language } = useLanguage();
  const { quantity, day, number, span } = useFormat();
  const dashboard = useQuery(dashboardQuery(about));
  const lasts = useMeasure(current)?.time === "stock";
  return (
    <Card title={say("admin:indicators.today")}>
      <Loaded query={dashboard}>
        {({ items }) => {
          const line = items.find(({ indicator }) => indicator === code);
          const { known, goal, standing } = rowOf({ code, current, node }, line ?? null, stages);
          const stage = stages.find((one) => one.code === goal?.stage);
          const first = line?.baseline;
          return (
            <>
              <Text fz={30} fw={700} lh={1.2} style={{ fontVariantNumeric: "tabular-nums" }}>
                {known
                  ? quantity(known)
                  : say(line?.hidden ? "indicators:standing.hidden" : "admin:indicators.unknown")}
              </Text>
              <Text c="dimmed" mb="sm">
                {[
                  localText(current.unit, language),
                  known && (known.on || lasts ? day(known.on ?? about.to) : span(about.from, about.to)),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </Text>
              {standing && <StandingMark standing={standing} />}
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
