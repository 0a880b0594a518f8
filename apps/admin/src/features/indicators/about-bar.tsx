import { NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { IndicatorCatalogue } from "@trama/indicators";
import { LocalDate, localText } from "@trama/kernel";
import { useState } from "react";
import { useMay } from "../../api/session";
import { useSay } from "../../words/say";
import { useLanguage } from "../../words/speech-provider";
import { useFormat } from "../../words/use-format";
import { type About, type AboutAddress, writeScope } from "./about";
import { lastTwelveMonths, type Period, yearUntil } from "./period";
import { stagesQuery } from "./stages/queries";
import { useScopes } from "./use-scopes";

interface AboutBarProps {
  catalogue: IndicatorCatalogue;
  about: About;
  onAddress: (changed: AboutAddress) => void;
}

const keyOf = ({ from, to }: Period) => `${from} ${to}`;
const own = "own";

/** The periods that one may want, each with its name: the usual ones, then those that an evaluation looks at. */
function usePeriods({ stages }: IndicatorCatalogue): { name: string; period: Period }[] {
  const say = useSay();
  const may = useMay();
  const { language } = useLanguage();
  const today = useFormat().today();
  const { data: begun = [] } = useQuery({ ...stagesQuery, enabled: may("listEvaluationStages") });
  return [
    { name: say("admin:indicators.period.twelve"), period: lastTwelveMonths(today) },
    { name: say("admin:indicators.period.thisYear"), period: yearUntil(today, 0) },
    { name: say("admin:indicators.period.lastYear"), period: yearUntil(today, 1) },
    ...begun.map(({ stage, from, to }) => {
      const moment = stages.find(({ code }) => code === stage);
      const name = moment ? localText(moment, language) : stage;
      return { name: say("admin:indicators.period.stage", { stage: name }), period: { from, to } };
    }),
  ];
}

function PeriodField({ catalogue, about, onAddress }: AboutBarProps) {
  const say = useSay();
  const [choosing, setChoosing] = useState(false);
  const periods = usePeriods(catalogue);
  const known = periods.find(({ period }) => keyOf(period) === keyOf(about));
  const usual = periods[0]?.period;
  const value = known && !choosing ? keyOf(known.period) : own;
  const choose = (chosen: string) => {
    const found = periods.find(({ period }) => keyOf(period) === chosen)?.period;
    setChoosing(!found);
    // The last twelve months move with the days: an address that says nothing means them.
    if (found) onAddress(found === usual ? { dal: undefined, al: undefined } : { dal: found.from, al: found.to });
  };
  return (
    <>
      <NativeSelect
        label={say("admin:indicators.period.label")}
        data={[
          ...periods.map(({ name, period }) => ({ value: keyOf(period), label: name })),
          { value: own, label: say("admin:indicators.period.own") },
        ]}
        value={value}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {value === own &&
        (["from", "to"] as const).map((end) => (
          <TextInput
            key={end}
            type="date"
            label={say(`admin:stages.${end}`)}
            defaultValue={about[end]}
            {...(end === "from" ? { max: about.to } : { min: about.from })}
            onChange={({ currentTarget: { value: day, validity } }) => {
              const chosen = LocalDate.safeParse(day);
              if (!chosen.success || !validity.valid) return;
              onAddress({ dal: about.from, al: about.to, [end === "from" ? "dal" : "al"]: chosen.data });
            }}
          />
        ))}
    </>
  );
}

/** What figures are looked at: where and when. Both live in the address. */
export function AboutBar(props: AboutBarProps) {
  const { catalogue, about, onAddress } = props;
  const say = useSay();
  const { territory, towns, labs } = useScopes(catalogue);
  const group = (kind: string, label: string, items: readonly { value: string; label: string }[]) =>
    items.length === 0
      ? []
      : [{ group: label, items: items.map((one) => ({ ...one, value: `${kind}:${one.value}` })) }];
  return (
    <>
      {towns.length + labs.length > 0 && (
        <NativeSelect
          label={say("admin:indicators.where")}
          data={[
            ...(territory ? [{ value: "", label: say("admin:indicators.everywhere") }] : []),
            ...group("municipality", say("admin:indicators.towns"), towns),
            ...group("lab", say("labs:many"), labs),
          ]}
          value={writeScope(about.scope) ?? ""}
          onChange={({ currentTarget: { value } }) => onAddress({ dove: value === "" ? undefined : value })}
        />
      )}
      <PeriodField {...props} />
    </>
  );
}
