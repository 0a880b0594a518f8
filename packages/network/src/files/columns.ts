import type { GraphNode, TieFacts } from "../graph/graph.js";
import { attributeOf } from "../graph/groups.js";
import { MalformedFile } from "./malformed-file.js";

/** The fields of a node that have a column of their own in every format, in order. */
const nodeFields = ["label", "kind", "type", "territory", "mode"] as const;
const fields: ReadonlySet<string> = new Set(nodeFields);
const reserved = /^attribute:*:(?=label$|kind$|type$|territory$|mode$|id$)/i;

/** The column of a further attribute: its name, marked where a field has the same. */
function columnOf(attribute: string): string {
  const own = /^(?:attribute:+)?(?:label|kind|type|territory|mode|id)$/i.test(attribute);
  return own
    ? attribute.replace(/^(?:attribute:)?/, (prefix) => (prefix === "" ? "attribute:" : "attribute::"))
    : attribute;
}

/** The attribute that a column holds. */
function attributeOfColumn(column: string): string {
  if (!reserved.test(column)) return column;
  return column.startsWith("attribute::") ? `attribute:${column.slice(11)}` : column.slice(10);
}

/** The columns that the nodes need, fields first. */
export function columnsOf(nodes: readonly GraphNode[]): string[] {
  const used = nodeFields.filter((field) => nodes.some((node) => attributeOf(node, field) !== undefined));
  const further = new Set(nodes.flatMap(({ attributes }) => Object.keys(attributes ?? {})));
  return [...used, ...[...further].sort().map(columnOf)];
}

/** What the node has in a column. */
export function cellOf(node: GraphNode, column: string): string | undefined {
  return fields.has(column) ? attributeOf(node, column) : node.attributes?.[attributeOfColumn(column)];
}

/** A node from its id and columns. @throws MalformedFile when the mode is neither 0 nor 1. */
export function nodeFrom(id: string, cells: ReadonlyMap<string, string>, line: number): GraphNode {
  const mode = cells.get("mode");
  if (mode !== undefined && mode !== "0" && mode !== "1") throw new MalformedFile({ line }, "badMode", { value: mode });
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  let further = false;
  for (const [column, value] of cells) {
    if (fields.has(column)) continue;
    attributes[attributeOfColumn(column)] = value;
    further = true;
  }
  const [label, kind, type, territory] = ["label", "kind", "type", "territory"].map((field) => cells.get(field));
  return {
    id,
    ...(label === undefined ? {} : { label }),
    ...(kind === undefined ? {} : { kind }),
    ...(type === undefined ? {} : { type }),
    ...(territory === undefined ? {} : { territory }),
    ...(mode === undefined ? {} : { mode: mode === "0" ? 0 : 1 }),
    ...(further ? { attributes: { ...attributes } } : {}),
  };
}

/** What a tie says, from its columns. @throws MalformedFile when it is reported by neither `one` nor `both`. */
export function factsFrom(kind: string | undefined, reportedBy: string | undefined, line: number): TieFacts {
  if (reportedBy !== undefined && reportedBy !== "one" && reportedBy !== "both") {
    throw new MalformedFile({ line }, "badReporter", { value: reportedBy });
  }
  return { ...(kind === undefined ? {} : { kind }), ...(reportedBy === undefined ? {} : { reportedBy }) };
}

/** A weight above zero. @throws MalformedFile when it is not. */
export function weightFrom(text: string, line: number): number {
  const weight = Number(text);
  if (text.trim() === "" || !(weight > 0 && weight < Infinity))
    throw new MalformedFile({ line }, "badWeight", { value: text });
  return weight;
}
