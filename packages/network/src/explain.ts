import { MalformedFile, malformedText } from "./files/malformed-file.js";
import { InvalidGraph, NotDefined, pathText } from "./graph/problems.js";
import { messages as en } from "./messages.en.js";
import { messages as it } from "./messages.it.js";
import { filled, type Language } from "./say.js";

const sentences = { it, en };

/**
 * What is wrong, in sentences to show: one for each fault of an `InvalidGraph`, one for a `NotDefined` or a
 * `MalformedFile`. Empty for an error of another kind.
 */
export function explain(error: unknown, language: Language): string[] {
  const messages = sentences[language];
  if (error instanceof InvalidGraph)
    return error.problems.map(
      ({ code, path, params }) => `${pathText(path)}: ${filled(messages[`problem.${code}`], params)}`,
    );
  if (error instanceof NotDefined) return [filled(messages[`error.${error.reason}`], error.params)];
  if (error instanceof MalformedFile) {
    const { line, table, reason, params } = error;
    return [malformedText(messages, table === undefined ? { line } : { line, table }, reason, params)];
  }
  return [];
}
