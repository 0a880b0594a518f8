import { localText } from "@trama/kernel";
import type { HistoryEntry, Lab } from "@trama/labs";
import { useSay } from "../../words/say";
import { useLanguage } from "../../words/speech-provider";
import { useFormat } from "../../words/use-format";
import { usePhaseLabel } from "./use-phase-label";
import { useSince } from "./use-since";

/** A line of a lab's history as a sentence: "Il 12 marzo 2024 è cominciata la fase «Attivazione»: «ci si è visti»." */
export function useHistoryWords(lab: Lab): (entry: HistoryEntry) => string {
  const say = useSay();
  const f = useFormat();
  const { language } = useLanguage();
  const { on: onDay } = useSince();
  const phaseLabel = usePhaseLabel();
  const item = (code: string) => {
    const found = lab.protocol.items.find((one) => one.code === code);
    return found ? localText(found, language) : code;
  };

  function happened({ kind, subject, phase, count, people, helpers }: HistoryEntry): string {
    const told = {
      subject,
      count: count?.value ?? 0,
      number: count && f.quantity(count),
      people: people && f.quantity(people),
      helpers: helpers && f.quantity(helpers),
    };
    switch (kind) {
      case "phase":
        return say("labs:history.phase", { phase: phase === null ? "" : phaseLabel(phase, lab.system) });
      case "lead":
        return say(subject === null ? "labs:history.leadNone" : "labs:history.lead", told);
      case "itemDeclared":
      case "itemWithdrawn":
        return say(`labs:history.${kind}`, { subject: item(subject ?? "") });
      case "reachDeclared":
        if (people === null) return say("labs:history.helpersDeclared", told);
        return say(helpers === null ? "labs:history.reachDeclared" : "labs:history.bothDeclared", told);
      default:
        return say(`labs:history.${kind}`, told);
    }
  }

  return (entry) => {
    const { on, reason } = entry;
    const what = happened(entry);
    const dated = on === null ? what.charAt(0).toLocaleUpperCase(language) + what.slice(1) : `${onDay(on)} ${what}`;
    return reason === null ? `${dated}.` : `${dated}: ${say("admin:labs.history.reason", { reason })}.`;
  };
}
