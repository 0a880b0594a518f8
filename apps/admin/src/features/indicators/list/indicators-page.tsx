import { SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { DashboardLine, IndicatorCatalogue } from "@trama/indicators";
import { ProblemError } from "../../../api/problem";
import { EmptyList } from "../../../app/list/empty-list";
import { Toolbar } from "../../../app/list/toolbar";
import { Loaded, Page } from "../../../app/page";
import { Notice } from "../../../forms/notice";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { AboutBar } from "../about-bar";
import { IndicatorTabs } from "../indicator-tabs";
import { dashboardQuery, indicatorsQuery } from "../queries";
import { useAbout } from "../use-about";
import { FrameworkView } from "./framework-view";
import { IndicatorList } from "./indicator-list";

const noLines: readonly DashboardLine[] = [];

function Figures({ catalogue }: { catalogue: IndicatorCatalogue }) {
  const say = useSay();
  const search = useSearch({ from: "/shell/indicatori" });
  const navigate = useNavigate({ from: "/indicatori" });
  const onAddress = (changed: Record<string, unknown>) =>
    void navigate({ search: (now) => ({ ...now, ...changed }), replace: true, resetScroll: false });
  const { about, address } = useAbout(search);
  const dashboard = useQuery(dashboardQuery(about));
  // Whoever works in some labs only knows what is counted, and sees the figures of their own labs.
  const closed = dashboard.error instanceof ProblemError && dashboard.error.status === 404;
  const tree = search.forma === "quadro";
  const view = (lines: readonly DashboardLine[]) => {
    const shown = { ...{ catalogue, about, address, lines }, figures: !closed };
    return tree ? <FrameworkView {...shown} /> : <IndicatorList {...{ ...shown, search, onAddress }} />;
  };
  return (
    <>
      <Toolbar
        action={
          catalogue.framework.length > 0 && (
            <SegmentedControl
              aria-label={say("admin:indicators.form.label")}
              data={[
                { value: "elenco", label: say("admin:indicators.form.list") },
                { value: "quadro", label: say("admin:indicators.framework") },
              ]}
              value={tree ? "quadro" : "elenco"}
              onChange={(value) => onAddress({ forma: value === "quadro" ? value : undefined })}
            />
          )
        }
      >
        <AboutBar {...{ catalogue, about, onAddress }} />
      </Toolbar>
      {closed && <Notice tone="info" role="status" title={say("admin:indicators.closed")} />}
      {closed ? view(noLines) : <Loaded query={dashboard}>{({ items }) => view(items)}</Loaded>}
    </>
  );
}

/** What the territory hopes for, what it counts and where it stands: as a list, or as its logical framework. */
export function IndicatorsPage() {
  const say = useSay();
  const { span } = useFormat();
  const query = useQuery(indicatorsQuery);
  const { from, to } = useAbout(useSearch({ from: "/shell/indicatori" })).about;
  return (
    <Page title={say("indicators:many")} lead={say("admin:indicators.lead", { span: span(from, to) })}>
      <IndicatorTabs />
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
