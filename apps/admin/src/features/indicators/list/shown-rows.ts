import type { DashboardLine, IndicatorCatalogue } from "@trama/indicators";
import type { About } from "../about";
import { type IndicatorRow, rowOf } from "../indicator-row";

/** The indicators that speak of what is looked at, in the catalogue's order, each beside its line. */
export function shownRows(
  { items, stages }: Pick<IndicatorCatalogue, "items" | "stages">,
  { scope }: Pick<About, "scope">,
  lines: readonly DashboardLine[],
): IndicatorRow[] {
  const byCode = new Map(lines.map((line) => [line.indicator, line]));
  return items
    .filter(({ current }) => current.scopes.some((kind) => kind === scope.kind))
    .map((item) => rowOf(item, byCode.get(item.code) ?? null, stages));
}
