import type { FlagView } from "@trama/territory";
import { useSayAny } from "../../../words/say";

/** A flag's sentence, with its numbers. */
export function FlagSentence({ flag }: { flag: Pick<FlagView, "rule" | "numbers"> }) {
  const say = useSayAny();
  return <>{say(flag.rule, flag.numbers)}</>;
}
