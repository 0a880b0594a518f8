import { type TiePair, tieChange } from "../change/tie-change.js";
import type { Wave } from "../change/wave.js";
import { buildGraph } from "../graph/build.js";
import type { Graph, GraphNode } from "../graph/graph.js";
import type { Layout } from "../layouts/force-layout.js";
import { draw, lineWidths } from "./drawing.js";
import type { Box } from "./frame.js";
import { fateEntries, legend, nodeEntries, strengthEntries } from "./legend.js";
import { type Fate, NodeStyle } from "./marks.js";
import { pictureWordsEn } from "./messages.en.js";
import { pictureWordsIt } from "./messages.it.js";
import { quiet, svgDocument, text } from "./svg.js";

/** What every picture needs to be understood. */
export interface PictureOptions {
  readonly title: string;
  /** What the picture shows, in a sentence or two, for those who do not see it. */
  readonly description: string;
  readonly language: "it" | "en";
  readonly width?: number;
  readonly colourBy?: string;
  readonly shapeBy?: string;
  /** How many names to try to write. */
  readonly labels?: number;
}

const edge = 18;
const headHeight = 58;

/** One network. `layout` holds every node. */
export function networkPicture(graph: Graph, layout: Layout, options: PictureOptions): string {
  const words = wordsIn(options.language);
  return smallMultiples([{ name: words.counts(graph.n, graph.m), graph, layout }], { ...options, columns: 1 });
}

export interface Panel {
  readonly name: string;
  readonly graph: Graph;
  readonly layout: Layout;
}

/** Several moments side by side on one scale. */
export function smallMultiples(
  panels: readonly Panel[],
  options: PictureOptions & { readonly columns?: number },
): string {
  const { width = 960, columns = 2, labels = panels.length > 1 ? 12 : 40 } = options;
  const words = wordsIn(options.language);
  const markScale = columns > 1 ? 0.72 : 1;
  const cell = {
    width: (width - 2 * edge) / columns,
    height: (width - 2 * edge) / columns / (columns > 1 ? 1.18 : 1.45),
  };
  const nodes = uniqueNodes(panels.map(({ graph }) => graph));
  const style = new NodeStyle(nodes, options.colourBy, options.shapeBy);
  const { widthOf, weights } = lineWidths(
    panels.map(({ graph }) => graph),
    markScale,
  );
  const scaleWith = panels.map(({ layout }) => layout);
  const body = panels.flatMap(({ name, graph, layout }, k) => {
    const place: Box = {
      x: edge + (k % columns) * cell.width,
      y: headHeight + Math.floor(k / columns) * cell.height,
      ...cell,
    };
    const box = { x: place.x + 4, y: place.y + 26, width: place.width - 8, height: place.height - 34 };
    const heading = panels.length === 1 ? name : `${name}: ${words.counts(graph.n, graph.m)}`;
    return [
      text(heading, place.x + 4, place.y + 14, {
        "font-size": 14,
        "font-weight": panels.length === 1 ? 400 : 600,
        ...(panels.length === 1 ? { fill: quiet } : {}),
      }),
      ...draw({ graph, layout, scaleWith, box, style, widthOf, labelSize: columns > 1 ? 10 : 12, labels, markScale }),
    ];
  });
  const rows = Math.ceil(panels.length / columns);
  return framed(options, width, rows * cell.height, body, [
    ...nodeEntries(style, nodes),
    ...strengthEntries(words, widthOf, weights),
  ]);
}

/** What changed between two moments: kept in grey, new solid and ringed, lost dashed. `layout` holds the nodes of both. */
export function differenceMap(earlier: Wave, later: Wave, layout: Layout, options: PictureOptions): string {
  const { width = 960, labels = 40 } = options;
  const words = wordsIn(options.language);
  const change = tieChange(earlier, later);
  const gone = [...change.lost, ...change.notAsked, ...change.notAnswered];
  const come = [...change.new, ...change.firstSeen];
  const fates: Fate[] = [
    ...change.kept.map(() => "kept" as const),
    ...come.map(() => "fresh" as const),
    ...gone.map(() => "lost" as const),
  ];
  const union = unionOf(earlier, later, [...change.kept, ...come, ...gone]);
  const fateOfNode = (id: string): Fate => {
    if (!later.graph.positions.has(id)) return "lost";
    return earlier.graph.positions.has(id) ? "kept" : "fresh";
  };
  const style = new NodeStyle(union.nodes, options.colourBy, options.shapeBy);
  const { widthOf } = lineWidths([earlier.graph, later.graph], 0.55);
  const height = (width - 2 * edge) / 1.45;
  const box = { x: edge, y: headHeight + 26, width: width - 2 * edge, height: height - 30 };
  const body = [
    text(caption(words, union, fateOfNode, fates), edge + 4, headHeight + 14, { "font-size": 14, fill: quiet }),
    ...draw({
      graph: union,
      layout,
      scaleWith: [layout],
      box,
      style,
      widthOf,
      fateOfNode,
      fateOfTie: (t) => fates[t],
      labelSize: 12,
      labels,
      markScale: 1,
    }),
  ];
  return framed(options, width, height, body, [
    ...fateEntries(words),
    ...nodeEntries(
      style,
      union.nodes,
      union.nodes.filter(({ id }) => fateOfNode(id) === "fresh"),
    ),
  ]);
}

function caption(
  words: ReturnType<typeof wordsIn>,
  union: Graph,
  fateOfNode: (id: string) => Fate,
  fates: readonly Fate[],
): string {
  const count = (list: readonly Fate[]) =>
    (["kept", "fresh", "lost"] as const).map((fate) => list.filter((other) => other === fate).length);
  const [keptNodes, newNodes, lostNodes] = count(union.nodes.map(({ id }) => fateOfNode(id)));
  const [keptTies, newTies, lostTies] = count(fates);
  return `${words.nodes}: ${words.change(keptNodes, newNodes, lostNodes)}. ${words.ties}: ${words.change(keptTies, newTies, lostTies)}.`;
}

function unionOf(earlier: Wave, later: Wave, pairs: readonly TiePair[]): Graph {
  const ties = pairs.map(({ from, to, before, after }) => ({ from, to, weight: after > 0 ? after : before }));
  return buildGraph({ nodes: uniqueNodes([later.graph, earlier.graph]), ties, directed: later.graph.directed });
}

function uniqueNodes(graphs: readonly Graph[]): GraphNode[] {
  const byId = new Map<string, GraphNode>();
  for (const { nodes } of graphs) for (const node of nodes) if (!byId.has(node.id)) byId.set(node.id, node);
  return [...byId.values()];
}

function framed(
  options: PictureOptions,
  width: number,
  height: number,
  body: readonly string[],
  entries: Parameters<typeof legend>[0],
): string {
  const foot = legend(entries, edge + 4, headHeight + height + 6, width - 2 * edge);
  const whole = {
    width,
    height: headHeight + height + foot.height + 18,
    title: options.title,
    description: options.description,
  };
  const title = text(options.title, edge + 4, 36, { "font-size": 22, "font-weight": 600 });
  return svgDocument(whole, [title, ...body, ...foot.marks]);
}

function wordsIn(language: "it" | "en") {
  return language === "it" ? pictureWordsIt : pictureWordsEn;
}
