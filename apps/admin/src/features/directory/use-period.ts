import type { Period } from "@trama/kernel";
import { useCallback } from "react";
import { useSay } from "../../words/say";
import { useFormat } from "../../words/use-format";

/** A span of days in words: "dal 1 marzo 2025 al 30 giugno 2026". */
export function usePeriod(): (period: Period) => string {
  const say = useSay();
  const { day } = useFormat();
  return useCallback(
    ({ from, to }) => {
      if (from !== null && to !== null) return say("admin:directory.period.fromTo", { from: day(from), to: day(to) });
      if (from !== null) return say("admin:directory.period.from", { from: day(from) });
      return to === null ? "" : say("admin:directory.period.to", { to: day(to) });
    },
    [say, day],
  );
}
