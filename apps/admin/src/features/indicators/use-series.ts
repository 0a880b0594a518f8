import { useQuery } from "@tanstack/react-query";
import type { IndicatorVersion } from "@trama/indicators";
import type { About } from "./about";
import { indicatorQuery, monthsQuery } from "./queries";
import { countedSeries, observedSeries, type Point } from "./series";

/** How an indicator has moved: month by month where something counts it, by its observations where somebody writes them. */
export function useSeries(code: string, { source }: IndicatorVersion, about: About): readonly Point[] | null {
  const counted = source.measure !== undefined;
  const months = useQuery({ ...monthsQuery(source, about), enabled: counted, select: countedSeries });
  const seen = useQuery({
    ...indicatorQuery(code),
    enabled: !counted,
    select: ({ observations }) => observedSeries(observations, about.scope),
  });
  return (counted ? months.data : seen.data) ?? null;
}
