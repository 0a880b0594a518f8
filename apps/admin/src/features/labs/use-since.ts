import { useSay } from "../../words/say";
import { useFormat } from "../../words/use-format";

/** Days whose name begins with a vowel: "dall'8 ottobre", "dall'11 ottobre". */
const elided = new Set(["08", "11"]);

/** From a day on, in words: "dal 14 ottobre 2019". */
export function useSince(): (day: string) => string {
  const say = useSay();
  const f = useFormat();
  return (day) => say(elided.has(day.slice(8, 10)) ? "admin:labs.sinceElided" : "admin:labs.since", { day: f.day(day) });
}
