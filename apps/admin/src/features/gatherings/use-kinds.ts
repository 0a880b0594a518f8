import { useQuery } from "@tanstack/react-query";
import { localText } from "@trama/kernel";
import { useMemo } from "react";
import { useLanguage } from "../../words/speech-provider";
import { gatheringKindsQuery } from "./queries";

interface Term {
  value: string;
  label: string;
}

const none: readonly { code: string; it: string; retired?: boolean }[] = [];

/** The kinds of gatherings and the bands of the territory, in the language chosen; retired ones only name what has them. */
export function useKinds() {
  const { language } = useLanguage();
  const { data } = useQuery(gatheringKindsQuery);
  return useMemo(() => {
    const termOf = (term: { code: string; it: string }): Term => ({
      value: term.code,
      label: localText(term, language),
    });
    const kinds = data?.kinds ?? none;
    const bands = data?.bands ?? none;
    const inUse = (terms: typeof none, kept: readonly string[]) =>
      terms.filter(({ code, retired }) => retired !== true || kept.includes(code)).map(termOf);
    return {
      ready: data !== undefined,
      /** The kinds that can be chosen. */
      kinds: (kept: readonly string[] = []) => inUse(kinds, kept),
      bands: (kept: readonly string[] = []) => inUse(bands, kept),
      kindName: (code: string) =>
        kinds.filter((kind) => kind.code === code).map((kind) => termOf(kind).label)[0] ?? code,
      bandName: (code: string) =>
        bands.filter((band) => band.code === code).map((band) => termOf(band).label)[0] ?? code,
      closures: data?.closures ?? [],
    };
  }, [data, language]);
}
