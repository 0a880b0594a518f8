import type { Attention } from "@trama/labs";
import { useMemo } from "react";
import { useSay } from "../../words/say";
import { useLanguage } from "../../words/speech-provider";

type Need = Pick<Attention, "code" | "count">;

/** What a lab needs, in words: one need as a line, or several as the end of a sentence. */
export function useAttentionText() {
  const say = useSay();
  const { language } = useLanguage();
  return useMemo(() => {
    const one = ({ code, count }: Need) => say(`labs:attention.${code}`, { count: count ?? 0 });
    const lower = (text: string) => text.charAt(0).toLocaleLowerCase(language) + text.slice(1);
    const all = (needs: readonly Need[]) => needs.map((need) => lower(one(need))).join("; ");
    return Object.assign(one, { all });
  }, [say, language]);
}
