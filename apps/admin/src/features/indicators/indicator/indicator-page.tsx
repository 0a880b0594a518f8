import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { TextLink } from "../../../app/links";
import { Loaded, Page } from "../../../app/page";
import { useSay } from "../../../words/say";
import { indicatorQuery, indicatorsQuery } from "../queries";
import { IndicatorScreen } from "./indicator-screen";

function Trail() {
  const say = useSay();
  return (
    <nav aria-label={say("admin:indicators.trail")}>
      <TextLink to="/indicatori">{say("indicators:many")}</TextLink>
    </nav>
  );
}

/** One indicator, whole. */
export function IndicatorPage() {
  const say = useSay();
  const { code } = useParams({ from: "/shell/indicatori/$code" });
  const indicator = useQuery(indicatorQuery(code));
  const catalogue = useQuery(indicatorsQuery);
  if (indicator.data && catalogue.data) {
    return <IndicatorScreen key={code} indicator={indicator.data} catalogue={catalogue.data} trail={<Trail />} />;
  }
  return (
    <Page title={say("indicators:one")} trail={<Trail />}>
      <Loaded query={indicator.error ? indicator : { ...catalogue, data: undefined }}>{() => null}</Loaded>
    </Page>
  );
}
