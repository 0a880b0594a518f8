import { useQuery } from "@tanstack/react-query";
import type { IndicatorCatalogue } from "@trama/indicators";
import { useMemo } from "react";
import { ProblemError } from "../../../api/problem";
import { useMay } from "../../../api/session";
import { ButtonLink } from "../../../app/links";
import { EmptyList } from "../../../app/list/empty-list";
import { Loaded, Page } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { lastTwelveMonths } from "../period";
import { dashboardQuery, indicatorsQuery } from "../queries";
import { Sparkline } from "../sparkline";
import { BaselineCell, type IndicatorRow, NameCell, StandingCell, TargetCell, ValueCell } from "./indicator-cells";
import { IndicatorsTable } from "./indicators-table";
import { byFramework } from "./logframe";

/** Without figures the columns that would show them are left out. */
function useColumns(figures: boolean) {
  const say = useSay();
  const { today } = useFormat();
  const period = lastTwelveMonths(today());
  const name = {
    ...{ key: "name", label: say("indicators:one"), width: "30%" },
    cell: (row: IndicatorRow) => <NameCell row={row} />,
  };
  if (!figures) return [name];
  return [
    name,
    {
      ...{ key: "baseline", label: say("admin:indicators.baseline"), width: "14%" },
      cell: (row: IndicatorRow) => <BaselineCell row={row} />,
    },
    {
      ...{ key: "value", label: say("admin:indicators.value"), width: "14%" },
      cell: (row: IndicatorRow) => <ValueCell row={row} />,
    },
    {
      ...{ key: "target", label: say("admin:indicators.target"), width: "11%" },
      cell: (row: IndicatorRow) => <TargetCell row={row} />,
    },
    {
      ...{ key: "standing", label: say("admin:indicators.state"), width: "15%" },
      cell: (row: IndicatorRow) => <StandingCell row={row} />,
    },
    {
      ...{ key: "trend", label: say("admin:indicators.trend.title"), width: "16%" },
      cell: ({ item, line }: IndicatorRow) => (
        <Sparkline
          {...{ code: item.code, version: item.current, period }}
          drawn={line !== null && (line.figure !== null || line.observed !== null)}
        />
      ),
    },
  ];
}

function Figures({ catalogue }: { catalogue: IndicatorCatalogue }) {
  const say = useSay();
  const { today } = useFormat();
  const dashboard = useQuery(dashboardQuery(lastTwelveMonths(today())));
  // Whoever works in some labs only knows what is counted, not the figures of the whole territory.
  const closed = dashboard.error instanceof ProblemError && dashboard.error.status === 404;
  const columns = useColumns(!closed);
  const groups = useMemo(() => byFramework(catalogue), [catalogue]);
  const table = (lines: readonly NonNullable<IndicatorRow["line"]>[]) => (
    <IndicatorsTable
      label={say("indicators:many")}
      {...{ groups, columns }}
      rowOf={(item) => ({
        ...{ item, stages: catalogue.stages },
        line: lines.find(({ indicator }) => indicator === item.code) ?? null,
      })}
    />
  );
  if (closed) return table([]);
  return <Loaded query={dashboard}>{({ items }) => table(items)}</Loaded>;
}

/** What the territory hopes for, what it counts and where it stands. */
export function IndicatorsPage() {
  const say = useSay();
  const may = useMay();
  const { span, today } = useFormat();
  const query = useQuery(indicatorsQuery);
  const { from, to } = lastTwelveMonths(today());
  return (
    <Page
      title={say("indicators:many")}
      lead={say("admin:indicators.lead", { span: span(from, to) })}
      actions={
        may("publishOpenTable") && (
          <ButtonLink to="/indicatori/dati-aperti" variant="default">
            {say("admin:openFigures.title")}
          </ButtonLink>
        )
      }
    >
      <Loaded query={query}>
        {(catalogue) =>
          catalogue.items.length === 0 ? (
            <EmptyList text={say("admin:indicators.none")} />
          ) : (
            <Figures catalogue={catalogue} />
          )
        }
      </Loaded>
    </Page>
  );
}
