import { type GatheringSeries, recurrenceText, rhythmText } from "@trama/gatherings";
import { useMemo } from "react";
import { useSayAny } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { useSince } from "../../labs/use-since";

/** What is said of a series: when it comes back, since when, until when. */
export function useRhythmWords() {
  const say = useSayAny();
  const { language } = useLanguage();
  const { since, until } = useSince();
  return useMemo(() => {
    const voice = { language, say };
    const sentence = (series: Pick<GatheringSeries, "rhythm" | "start" | "end">) => recurrenceText(series, voice);
    return {
      /** "Lunedì e giovedì" */
      rhythm: (rhythm: GatheringSeries["rhythm"]) => rhythmText(rhythm, voice),
      /** "Lunedì e giovedì, 16.30-18.30" */
      sentence,
      /** "Lunedì e giovedì, 16.30-18.30, dal 9 novembre 2026 fino al 30 giugno 2027" */
      whole: (series: Pick<GatheringSeries, "rhythm" | "start" | "end" | "from" | "until">) =>
        [`${sentence(series)},`, since(series.from), ...(series.until === null ? [] : [until(series.until)])].join(" "),
    };
  }, [say, language, since, until]);
}
