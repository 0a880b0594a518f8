import { useSay } from "../../../words/say";
import { useTerritory } from "../../../words/speech-provider";
import type { LabRules } from "../lab-rules";
import { useTerms } from "../use-terms";

/** The value of a fact as somebody would say it: names for codes, one line for each thing of a list. */
export function useFactText({
  channelKinds,
  resourceKinds,
  outreachTools,
  entryThemes,
}: LabRules): (fact: { field: string; theirs: unknown }) => string {
  const say = useSay();
  const { municipalities } = useTerritory();
  const used = [...channelKinds, ...resourceKinds, ...outreachTools, ...entryThemes];
  const names = new Map(
    useTerms(
      used,
      [],
      used.map(({ code }) => code),
    ).map(({ value, label }) => [value, label]),
  );
  const nameOf = (text: unknown) => (typeof text === "string" && text !== "" ? [names.get(text) ?? text] : []);
  const line = (one: unknown) =>
    typeof one === "object" && one !== null ? Object.values(one).flatMap(nameOf).join(", ") : nameOf(one).join("");
  return ({ field, theirs }) => {
    if (typeof theirs === "boolean") return say(theirs ? "admin:forms.yes" : "admin:forms.no");
    if (field === "municipality") return municipalities.find(({ istat }) => istat === theirs)?.name ?? line(theirs);
    return (Array.isArray(theirs) ? theirs.map(line).join("\n") : line(theirs)) || say("admin:form.none");
  };
}
