import { nodeChange } from "../change/node-change.js";
import { type TiePair, tieChange } from "../change/tie-change.js";
import type { Wave } from "../change/wave.js";
import { buildGraph } from "../graph/build.js";
import type { Graph, GraphNode } from "../graph/graph.js";
import type { Layout } from "../layouts/force-layout.js";
import { filled, type Language } from "../say.js";
import { draw, lineWidths, nameRanks } from "./drawing.js";
import { SharedFrame } from "./frame.js";
import { fateEntries, legend, nodeEntries, strengthEntries } from "./legend.js";
import { type Fate, NodeStyle } from "./marks.js";
import { messages as en } from "./messages.en.js";
import { messages as it } from "./messages.it.js";
import { quiet, svgDocument, text, textWidth } from "./svg.js";

/** What every picture needs to be understood. */
export interface PictureOptions {
  readonly title: string;
  /** What the picture shows, in a sentence or two, for those who do not see it. */
  readonly description: string;
  readonly language: Language;
  /** In pixels; 960, where names are 7 points high on a printed page. */
  readonly width?: number;
  readonly colourBy?: string;
  readonly shapeBy?: string;
  /** How many names to try to write. */
  readonly labels?: number;
}

const wordsIn = { it, en };
const edge = 18;
const headHeight = 62;
const titleSize = 24;
const captionHeight = 34;
const lineHeight = 21;

/** One network. `layout` holds every node. */
export function networkPicture(graph: Graph, layout: Layout, options: PictureOptions): string {
  const name = filled(wordsIn[options.language]["picture.counts"], { nodes: graph.n, ties: graph.m });
  return smallMultiples([{ name, graph, layout }], { ...options, columns: 1 });
}

export interface Panel {
  readonly name: string;
  readonly graph: Graph;
  readonly layout: Layout;
}

/** Several moments side by side on one scale; the same nodes are named in each. */
export function smallMultiples(
  panels: readonly Panel[],
  options: PictureOptions & { readonly columns?: number },
): string {
  const { width = 960, columns = 2, labels = panels.length > 1 ? 12 : 40, language } = options;
  const words = wordsIn[language];
  const graphs = panels.map(({ graph }) => graph);
  const markScale = columns > 1 ? 0.8 : 1;
  const frame = new SharedFrame(panels.map(({ layout }) => layout));
  const cellWidth = (width - 2 * edge) / columns;
  const cellHeight = captionHeight + cellWidth * frame.proportion;
  const nodes = uniqueNodes(graphs);
  const style = new NodeStyle(nodes, options.colourBy, options.shapeBy);
  const { widthOf, weights } = lineWidths(graphs, markScale);
  const rankOf = nameRanks(graphs, labels);
  const body = panels.flatMap(({ name, graph, layout }, k) => {
    const [x, y] = [edge + (k % columns) * cellWidth, headHeight + Math.floor(k / columns) * cellHeight];
    const box = { x: x + 4, y: y + captionHeight - 8, width: cellWidth - 8, height: cellHeight - captionHeight };
    const counts = filled(words["picture.counts"], { nodes: graph.n, ties: graph.m });
    const alone = panels.length === 1;
    return [
      text(alone ? name : `${name}: ${counts}`, x + 4, y + 16, captionStyle(alone)),
      ...draw({ graph, layout, frame, box, style, widthOf, labelSize: columns > 1 ? 13 : 14, rankOf, markScale }),
    ];
  });
  return framed(options, width, Math.ceil(panels.length / columns) * cellHeight, body, [
    ...nodeEntries(style, nodes),
    ...strengthEntries(words, widthOf, weights),
  ]);
}

/**
 * What changed between two moments: kept in grey, new solid and ringed, lost dashed and crossed, dotted what one of the
 * two moments did not observe. `layout` holds the nodes of both.
 */
export function differenceMap(earlier: Wave, later: Wave, layout: Layout, options: PictureOptions): string {
  const { width = 960, labels = 24, language } = options;
  const words = wordsIn[language];
  const change = tieChange(earlier, later);
  const pairs = (["kept", "new", "lost", "notAsked", "notAnswered", "firstSeen"] as const).flatMap((sort) =>
    change[sort].map((pair) => ({ pair, fate: fateOf[sort] })),
  );
  const fates = pairs.map(({ fate }) => fate);
  const union = unionOf(earlier, later, pairs);
  const fateOfNode = fatesOfNodes(earlier, later);
  const style = new NodeStyle(union.nodes, options.colourBy, options.shapeBy);
  const { widthOf } = lineWidths([earlier.graph, later.graph], 0.6);
  const frame = new SharedFrame([layout]);
  const top = captionHeight + lineHeight;
  const height = top + (width - 2 * edge) * frame.proportion;
  const nodeFates = union.nodes.map(({ id }) => fateOfNode(id));
  const drawing = {
    graph: union,
    layout,
    frame,
    box: { x: edge, y: headHeight + top - 8, width: width - 2 * edge, height: height - top },
    style,
    widthOf,
    fateOfNode,
    fateOfTie: (tie: number) => fates[tie] ?? "kept",
    labelSize: 14,
    rankOf: nameRanks([union], labels, (id) => fateOfNode(id) === "lost"),
    markScale: 1,
  };
  const captions = [captionOf(words, "picture.nodeChange", nodeFates), captionOf(words, "picture.tieChange", fates)];
  return framed(
    options,
    width,
    height,
    [
      ...captions.map((line, k) => text(line, edge + 4, headHeight + 16 + k * lineHeight, captionStyle(true))),
      ...draw(drawing),
    ],
    [
      ...fateEntries(words, new Set(nodeFates), new Set(fates)),
      ...nodeEntries(
        style,
        union.nodes,
        union.nodes.filter(({ id }) => fateOfNode(id) === "fresh"),
        `${words["picture.fresh"]}: `,
      ),
    ],
  );
}

const fateOf = {
  kept: "kept",
  new: "fresh",
  lost: "lost",
  notAsked: "unseen",
  notAnswered: "unseen",
  firstSeen: "unseen",
} as const;

function fatesOfNodes(earlier: Wave, later: Wave): (id: string) => Fate {
  const change = nodeChange(earlier, later);
  const fates = new Map<string, Fate>(change.new.map((id) => [id, "fresh"]));
  for (const id of change.lost) fates.set(id, "lost");
  for (const id of [...change.notAsked, ...change.notAnswered]) fates.set(id, "unseen");
  return (id) => fates.get(id) ?? "kept";
}

function captionOf(
  words: (typeof wordsIn)[Language],
  key: "picture.nodeChange" | "picture.tieChange",
  fates: readonly Fate[],
): string {
  const count = (fate: Fate) => fates.filter((other) => other === fate).length;
  const unseen = count("unseen");
  const known = filled(words[key], { kept: count("kept"), fresh: count("fresh"), lost: count("lost") });
  return known + (unseen === 0 ? "" : filled(words["picture.unseenCount"], { unseen }));
}

function unionOf(earlier: Wave, later: Wave, pairs: readonly { readonly pair: TiePair }[]): Graph {
  const ties = pairs.map(({ pair: { from, to, before, after } }) => ({ from, to, weight: after > 0 ? after : before }));
  return buildGraph({ nodes: uniqueNodes([later.graph, earlier.graph]), ties, directed: later.graph.directed });
}

function uniqueNodes(graphs: readonly Graph[]): GraphNode[] {
  const byId = new Map<string, GraphNode>();
  for (const { nodes } of graphs) for (const node of nodes) if (!byId.has(node.id)) byId.set(node.id, node);
  return [...byId.values()];
}

function captionStyle(plain: boolean) {
  return plain ? { "font-size": 16, fill: quiet } : { "font-size": 16, "font-weight": 600 };
}

function framed(
  options: PictureOptions,
  width: number,
  height: number,
  body: readonly string[],
  entries: Parameters<typeof legend>[0],
): string {
  const foot = legend(entries, edge + 4, headHeight + height + 10, width - 2 * edge);
  const whole = {
    width,
    height: headHeight + height + foot.height + 24,
    title: options.title,
    description: options.description,
  };
  const room = width - 2 * edge - 8;
  const size = Math.min(titleSize, (titleSize * room) / (1.06 * textWidth(options.title, titleSize)));
  const title = text(options.title, edge + 4, 38, { "font-size": size, "font-weight": 600 });
  return svgDocument(whole, [title, ...body, ...foot.marks]);
}
