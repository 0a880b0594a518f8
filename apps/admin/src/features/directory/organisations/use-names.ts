import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useLanguage, useTerritory } from "../../../words/speech-provider";
import { kindsQuery } from "../queries";

/** The kinds of organisation in the language chosen, and the municipalities, by their codes. */
export function useNames() {
  const { language } = useLanguage();
  const { municipalities } = useTerritory();
  const { data: kinds, error, refetch } = useQuery(kindsQuery);
  return useMemo(() => {
    const terms = (kinds ?? []).map(({ code, it, en, retired }) => ({
      code,
      retired,
      name: language === "en" ? (en ?? it) : it,
    }));
    return {
      ready: kinds !== undefined,
      error,
      refetch,
      terms,
      kinds: new Map(terms.map(({ code, name }) => [code, name])),
      municipalities: new Map(municipalities.map(({ istat, name }) => [istat, name])),
    };
  }, [kinds, error, refetch, language, municipalities]);
}
