import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { useNames } from "./use-names";

/** What a fact of an organisation says, in words; that it is unknown, when it says nothing. */
export function useFactText(): (fact: { field: string; theirs: unknown }) => string {
  const say = useSay();
  const { number } = useFormat();
  const { kinds, municipalities } = useNames();
  return ({ field, theirs: now }) => {
    if (Array.isArray(now)) return now.join(", ") || say("admin:directory.unknown");
    if (typeof now === "number") return number(now);
    if (typeof now !== "string" || now === "") return say("admin:directory.unknown");
    if (field === "kind") return kinds.get(now) ?? now;
    return field === "municipality" ? (municipalities.get(now) ?? now) : now;
  };
}
