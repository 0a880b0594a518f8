import { NativeSelect, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type Indicator, type MeasureAnswer, quantityOf } from "@trama/indicators";
import { localText } from "@trama/kernel";
import { useState } from "react";
import { Card, Loaded } from "../../../app/page";
import { useSay, useSayAny } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { useFormat } from "../../../words/use-format";
import type { About } from "../about";
import classes from "../indicators.module.css";
import { partsQuery } from "../queries";
import { largestFirst } from "../series";
import { useMeasure } from "../use-measure";

function Parts({ answer: { groups, labels, total }, label }: { answer: MeasureAnswer; label: string }) {
  const say = useSay();
  const { language } = useLanguage();
  const { quantity } = useFormat();
  const told = ({ figure, hidden }: MeasureAnswer["total"]) =>
    figure ? quantity(quantityOf(figure)) : say(hidden ? "indicators:standing.hidden" : "admin:indicators.unknown");
  const nameOf = (code: string | null | undefined) => {
    const known = labels.find((one) => one.code === code);
    return known ? localText(known, language) : (code ?? say("admin:indicators.partNone"));
  };
  if (groups.length === 0) return <Text c="dimmed">{say("admin:indicators.partsEmpty")}</Text>;
  return (
    <table className={classes.figures} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{say("admin:indicators.part")}</th>
          <th scope="col">{say("admin:indicators.value")}</th>
        </tr>
      </thead>
      <tbody>
        {largestFirst(groups).map((group) => {
          const [code] = Object.values(group.codes);
          return (
            <tr key={code ?? ""}>
              <th scope="row">{nameOf(code)}</th>
              <td>{told(group)}</td>
            </tr>
          );
        })}
        <tr className={classes.whole}>
          <th scope="row">{say("admin:indicators.partsTotal")}</th>
          <td>{told(total)}</td>
        </tr>
      </tbody>
    </table>
  );
}

/** What a counted number is made of, told apart in one of the ways in which its measure can be. */
export function PartsCard({ indicator: { current }, about }: { indicator: Indicator; about: About }) {
  const say = useSay();
  const sayAny = useSayAny();
  const measure = useMeasure(current);
  const [chosen, choose] = useState<string | null>(null);
  const dimensions = measure?.dimensions.filter(({ code }) => code !== about.scope.kind) ?? [];
  const by = dimensions.find(({ code }) => code === chosen) ?? dimensions[0];
  const parts = useQuery({ ...partsQuery(current.source, about, by?.code ?? ""), enabled: by !== undefined });
  if (!measure || !by) return null;
  return (
    <Card title={say("admin:indicators.parts")}>
      <NativeSelect
        label={say("admin:indicators.partsBy")}
        data={dimensions.map(({ code, name }) => ({ value: code, label: sayAny(name) }))}
        value={by.code}
        onChange={({ currentTarget: { value } }) => choose(value)}
        mb="sm"
        maw={280}
      />
      <Loaded query={parts}>{(answer) => <Parts answer={answer} label={sayAny(by.name)} />}</Loaded>
      {measure.quantity.startsWith("unique") && (
        <Text size="sm" c="dimmed" mt="xs">
          {say("admin:indicators.partsOverlap")}
        </Text>
      )}
    </Card>
  );
}
