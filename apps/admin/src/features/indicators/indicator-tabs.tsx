import { useMay } from "../../api/session";
import { SectionTabs } from "../../app/section-tabs";
import { useSay } from "../../words/say";

/** The parts of the section: what is counted, and the moments at which it is looked at together, what everybody may read. */
export function IndicatorTabs() {
  const say = useSay();
  const may = useMay();
  const tabs = [
    { to: "/indicatori", label: say("admin:indicators.figures"), exact: true },
    ...(may("listEvaluationStages") ? [{ to: "/indicatori/valutazioni", label: say("admin:stages.many") }] : []),
    ...(may("publishOpenTable") ? [{ to: "/indicatori/dati-aperti", label: say("admin:openFigures.title") }] : []),
  ];
  return (
    tabs.length > 1 && <SectionTabs label={say("admin:app.parts", { title: say("indicators:many") })} tabs={tabs} />
  );
}
