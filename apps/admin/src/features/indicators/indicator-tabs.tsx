import { useMay } from "../../api/session";
import { SectionTabs } from "../../app/section-tabs";
import { useSay } from "../../words/say";

/** The parts of the section: what is counted, and the moments at which it is looked at together. */
export function IndicatorTabs() {
  const say = useSay();
  const may = useMay();
  if (!may("listEvaluationStages")) return null;
  return (
    <SectionTabs
      label={say("admin:app.parts", { title: say("indicators:many") })}
      tabs={[
        { to: "/indicatori", label: say("admin:indicators.figures"), exact: true },
        { to: "/indicatori/valutazioni", label: say("admin:stages.many") },
      ]}
    />
  );
}
