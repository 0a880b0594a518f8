import { Text, Title } from "@mantine/core";
import type { Indicator, IndicatorCatalogue, IndicatorVersion } from "@trama/indicators";
import { localText } from "@trama/kernel";
import { Card } from "../../../app/page";
import { useSay, useSayAny } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { useFormat } from "../../../words/use-format";
import classes from "../indicators.module.css";
import { useMeasure } from "../use-measure";

/** What a version counts: its own words, else those of the measure that it comes from. */
function Meaning({ version }: { version: IndicatorVersion }) {
  const say = useSay();
  const sayAny = useSayAny();
  const { language } = useLanguage();
  const measure = useMeasure(version);
  if (version.definition) return <Text>{localText(version.definition, language)}</Text>;
  if (measure) return <Text>{sayAny(measure.definition)}</Text>;
  return <Text c="dimmed">{say("admin:indicators.noDefinition")}</Text>;
}

/** What the indicator means, where its number comes from, and every meaning it has had before. */
export function DefinitionCard({ indicator, catalogue }: { indicator: Indicator; catalogue: IndicatorCatalogue }) {
  const say = useSay();
  const { language } = useLanguage();
  const { day } = useFormat();
  const { current, node, versions } = indicator;
  const box = catalogue.framework.find(({ code }) => code === node);
  const earlier = versions.filter(({ version }) => version !== current.version).toReversed();
  return (
    <Card
      title={say("admin:indicators.definition")}
      aside={say("admin:indicators.version", { version: current.version, day: day(current.from) })}
    >
      <Meaning version={current} />
      <dl className={classes.facts} style={{ marginTop: 14 }}>
        <dt>{say("indicators:unit")}</dt>
        <dd>{localText(current.unit, language)}</dd>
        <dt>{say("admin:indicators.framework")}</dt>
        <dd>{box ? localText(box, language) : say("admin:indicators.outside")}</dd>
        <dt>{say("admin:indicators.better")}</dt>
        <dd>{say(`admin:indicators.direction.${current.direction}`)}</dd>
        <dt>{say("admin:indicators.source")}</dt>
        <dd>{say(current.source.measure === undefined ? "admin:indicators.byHand" : "admin:indicators.counted")}</dd>
        {current.verification.length > 0 && <dt>{say("admin:indicators.verification")}</dt>}
        {current.verification.map((one) => (
          <dd key={one.it}>{localText(one, language)}</dd>
        ))}
      </dl>
      {earlier.length > 0 && (
        <>
          <Title order={3} fz={15} mt="md" mb={4}>
            {say("admin:indicators.earlier")}
          </Title>
          <ul className={classes.items}>
            {earlier.map((one) => (
              <li key={one.version}>
                <Text fw={600}>{localText(one, language)}</Text>
                <Text size="sm" c="dimmed">
                  {say("admin:indicators.version", { version: one.version, day: day(one.from) })}
                </Text>
                <Meaning version={one} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
