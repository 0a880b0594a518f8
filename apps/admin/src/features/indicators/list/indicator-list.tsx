import { Text } from "@mantine/core";
import { type DashboardLine, standings } from "@trama/indicators";
import { localText } from "@trama/kernel";
import { useCallback, useMemo } from "react";
import type { Filter, ListAddress } from "../../../app/list/filter";
import { RecordList } from "../../../app/list/record-list";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { askedOf } from "../about";
import type { IndicatorRow } from "../indicator-row";
import { useScopeName } from "../use-scopes";
import { shownRows } from "./shown-rows";
import { type Shown, useColumns } from "./use-columns";

interface IndicatorListProps extends Shown {
  lines: readonly DashboardLine[];
  search: ListAddress;
  onAddress: (changed: Record<string, unknown>) => void;
}

function useFilters({ catalogue }: Shown, rows: readonly IndicatorRow[]): Filter<IndicatorRow>[] {
  const say = useSay();
  const { language } = useLanguage();
  return useMemo(
    () => [
      {
        ...{ kind: "choice", name: "esito", label: say("admin:indicators.state") },
        every: say("admin:indicators.everyState"),
        choices: standings
          .filter((one) => rows.some(({ standing }) => standing === one))
          .map((value) => ({ value, label: say(`indicators:standing.${value}`) })),
        keeps: ({ standing }, value) => standing === value,
      },
      {
        ...{ kind: "choice", name: "casella", label: say("admin:indicators.framework") },
        every: say("admin:indicators.everyBox"),
        choices: catalogue.framework
          .filter(({ code }) => rows.some(({ item }) => item.node === code))
          .map((node) => ({ value: node.code, label: localText(node, language) })),
        keeps: ({ item }, value) => item.node === value,
      },
    ],
    [catalogue, rows, say, language],
  );
}

/** The indicators as a list: found, narrowed, sorted, taken away as a file. */
export function IndicatorList(props: IndicatorListProps) {
  const { catalogue, about, lines, search, onAddress } = props;
  const say = useSay();
  const { language } = useLanguage();
  const scopeName = useScopeName();
  const rows = useMemo(() => shownRows(catalogue, about, lines), [catalogue, about, lines]);
  const columns = useColumns(props);
  const filters = useFilters(props, rows);
  const nameOf = useCallback(({ item }: IndicatorRow) => localText(item.current, language), [language]);
  const texts = useCallback(
    ({ item }: IndicatorRow) => [item.code, localText(item.current, language), localText(item.current.unit, language)],
    [language],
  );
  const others = catalogue.items.length - rows.length;
  return (
    <>
      <RecordList
        list="indicators"
        label={say("indicators:many")}
        {...{ rows, columns, filters, texts, nameOf, onAddress }}
        address={search}
        about={askedOf(about)}
        exported={props.figures}
        searchLabel={say("admin:indicators.search")}
        counted={(shown, count) => say("admin:indicators.counted", { shown, count })}
        noMatch={say("admin:list.noMatch")}
      />
      {others > 0 && (
        <Text c="dimmed" size="sm">
          {say("admin:indicators.otherScopes", { count: others, where: scopeName(about.scope) })}
        </Text>
      )}
    </>
  );
}
