import { useSay } from "../../words/say";
import { useFormat } from "../../words/use-format";

/** Days whose name begins with a vowel: "dall'8 ottobre", "all'11 ottobre". */
const elided = new Set(["08", "11"]);

/** From a day on and up to a day, in words: "dal 14 ottobre 2019", "fino all'8 maggio 2020". */
export function useSince() {
  const say = useSay();
  const f = useFormat();
  const bound = (which: "since" | "until") => (day: string) =>
    say(elided.has(day.slice(8, 10)) ? `admin:labs.${which}Elided` : `admin:labs.${which}`, { day: f.day(day) });
  return { since: bound("since"), until: bound("until") };
}
