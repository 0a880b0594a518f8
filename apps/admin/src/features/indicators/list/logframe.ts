import { type FrameworkNode, type IndicatorCatalogue, nodeLevels } from "@trama/indicators";

type Item = IndicatorCatalogue["items"][number];

/** One box of the logical framework with the indicators that tell of it; without a box, those that stand outside. */
export interface FrameworkGroup {
  node: FrameworkNode | null;
  items: readonly Item[];
}

/** The indicators by box, from the impact down to the activities; then those that belong to none. */
export function byFramework({ framework, items }: Pick<IndicatorCatalogue, "framework" | "items">): FrameworkGroup[] {
  const boxes = framework
    .toSorted((a, b) => nodeLevels.indexOf(a.level) - nodeLevels.indexOf(b.level))
    .map((node) => ({ node, items: items.filter((one) => one.node === node.code) }));
  const outside = items.filter(({ node }) => node === null);
  return outside.length === 0 ? boxes : [...boxes, { node: null, items: outside }];
}
