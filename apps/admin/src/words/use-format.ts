import { timeText } from "@trama/gatherings";
import { dayIn, type LocalTime, type Quantity } from "@trama/kernel";
import { useMemo } from "react";
import {
  dayNameText,
  dayText,
  hourIn,
  momentText,
  numberText,
  shareText,
  spanText,
  statedDateText,
  weekdayNameText,
  weekdayText,
} from "./format";
import { useSay } from "./say";
import { useLanguage, useTerritory } from "./speech-provider";

const exactness = {
  "=": "kernel:quantity.exactly",
  "~": "kernel:quantity.about",
  ">": "kernel:quantity.moreThan",
  "<": "kernel:quantity.lessThan",
} as const satisfies Record<Quantity["qualifier"], string>;

/** Dates and numbers in the language chosen and in the territory's time. */
export function useFormat() {
  const say = useSay();
  const { language } = useLanguage();
  const { timeZone } = useTerritory();
  return useMemo(
    () => ({
      /** "14 ottobre 2019" */
      day: (day: string) => dayText(day, language),
      /** "Domenica 22 novembre 2026" */
      weekday: (day: string) => weekdayText(day, language),
      /** "giovedì 28 maggio", with the year when it is not this one. */
      dayName: (day: string) => dayNameText(day, language, day.slice(0, 4) !== dayIn(timeZone, new Date()).slice(0, 4)),
      /** "giovedì", or "gio" */
      weekdayName: (day: string, length: "long" | "short" = "long") => weekdayNameText(day, language, length),
      /** "23-29 novembre 2026" */
      span: (from: string, to: string) => spanText(from, to, language),
      /** "novembre 2026" */
      month: (day: string) => statedDateText(day.slice(0, 7), language),
      /** "8.00" */
      time: (time: LocalTime) => timeText(time, language),
      /** "gennaio 2019", no more exactly than it was stated. */
      stated: (stated: string) => statedDateText(stated, language),
      /** The day of a moment. */
      dayOf: (instant: string) => dayText(dayIn(timeZone, new Date(instant)), language),
      /** "14 ottobre 2019, 8.05" */
      moment: (instant: string) => momentText(instant, timeZone, language),
      /** "7.100" */
      number: (value: number) => numberText(value, language),
      /** "più di 3.000" */
      quantity: ({ value, qualifier }: Quantity) => say(exactness[qualifier], { number: value }),
      /** "23,5%" */
      share: (share: number) => shareText(share, language),
      /** "Acli, Babele e Marta" */
      list: (texts: readonly string[]) => new Intl.ListFormat(language).format(texts),
      /** Today, in the territory's time. */
      today: () => dayIn(timeZone, new Date()),
      /** The hour now, 0 to 23, in the territory's time. */
      hour: () => hourIn(timeZone, new Date()),
    }),
    [language, timeZone, say],
  );
}
