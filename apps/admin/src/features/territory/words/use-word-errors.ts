import { fieldIssues } from "@trama/kernel";
import { TerritoryWords } from "@trama/territory";
import { useMemo } from "react";
import { useSayAny } from "../../../words/say";

/** What is wrong with the words of a draft, by the path of the field: `lab.it.many`. The rules are those of the API. */
export function useWordErrors(stated: unknown): ReadonlyMap<string, string> {
  const say = useSayAny();
  return useMemo(() => {
    const parsed = TerritoryWords.safeParse(stated);
    if (parsed.success) return new Map();
    const issues = fieldIssues(parsed.error, stated);
    return new Map(issues.reverse().map(({ path, code, params }) => [path.join("."), say(code, params)]));
  }, [stated, say]);
}
