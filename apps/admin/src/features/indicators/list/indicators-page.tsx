import { Group, SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { DashboardLine, IndicatorCatalogue } from "@trama/indicators";
import { ButtonLink } from "../../../app/links";
import { EmptyList } from "../../../app/list/empty-list";
import { Toolbar } from "../../../app/list/toolbar";
import { Loaded, Page } from "../../../app/page";
import { Notice } from "../../../forms/notice";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { writeScope } from "../about";
import { AboutBar } from "../about-bar";
import { IndicatorTabs } from "../indicator-tabs";
import { indicatorsQuery, useDashboard } from "../queries";
import { useAbout } from "../use-about";
import { useScopes } from "../use-scopes";
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
  const { dashboard, closed } = useDashboard(about);
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
              transitionDuration={0}
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
      {closed && <OwnLabs catalogue={catalogue} />}
      {closed ? view(noLines) : <Loaded query={dashboard}>{({ items }) => view(items)}</Loaded>}
    </>
  );
}

/** For whoever may not see the figures of the whole territory: the labs whose figures they see. */
function OwnLabs({ catalogue }: { catalogue: IndicatorCatalogue }) {
  const say = useSay();
  const { labs } = useScopes(catalogue);
  return (
    <Notice tone="info" role="status" title={say("admin:indicators.closed")}>
      <Group gap="sm">
        {labs.map(({ value, label }) => (
          <ButtonLink
            key={value}
            to="/indicatori"
            search={(now) => ({ ...now, dove: writeScope({ kind: "lab", id: value }) })}
            variant="default"
          >
            {label}
          </ButtonLink>
        ))}
      </Group>
    </Notice>
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
