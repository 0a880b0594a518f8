import { type Gathering, type GatheringSummary, type HeadCount, hoursText } from "@trama/gatherings";
import { useMemo } from "react";
import { useSay, useSayAny } from "../../words/say";
import { useLanguage } from "../../words/speech-provider";
import { useFormat } from "../../words/use-format";
import { type Standing, standingOf } from "./standing";

type Timed = Pick<Gathering, "day" | "start" | "end">;

/** What is said of a gathering wherever it appears. */
export function useGatheringWords() {
  const say = useSay();
  const sayAny = useSayAny();
  const { language } = useLanguage();
  const f = useFormat();
  return useMemo(() => {
    const standing = (one: Standing) => say(`admin:gatherings.standing.${one}`);
    const hours = (one: Pick<Timed, "start" | "end">) => hoursText(one, { language, say: sayAny });
    const count = ({ total, newPeople }: HeadCount) =>
      [
        say("admin:gatherings.count.people", { count: total }),
        ...(newPeople === null ? [] : [say("admin:gatherings.count.new", { count: newPeople })]),
      ].join(", ");
    const came = ({ headCount, attendance }: Pick<GatheringSummary, "headCount" | "attendance">) => {
      if (headCount) return count(headCount);
      return attendance && say("admin:gatherings.count.said", { number: f.quantity(attendance) });
    };
    const outcome = (one: GatheringSummary) => came(one) ?? standing(standingOf(one));
    return {
      standing,
      /** "16.30-18.30" */
      hours,
      /** "giovedì 28 maggio, 16.30-18.30" */
      when: (one: Timed) => `${f.dayName(one.day)}, ${hours(one)}`,
      /** "12 persone, 3 nuove" */
      count,
      /** The same, or "meno di 5 persone" for who may not see them one by one; null when nobody counted. */
      came,
      /** How it stands, or how many came. */
      outcome,
      /** Everything a calendar shows of it, in one line. */
      whole: (one: GatheringSummary) => [hours(one), one.title, one.owner.title, outcome(one)].join(", "),
      /** "Oggi, venerdì 29 maggio" */
      relativeDay: (day: string) => {
        const away = Math.round((Date.parse(day) - Date.parse(f.today())) / 86_400_000);
        const name = f.dayName(day);
        if (away === 0) return say("admin:gatherings.today", { day: name });
        if (away === -1) return say("admin:gatherings.yesterday", { day: name });
        if (away === 1) return say("admin:gatherings.tomorrow", { day: name });
        return name.charAt(0).toLocaleUpperCase() + name.slice(1);
      },
    };
  }, [say, sayAny, language, f]);
}
