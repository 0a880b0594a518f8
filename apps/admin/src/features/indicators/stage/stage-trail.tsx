import type { EvaluationStage, IndicatorCatalogue } from "@trama/indicators";
import { localText } from "@trama/kernel";
import { TextLink } from "../../../app/links";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";

/** What an evaluation is called: its moment in the calendar. */
export function useStageName({ stages }: Pick<IndicatorCatalogue, "stages">) {
  const { language } = useLanguage();
  return ({ stage }: Pick<EvaluationStage, "stage">) => {
    const moment = stages.find(({ code }) => code === stage);
    return moment ? localText(moment, language) : stage;
  };
}

/** Where a screen of the evaluations stands: the list, then the evaluation that one of its numbers belongs to. */
export function StageTrail({ of }: { of?: { id: string; name: string } }) {
  const say = useSay();
  return (
    <nav aria-label={say("admin:indicators.trail")}>
      <TextLink to="/indicatori">{say("indicators:many")}</TextLink>
      {" › "}
      <TextLink to="/indicatori/valutazioni">{say("admin:stages.many")}</TextLink>
      {of && " › "}
      {of && (
        <TextLink to="/indicatori/valutazioni/$id" params={{ id: of.id }}>
          {of.name}
        </TextLink>
      )}
    </nav>
  );
}
