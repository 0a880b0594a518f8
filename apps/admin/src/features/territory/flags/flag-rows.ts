import { severities } from "@trama/kernel";
import type { FlagView } from "@trama/territory";

/** A flag as the list shows it: with its sentence, in words. */
export interface FlagRow extends FlagView {
  sentence: string;
}

export const flagRows = (
  flags: readonly FlagView[],
  say: (key: string, params: FlagView["numbers"]) => string,
): FlagRow[] => flags.map((flag) => ({ ...flag, sentence: say(flag.rule, flag.numbers) }));

/** The gravest first. */
export const rankOf = ({ severity }: Pick<FlagView, "severity">) => -severities.indexOf(severity);

/** In what the search of flags looks: what they say, and the note of who accepted them. */
export const flagTexts = ({ sentence, accepted }: FlagRow) => [sentence, accepted?.note, accepted?.by];
