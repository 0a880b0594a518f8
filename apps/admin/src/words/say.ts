import type { directoryCatalogue } from "@trama/directory";
import type { gatheringsCatalogue } from "@trama/gatherings";
import type { indicatorsCatalogue } from "@trama/indicators";
import type { KeyOf, kernelCatalogue } from "@trama/kernel";
import type { labsCatalogue } from "@trama/labs";
import type { listsCatalogue } from "@trama/lists";
import type { territoryCatalogue } from "@trama/territory";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { adminCatalogue } from "./catalogue";

type Stated =
  | KeyOf<typeof kernelCatalogue>
  | KeyOf<typeof territoryCatalogue>
  | KeyOf<typeof directoryCatalogue>
  | KeyOf<typeof labsCatalogue>
  | KeyOf<typeof listsCatalogue>
  | KeyOf<typeof gatheringsCatalogue>
  | KeyOf<typeof indicatorsCatalogue>
  | KeyOf<typeof adminCatalogue>;

type Counted<K> = K extends `${infer Base}_one` ? Base : never;

/** A message that exists, as `namespace:key`; one with plural forms is named without them and takes `count`. */
export type MessageKey = Stated | Counted<Stated>;

/** Says a message in the language chosen, in the territory's words. */
export function useSay(): (key: MessageKey, params?: Record<string, unknown>) => string {
  const { t } = useTranslation();
  return useCallback((key, params = {}) => t(key, params), [t]);
}

/** The same for keys that come from data (a flag's rule, an attention's code): checked where they are declared. */
export function useSayAny(): (key: string, params?: Record<string, unknown>) => string {
  const { t } = useTranslation();
  return useCallback((key, params = {}) => t(key, params), [t]);
}
