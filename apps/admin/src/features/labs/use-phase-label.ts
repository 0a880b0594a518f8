import { useQuery } from "@tanstack/react-query";
import { localText } from "@trama/kernel";
import type { Phase } from "@trama/labs";
import { useCallback } from "react";
import { useSay } from "../../words/say";
import { useLanguage } from "../../words/speech-provider";
import { labSystemsQuery } from "../territory/queries";

/** What a lab system calls a phase; without a system, what all of them call it. */
export function usePhaseLabel(): (phase: Phase, system?: string) => string {
  const say = useSay();
  const { language } = useLanguage();
  const { data } = useQuery(labSystemsQuery);
  return useCallback(
    (phase, system) => {
      const systems = (data?.systems ?? []).filter(({ code }) => system === undefined || code === system);
      const labels = systems.map(({ phaseLabels }) => {
        const label = phaseLabels[phase];
        return label ? localText(label, language) : say(`labs:phase.${phase}`);
      });
      return [...new Set(labels)].join(" / ") || say(`labs:phase.${phase}`);
    },
    [data, language, say],
  );
}
