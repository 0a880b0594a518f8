import { type MessageKey, useSay } from "../../words/say";
import { useFormat } from "../../words/use-format";

/** Days whose name begins with a vowel: "dall'8 ottobre", "all'11 ottobre". */
const elided = new Set(["08", "11"]);

/** From a day on, up to a day and on a day, in words: "dal 14 ottobre 2019", "fino all'8 maggio 2020", "L'11 giugno 2020". */
export function useSince() {
  const say = useSay();
  const f = useFormat();
  const bound = (plain: MessageKey, beforeVowel: MessageKey) => (day: string) =>
    say(elided.has(day.slice(8, 10)) ? beforeVowel : plain, { day: f.day(day) });
  return {
    since: bound("admin:labs.since", "admin:labs.sinceElided"),
    until: bound("admin:labs.until", "admin:labs.untilElided"),
    on: bound("admin:labs.on", "admin:labs.onElided"),
  };
}
