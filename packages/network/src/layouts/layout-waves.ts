import type { Graph } from "../graph/graph.js";
import { forceLayout, type Layout } from "./force-layout.js";

/**
 * How pictures of successive moments hold together: `anchored` lets nodes move half as far as the forces would, which
 * reads well over several moments; `pinned` does not move a node once placed, for a printed pair.
 */
export type LayoutStrategy = "anchored" | "pinned";

const anchorOf: Readonly<Record<LayoutStrategy, number>> = { anchored: 0.5, pinned: 1 };

/** One layout for each moment, in order; each starts from the one before. */
export function layoutWaves(
  graphs: readonly Graph[],
  { seed, strategy = "anchored" }: { readonly seed: number; readonly strategy?: LayoutStrategy },
): Layout[] {
  const layouts: Layout[] = [];
  let previous: Layout | undefined;
  for (const graph of graphs) {
    const layout = forceLayout(graph, {
      seed,
      ...(previous === undefined ? {} : { previous, anchor: anchorOf[strategy] }),
    });
    layouts.push(layout);
    previous = new Map([...(previous ?? []), ...layout]);
  }
  return layouts;
}

/** Mean distance that the nodes of both layouts moved, over the mean distance from their centre. NaN without any. */
export function movement(earlier: Layout, later: Layout): number {
  const kept = [...earlier].flatMap(([id, from]) => {
    const to = later.get(id);
    return to === undefined ? [] : [{ from, to }];
  });
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const centre = { x: mean(kept.map(({ from }) => from.x)), y: mean(kept.map(({ from }) => from.y)) };
  const moved = mean(kept.map(({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y)));
  return moved / mean(kept.map(({ from }) => Math.hypot(from.x - centre.x, from.y - centre.y)));
}
