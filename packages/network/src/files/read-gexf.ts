import type { TieInput } from "../graph/build.js";
import type { GraphNode } from "../graph/graph.js";
import { factsFrom, nodeFrom, weightFrom } from "./columns.js";
import { required } from "./graphml.js";
import { MalformedFile } from "./malformed-file.js";
import { commonDirection, networkOf, type Placed } from "./placed.js";
import type { Moment } from "./write-gexf.js";
import { readXml, type XmlElement } from "./xml.js";

/** What a GEXF file holds: the network at each moment at which a node or tie begins, and the end of the last. */
export interface GexfFile {
  readonly moments: readonly Moment[];
  /** Absent in a static file, whose one moment is at 0. */
  readonly until: number | string | undefined;
}

const mostMoments = 1000;
const directedOf: Readonly<Record<string, boolean>> = { directed: true, undirected: false };

/** Reads GEXF 1.2 or 1.3, static or with spells. @throws MalformedFile naming line and reason. */
export function readGexf(source: string): GexfFile {
  const root = readXml(source);
  if (root.name !== "gexf") throw new MalformedFile(root, "notGexf", { found: root.name });
  const graph = child(root, "graph");
  if (graph === undefined) throw new MalformedFile(root, "missing", { what: "graph" });
  const nodes = child(graph, "nodes")?.children ?? [];
  const ties = child(graph, "edges")?.children ?? [];
  const dates = ["date", "dateTime", "string"].includes(graph.attributes.get("timeformat") ?? "");
  const times = new Set<number | string>();
  const ends = new Set<number | string>();
  for (const element of [...nodes, ...ties])
    for (const { start, end } of spellsOf(element, dates)) {
      if (start !== undefined) times.add(start);
      if (end !== undefined) ends.add(end);
    }
  if (times.size > mostMoments)
    throw new MalformedFile(graph, "tooManyMoments", { count: times.size, most: mostMoments });
  const starts = times.size === 0 ? [0] : [...times].sort(ascending);
  const titles = titlesOf(graph);
  const directions = ties.map(({ line, attributes }) => ({ line, value: directedOf[attributes.get("type") ?? ""] }));
  const directed = commonDirection(directions, graph.attributes.get("defaultedgetype") === "directed");
  return {
    moments: starts.map((at) => ({ at, graph: networkAt(at, nodes, ties, titles, directed, dates) })),
    until: [...ends].sort(ascending).at(-1),
  };
}

function networkAt(
  at: number | string,
  nodes: readonly XmlElement[],
  ties: readonly XmlElement[],
  titles: { readonly node: ReadonlyMap<string, string>; readonly edge: ReadonlyMap<string, string> },
  directed: boolean,
  dates: boolean,
) {
  const there = (element: XmlElement) => isThere(spellsOf(element, dates), at);
  const placedNodes = nodes.filter(there).map((element): Placed<GraphNode> => {
    const { attributes, line } = element;
    const cells = valuesAt(element, titles.node, at, dates);
    const label = attributes.get("label");
    if (label !== undefined) cells.set("label", label);
    return { line, value: nodeFrom(required(attributes, "id", line), cells, line) };
  });
  const placedTies = ties.filter(there).map((element): Placed<TieInput> => {
    const { attributes, line } = element;
    const cells = valuesAt(element, titles.edge, at, dates);
    const weight = cells.get("Weight") ?? cells.get("weight") ?? attributes.get("weight");
    const ends = { from: required(attributes, "source", line), to: required(attributes, "target", line) };
    const facts = factsFrom(cells.get("kind"), cells.get("reportedBy"), line);
    return {
      line,
      value: { ...ends, ...facts, ...(weight === undefined ? {} : { weight: weightFrom(weight, line) }) },
    };
  });
  return networkOf(placedNodes, placedTies, directed);
}

interface Span {
  readonly start: number | string | undefined;
  readonly end: number | string | undefined;
}

function spellsOf(element: XmlElement, dates: boolean): Span[] {
  const spells = child(element, "spells")?.children ?? [];
  if (spells.length > 0) return spells.map((spell) => spanOf(spell, dates));
  const own = spanOf(element, dates);
  return own.start === undefined && own.end === undefined ? [] : [own];
}

function spanOf({ attributes, line }: XmlElement, dates: boolean): Span {
  return { start: timeFrom(attributes.get("start"), dates, line), end: timeFrom(attributes.get("end"), dates, line) };
}

function timeFrom(text: string | undefined, dates: boolean, line: number): number | string | undefined {
  if (text === undefined) return undefined;
  if (dates) {
    if (!/^\d{4}-\d\d-\d\d/.test(text)) throw new MalformedFile({ line }, "badTime", { value: text });
    return text;
  }
  const time = Number(text);
  if (text.trim() === "" || !Number.isFinite(time)) throw new MalformedFile({ line }, "badTime", { value: text });
  return time;
}

function isThere(spans: readonly Span[], at: number | string): boolean {
  return spans.length === 0 || spans.some(({ start, end }) => (start ?? at) <= at && (end === undefined || at < end));
}

function valuesAt(
  element: XmlElement,
  titles: ReadonlyMap<string, string>,
  at: number | string,
  dates: boolean,
): Map<string, string> {
  const cells = new Map<string, string>();
  for (const value of child(element, "attvalues")?.children ?? []) {
    const key = value.attributes.get("for") ?? value.attributes.get("id") ?? "";
    const title = titles.get(key);
    if (title === undefined) throw new MalformedFile(value, "unknownKey", { key });
    const span = spanOf(value, dates);
    const timed = span.start !== undefined || span.end !== undefined;
    if (!timed || isThere([span], at)) cells.set(title, required(value.attributes, "value", value.line));
  }
  return cells;
}

function titlesOf(graph: XmlElement) {
  const titles = { node: new Map<string, string>(), edge: new Map<string, string>() };
  for (const { name, attributes, children } of graph.children) {
    if (name !== "attributes") continue;
    const of = attributes.get("class") === "edge" ? titles.edge : titles.node;
    for (const { attributes: declared, line } of children)
      of.set(required(declared, "id", line), required(declared, "title", line));
  }
  return titles;
}

function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((candidate) => candidate.name === name);
}

function ascending(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
