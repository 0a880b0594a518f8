import { Text } from "@mantine/core";
import { type IndicatorCatalogue, standings } from "@trama/indicators";
import { localText } from "@trama/kernel";
import { useMemo } from "react";
import type { Column } from "../../../app/list/column";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import type { About, AboutAddress } from "../about";
import type { IndicatorRow } from "../indicator-row";
import { Sparkline } from "../sparkline";
import { StandingMark } from "../standing-mark";
import { BaselineCell, NameCell, TargetCell, ValueCell } from "./indicator-cells";
import { placeOfBoxes } from "./logframe";

export interface Shown {
  catalogue: IndicatorCatalogue;
  about: About;
  address: AboutAddress;
  /** Whether figures may be seen: without them the columns that would show them are left out. */
  figures: boolean;
}

/** The box of the framework that an indicator tells of. */
function useBoxColumn(catalogue: IndicatorCatalogue): Column<IndicatorRow> {
  const say = useSay();
  const { language } = useLanguage();
  return useMemo(() => {
    const places = placeOfBoxes(catalogue);
    return {
      ...{ key: "box", label: say("admin:indicators.framework"), extra: true, share: 1.6 },
      by: ({ item }) => places.get(item.node ?? "") ?? null,
      cell({ item }) {
        const node = catalogue.framework.find(({ code }) => code === item.node);
        if (!node) return <Text c="dimmed">{say("admin:indicators.outside")}</Text>;
        return (
          <>
            <Text size="sm" c="dimmed">
              {say(`indicators:level.${node.level}`)}
            </Text>
            {localText(node, language)}
          </>
        );
      },
    };
  }, [catalogue, say, language]);
}

/** The columns of the indicators; each is known to the export under the same key. */
export function useColumns({ catalogue, address, figures }: Omit<Shown, "about">): readonly Column<IndicatorRow>[] {
  const say = useSay();
  const { language } = useLanguage();
  const box = useBoxColumn(catalogue);
  return useMemo(() => {
    const name: Column<IndicatorRow> = {
      ...{ key: "name", label: say("indicators:one"), share: 2.4 },
      by: ({ item }) => localText(item.current, language),
      cell: (row) => <NameCell {...{ row, address }} />,
    };
    if (!figures) return [name, box];
    const stageName = (code: string) => {
      const stage = catalogue.stages.find((one) => one.code === code);
      return stage ? localText(stage, language) : code;
    };
    return [
      name,
      box,
      {
        ...{ key: "baseline", label: say("admin:indicators.baseline"), number: true },
        by: ({ line }) => line?.baseline?.value ?? null,
        cell: (row) => <BaselineCell row={row} />,
      },
      {
        ...{ key: "value", label: say("admin:indicators.value"), number: true },
        by: ({ known }) => known?.value ?? null,
        cell: (row) => <ValueCell row={row} />,
      },
      {
        ...{ key: "target", label: say("admin:indicators.target"), number: true },
        by: ({ goal }) => goal?.value ?? null,
        cell: (row) => <TargetCell {...{ row, stageName }} />,
      },
      {
        ...{ key: "standing", label: say("admin:indicators.state"), share: 1.2 },
        by: ({ standing }) => (standing === null ? null : standings.indexOf(standing)),
        cell: ({ standing }) => standing && <StandingMark standing={standing} />,
      },
      {
        ...{ key: "trend", label: say("admin:indicators.trend.title"), share: 1.2, picture: true },
        cell: ({ line }) => <Sparkline trend={line?.trend ?? []} />,
      },
    ];
  }, [catalogue, address, figures, box, say, language]);
}
