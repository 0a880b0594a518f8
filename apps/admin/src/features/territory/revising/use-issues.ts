import { fieldIssues } from "@trama/kernel";
import { useMemo } from "react";
import type { z } from "zod";
import { useSayAny } from "../../../words/say";

/** What is wrong with a part of a draft, by the path of the field: `lab.it.many`. The rules are those of the API. */
export function useIssues(schema: z.ZodType, value: unknown): ReadonlyMap<string, string> {
  const say = useSayAny();
  return useMemo(() => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return new Map();
    const issues = fieldIssues(parsed.error, value);
    return new Map(issues.reverse().map(({ path, code, params }) => [path.join("."), say(code, params)]));
  }, [schema, value, say]);
}
