import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { speechOf } from "@trama/instance/browser";
import type { Language } from "@trama/kernel";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { I18nextProvider } from "react-i18next";
import { api, contentOf, speakToApiIn } from "../api/client";
import { adminCatalogue } from "./catalogue";

const remembered = "trama-language";

/** The territory: its name, municipalities and words. */
const territoryQuery = queryOptions({
  queryKey: ["territory"],
  queryFn: () => contentOf(api.territory.$get()),
  staleTime: 60_000,
});

interface LanguageChoice {
  language: Language;
  choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice>({ language: "it", choose: () => undefined });

/** The language of the screens, and how to change it. */
export const useLanguage = () => useContext(LanguageContext);

/** The territory that these screens speak of. */
export const useTerritory = () => useSuspenseQuery(territoryQuery).data;

/** Gives every screen the sentences in the territory's words and in the language chosen. */
export function SpeechProvider({ children }: { children: ReactNode }) {
  const territory = useTerritory();
  const [language, setLanguage] = useState<Language>(() => (localStorage.getItem(remembered) === "en" ? "en" : "it"));
  const speech = useMemo(() => speechOf(territory.words, [adminCatalogue], language), [territory.words, language]);
  speakToApiIn(language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(
    () => ({
      language,
      choose(chosen: Language) {
        localStorage.setItem(remembered, chosen);
        setLanguage(chosen);
      },
    }),
    [language],
  );
  return (
    <LanguageContext.Provider value={choice}>
      <I18nextProvider i18n={speech}>{children}</I18nextProvider>
    </LanguageContext.Provider>
  );
}
