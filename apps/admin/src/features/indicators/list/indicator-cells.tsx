import { Box, Text } from "@mantine/core";
import { localText } from "@trama/kernel";
import { TextLink } from "../../../app/links";
import { useLanguage } from "../../../words/speech-provider";
import { useFormat } from "../../../words/use-format";
import type { AboutAddress } from "../about";
import { Amount, Nothing } from "../amount";
import type { IndicatorRow } from "../indicator-row";

/** The name leads to the indicator, over the same days and the same part of the territory. */
export function NameCell({ row: { item }, address: { dal, al, dove } }: { row: IndicatorRow; address: AboutAddress }) {
  const { language } = useLanguage();
  return (
    <Box>
      <TextLink
        to="/indicatori/$code"
        params={{ code: item.code }}
        search={{ dal, al, dove }}
        fw={600}
        display="inline-block"
        py={2}
      >
        {localText(item.current, language)}
      </TextLink>
      <Text size="sm" c="dimmed">
        {[item.code, localText(item.current.unit, language)].join(" · ")}
      </Text>
    </Box>
  );
}

/** From where one began: the oldest observation that counts. */
export function BaselineCell({ row: { line } }: { row: IndicatorRow }) {
  const { day } = useFormat();
  const first = line?.baseline;
  return first ? <Amount amount={first} below={day(first.on)} /> : <Nothing />;
}

export function ValueCell({ row: { known, line } }: { row: IndicatorRow }) {
  const { day } = useFormat();
  return known ? (
    <Amount amount={known} below={known.on && day(known.on)} />
  ) : (
    <Nothing hidden={line?.hidden ?? false} />
  );
}

export function TargetCell({ row: { goal }, stageName }: { row: IndicatorRow; stageName: (code: string) => string }) {
  if (!goal) return <Nothing text="admin:indicators.noTarget" />;
  return <Amount amount={{ value: goal.value, qualifier: "=" }} below={stageName(goal.stage)} />;
}
