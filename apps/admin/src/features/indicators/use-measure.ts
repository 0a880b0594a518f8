import { useQuery } from "@tanstack/react-query";
import type { IndicatorVersion } from "@trama/indicators";
import { measuresQuery } from "./queries";

/** The measure that an indicator comes from; undefined while it loads, or where somebody writes the number. */
export function useMeasure({ source }: IndicatorVersion) {
  const { data } = useQuery({ ...measuresQuery, enabled: source.measure !== undefined });
  return data?.items.find(({ code }) => code === source.measure);
}
