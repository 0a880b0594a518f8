import type { TieInput } from "../graph/build.js";
import type { Graph, GraphNode } from "../graph/graph.js";
import { tiesOf } from "../graph/ties.js";
import { cellOf, columnsOf, factsFrom, nodeFrom, weightFrom } from "./columns.js";
import { MalformedFile } from "./malformed-file.js";
import { commonDirection, networkOf, type Placed } from "./placed.js";
import { escapeXml, readXml, type XmlElement } from "./xml.js";

/** The network as GraphML, with every column of nodes and ties; igraph, NetworkX, visone and Gephi read it. */
export function writeGraphml(graph: Graph, { name = "network" }: { name?: string } = {}): string {
  const columns = columnsOf(graph.nodes);
  const key = (id: string, of: string, title: string, type: string) =>
    `  <key id="${id}" for="${of}" attr.name="${escapeXml(title)}" attr.type="${type}"/>`;
  const data = (id: string, value: string | undefined) =>
    value === undefined ? "" : `<data key="${id}">${escapeXml(value)}</data>`;
  const nodes = graph.nodes.map(
    (node) =>
      `    <node id="${escapeXml(node.id)}">${columns.map((column, k) => data(`n${k}`, cellOf(node, column))).join("")}</node>`,
  );
  const ties = tiesOf(graph).map(({ from, to, weight, kind, reportedBy }) => {
    const ends = `source="${escapeXml(from)}" target="${escapeXml(to)}"`;
    const values = data("weight", String(weight)) + data("kind", kind) + data("reportedBy", reportedBy);
    return `    <edge ${ends}>${values}</edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...columns.map((column, k) => key(`n${k}`, "node", column, "string")),
    key("weight", "edge", "weight", "double"),
    ...(graph.facts === undefined
      ? []
      : [key("kind", "edge", "kind", "string"), key("reportedBy", "edge", "reportedBy", "string")]),
    `  <graph id="${escapeXml(name)}" edgedefault="${graph.directed ? "directed" : "undirected"}">`,
    ...nodes,
    ...ties,
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
}

/** Reads a network from GraphML. @throws MalformedFile naming line and reason. */
export function readGraphml(source: string): Graph {
  const root = readXml(source);
  if (root.name !== "graphml") throw new MalformedFile(root, "notGraphml", { found: root.name });
  const graph = root.children.find(({ name }) => name === "graph");
  if (graph === undefined) throw new MalformedFile(root, "missing", { what: "graph" });
  const keys = new Map<string, string>();
  for (const { name, attributes, line } of root.children) {
    if (name !== "key") continue;
    keys.set(required(attributes, "id", line), attributes.get("attr.name") ?? attributes.get("id") ?? "");
  }
  const nodes: Placed<GraphNode>[] = [];
  const ties: Placed<TieInput>[] = [];
  for (const element of graph.children) {
    const { line, attributes } = element;
    if (element.name === "node") {
      nodes.push({ line, value: nodeFrom(required(attributes, "id", line), cells(element, keys), line) });
    } else if (element.name === "edge") {
      const values = cells(element, keys);
      const weight = values.get("weight");
      const from = required(attributes, "source", line);
      const to = required(attributes, "target", line);
      const facts = factsFrom(values.get("kind"), values.get("reportedBy"), line);
      ties.push({
        line,
        value: { from, to, ...facts, ...(weight === undefined ? {} : { weight: weightFrom(weight, line) }) },
      });
    }
  }
  const directions = graph.children
    .filter(({ name }) => name === "edge")
    .map(({ line, attributes }) => ({ line, value: directedOf[attributes.get("directed") ?? ""] }));
  return networkOf(nodes, ties, commonDirection(directions, graph.attributes.get("edgedefault") === "directed"));
}

const directedOf: Readonly<Record<string, boolean>> = { true: true, false: false };

function cells(element: XmlElement, keys: ReadonlyMap<string, string>): Map<string, string> {
  const values = new Map<string, string>();
  for (const { name, attributes, text, line } of element.children) {
    if (name !== "data") continue;
    const key = required(attributes, "key", line);
    const column = keys.get(key);
    if (column === undefined) throw new MalformedFile({ line }, "unknownKey", { key });
    values.set(column, text);
  }
  return values;
}

/** An attribute that must be there. @throws MalformedFile when it is not. */
export function required(attributes: ReadonlyMap<string, string>, name: string, line: number): string {
  const value = attributes.get(name);
  if (value === undefined) throw new MalformedFile({ line }, "missing", { what: name });
  return value;
}
