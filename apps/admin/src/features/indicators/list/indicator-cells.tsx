import { Box, Text, VisuallyHidden } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { DashboardLine, IndicatorCatalogue } from "@trama/indicators";
import { localText, type Quantity } from "@trama/kernel";
import { TextLink } from "../../../app/links";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { useFormat } from "../../../words/use-format";
import { indicatorQuery } from "../queries";
import { standingObservations } from "../series";
import { goalOf, knownOf, standingOf } from "../standing";
import { StandingMark } from "../standing-mark";

/** One line of the table: the indicator, and its figures where they may be seen. */
export interface IndicatorRow {
  item: IndicatorCatalogue["items"][number];
  line: DashboardLine | null;
  stages: IndicatorCatalogue["stages"];
}

function Nothing() {
  const say = useSay();
  return (
    <Text span c="dimmed">
      <span aria-hidden="true">–</span>
      <VisuallyHidden>{say("admin:indicators.unknown")}</VisuallyHidden>
    </Text>
  );
}

function Amount({ amount, below }: { amount: Quantity; below: string | null }) {
  const { quantity } = useFormat();
  return (
    <Box>
      <Text span inherit fw={600} style={{ fontVariantNumeric: "tabular-nums" }}>
        {quantity(amount)}
      </Text>
      {below && (
        <Text size="sm" c="dimmed">
          {below}
        </Text>
      )}
    </Box>
  );
}

export function NameCell({ row: { item } }: { row: IndicatorRow }) {
  const { language } = useLanguage();
  return (
    <Box>
      <TextLink to="/indicatori/$code" params={{ code: item.code }} fw={600} display="inline-block" py={2}>
        {localText(item.current, language)}
      </TextLink>
      <Text size="sm" c="dimmed">
        {[item.code, localText(item.current.unit, language)].join(" · ")}
      </Text>
    </Box>
  );
}

/** From where one began: the oldest observation that counts. */
export function BaselineCell({ row: { item, line } }: { row: IndicatorRow }) {
  const { day } = useFormat();
  const { data } = useQuery({ ...indicatorQuery(item.code), enabled: line?.observed != null });
  const [first] = standingObservations(data?.observations ?? []);
  return first ? <Amount amount={first} below={day(first.on)} /> : <Nothing />;
}

export function ValueCell({ row: { item, line } }: { row: IndicatorRow }) {
  const { day } = useFormat();
  const known = line && knownOf(line, item.current);
  return known ? <Amount amount={known} below={known.on && day(known.on)} /> : <Nothing />;
}

export function TargetCell({ row: { line, stages } }: { row: IndicatorRow }) {
  const { language } = useLanguage();
  const goal = line && goalOf(line.targets, stages);
  const stage = goal && stages.find(({ code }) => code === goal.stage);
  if (!goal) return <Nothing />;
  return <Amount amount={{ value: goal.value, qualifier: "=" }} below={stage ? localText(stage, language) : null} />;
}

export function StandingCell({ row: { item, line, stages } }: { row: IndicatorRow }) {
  if (!line) return <Nothing />;
  if (line.hidden) return <StandingMark standing="hidden" />;
  const known = knownOf(line, item.current);
  const goal = goalOf(line.targets, stages);
  return <StandingMark standing={standingOf(item.current.direction, known, goal?.value ?? null)} />;
}
