import { type FrameworkNode, type IndicatorCatalogue, nodeLevels } from "@trama/indicators";

type Item = IndicatorCatalogue["items"][number];

/** One box of the logical framework with the indicators that tell of it, and the boxes that contribute to it. */
export interface Branch {
  node: FrameworkNode;
  items: readonly Item[];
  below: readonly Branch[];
}

type Framed = Pick<IndicatorCatalogue, "framework" | "items">;

const inLevelOrder = (nodes: readonly FrameworkNode[]) =>
  nodes.toSorted((a, b) => nodeLevels.indexOf(a.level) - nodeLevels.indexOf(b.level));

/** The logical framework from the impact down: under each box those that contribute to it. */
export function frameworkTree({ framework, items }: Framed): Branch[] {
  const branch = (node: FrameworkNode): Branch => ({
    node,
    items: items.filter((one) => one.node === node.code),
    below: inLevelOrder(framework.filter(({ under }) => under === node.code)).map(branch),
  });
  return inLevelOrder(framework.filter(({ under }) => under === undefined)).map(branch);
}

/** The indicators that stand outside the framework. */
export const outsideFramework = ({ items }: Framed) => items.filter(({ node }) => node === null);

/** Where each box stands in the framework read from the impact down, its own branch before the next. */
export function placeOfBoxes(catalogue: Framed): ReadonlyMap<string, number> {
  const codes = (branches: readonly Branch[]): string[] =>
    branches.flatMap(({ node, below }) => [node.code, ...codes(below)]);
  return new Map(codes(frameworkTree(catalogue)).map((code, at) => [code, at]));
}
