import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { TextLink } from "../../../app/links";
import { Loaded, Page } from "../../../app/page";
import { useSay } from "../../../words/say";
import type { AboutAddress } from "../about";
import { indicatorQuery, indicatorsQuery } from "../queries";
import { useAbout } from "../use-about";
import { IndicatorScreen } from "./indicator-screen";

/** Back to the indicators, over the same days and the same part of the territory. */
function Trail({ address }: { address: AboutAddress }) {
  const say = useSay();
  return (
    <nav aria-label={say("admin:indicators.trail")}>
      <TextLink to="/indicatori" search={address}>
        {say("indicators:many")}
      </TextLink>
    </nav>
  );
}

/** One indicator, whole. */
export function IndicatorPage() {
  const say = useSay();
  const { code } = useParams({ from: "/shell/indicatori/$code" });
  const navigate = useNavigate({ from: "/indicatori/$code" });
  const { about, address } = useAbout(useSearch({ from: "/shell/indicatori/$code" }));
  const trail = <Trail address={address} />;
  const indicator = useQuery(indicatorQuery(code));
  const catalogue = useQuery(indicatorsQuery);
  if (indicator.data && catalogue.data) {
    return (
      <IndicatorScreen
        key={code}
        {...{ about, trail, indicator: indicator.data, catalogue: catalogue.data }}
        onAddress={(changed) =>
          void navigate({ search: (now) => ({ ...now, ...changed }), replace: true, resetScroll: false })
        }
      />
    );
  }
  return (
    <Page title={say("indicators:one")} trail={trail}>
      <Loaded query={indicator.error ? indicator : { ...catalogue, data: undefined }}>{() => null}</Loaded>
    </Page>
  );
}
