import type { Configuration } from "@trama/kernel";
import { changesBetween, resolveWords, type Telling, type Territory, territoryConfig } from "@trama/territory";
import { type ConfigurationDocument, configurationJsonSchema } from "./sections.js";
import { sayIn, speechOf } from "./speech.js";

const known = new WeakMap<Territory, Telling>();

function tellingOf(territory: Territory): Telling {
  const words = resolveWords(territory.words);
  const speech = speechOf(words);
  return { schema: configurationJsonSchema(), words, say: (language) => sayIn(speech, language) };
}

/** How a configuration is told in the words of another: made once for each, since every sentence is expanded for it. */
export function tellingIn(config: Configuration): Telling {
  const territory = config.section(territoryConfig);
  const telling = known.get(territory) ?? tellingOf(territory);
  known.set(territory, telling);
  return telling;
}

/** What changes from one configuration to another, in the words of the second. */
export const configurationChanges = (before: ConfigurationDocument, after: ConfigurationDocument) =>
  changesBetween(before, after, tellingOf(after.territory));
