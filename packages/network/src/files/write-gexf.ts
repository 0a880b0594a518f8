import type { Graph, GraphNode } from "../graph/graph.js";
import { NotDefined } from "../graph/problems.js";
import { type Tie, tiesOf } from "../graph/ties.js";
import { cellOf, columnsOf } from "./columns.js";
import { escapeXml } from "./xml.js";

/** The network from a moment on: a number (months, years) or a date, YYYY-MM-DD; all of one sort. */
export interface Moment {
  readonly at: number | string;
  readonly graph: Graph;
}

type Spell = readonly [start: string, end: string];

interface TieOverTime {
  readonly from: string;
  readonly to: string;
  readonly spells: {
    readonly spell: Spell;
    readonly weight: number;
    readonly kind: string | undefined;
    readonly reportedBy: string | undefined;
  }[];
}

/**
 * Several moments as one dynamic GEXF 1.2 file, for Gephi's timeline. Each moment lasts until the next; the last
 * until `until`. Columns of nodes are those of their last moment; the weight of a tie changes with the moment.
 * @throws NotDefined unless the moments ascend to `until`, all directed or all not.
 */
export function writeGexf(moments: readonly Moment[], { until }: { until: number | string }): string {
  requireAscending(moments, until);
  const nodes = new Map<string, { node: GraphNode; spells: Spell[] }>();
  const ties = new Map<string, TieOverTime>();
  for (const [k, { at, graph }] of moments.entries()) {
    const spell: Spell = [String(at), String(moments[k + 1]?.at ?? until)];
    for (const node of graph.nodes) {
      const spells = nodes.get(node.id)?.spells ?? [];
      nodes.set(node.id, { node, spells: [...spells, spell] });
    }
    for (const tie of tiesOf(graph)) addSpell(ties, graph.directed, tie, spell);
  }
  const columns = columnsOf([...nodes.values()].map(({ node }) => node)).filter((column) => column !== "label");
  const directed = moments[0]?.graph.directed === true;
  const dates = typeof until === "string";
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">',
    `  <graph mode="dynamic" defaultedgetype="${directed ? "directed" : "undirected"}" timeformat="${dates ? "date" : "double"}">`,
    ...(columns.length === 0
      ? []
      : ['    <attributes class="node" mode="static">', ...columns.map(attribute), "    </attributes>"]),
    '    <attributes class="edge" mode="dynamic">',
    '      <attribute id="0" title="Weight" type="double"/>',
    '      <attribute id="1" title="kind" type="string"/>',
    '      <attribute id="2" title="reportedBy" type="string"/>',
    "    </attributes>",
    "    <nodes>",
    ...[...nodes.values()].map(({ node, spells }) => nodeElement(node, spells, columns)),
    "    </nodes>",
    "    <edges>",
    ...[...ties.values()].map(tieElement),
    "    </edges>",
    "  </graph>",
    "</gexf>",
    "",
  ].join("\n");
}

/** @throws NotDefined unless moments follow one another, the end follows them, and all are directed or none is. */
function requireAscending(moments: readonly Moment[], until: number | string): void {
  const times = [...moments.map(({ at }) => at), until];
  for (const [k, after] of times.entries()) {
    const before = times[k - 1];
    if (before !== undefined && (typeof before !== typeof after || before >= after))
      throw new NotDefined("needsAscendingMoments", { before, after });
  }
  const [first] = moments;
  const other = moments.find(({ graph }) => graph.directed !== first?.graph.directed);
  if (first !== undefined && other !== undefined)
    throw new NotDefined("differentKinds", { earlier: String(first.at), later: String(other.at) });
}

function addSpell(ties: Map<string, TieOverTime>, directed: boolean, tie: Tie, spell: Spell): void {
  const { from, to, weight, kind, reportedBy } = tie;
  const key = JSON.stringify(directed ? [from, to] : [from, to].sort());
  const known = ties.get(key) ?? { from, to, spells: [] };
  known.spells.push({ spell, weight, kind, reportedBy });
  ties.set(key, known);
}

function attribute(column: string, k: number): string {
  return `      <attribute id="${k}" title="${escapeXml(column)}" type="string"/>`;
}

function nodeElement(node: GraphNode, spells: readonly Spell[], columns: readonly string[]): string {
  const values = columns.flatMap((column, k) => {
    const cell = cellOf(node, column);
    return cell === undefined ? [] : [`<attvalue for="${k}" value="${escapeXml(cell)}"/>`];
  });
  const label = escapeXml(node.label ?? node.id);
  const attvalues = values.length === 0 ? "" : `<attvalues>${values.join("")}</attvalues>`;
  return `      <node id="${escapeXml(node.id)}" label="${label}">${attvalues}${spellsElement(spells)}</node>`;
}

function tieElement({ from, to, spells }: TieOverTime, position: number): string {
  const value = (name: string, cell: string | undefined, [start, end]: Spell) =>
    cell === undefined ? "" : `<attvalue for="${name}" value="${escapeXml(cell)}" start="${start}" end="${end}"/>`;
  const values = spells.map(
    ({ spell, weight, kind, reportedBy }) =>
      value("0", String(weight), spell) + value("1", kind, spell) + value("2", reportedBy, spell),
  );
  const last = spells.at(-1)?.weight ?? 1;
  const ends = `source="${escapeXml(from)}" target="${escapeXml(to)}" weight="${last}"`;
  const inside = `<attvalues>${values.join("")}</attvalues>${spellsElement(spells.map(({ spell }) => spell))}`;
  return `      <edge id="e${position}" ${ends}>${inside}</edge>`;
}

function spellsElement(spells: readonly Spell[]): string {
  return `<spells>${spells.map(([start, end]) => `<spell start="${start}" end="${end}"/>`).join("")}</spells>`;
}
