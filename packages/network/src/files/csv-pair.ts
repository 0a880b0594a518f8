import type { TieInput } from "../graph/build.js";
import type { Graph, GraphNode } from "../graph/graph.js";
import { tiesOf } from "../graph/ties.js";
import { cellOf, columnsOf, factsFrom, nodeFrom, weightFrom } from "./columns.js";
import { type CsvRow, csvCell, readCsv } from "./csv.js";
import { MalformedFile } from "./malformed-file.js";
import { commonDirection, networkOf, type Placed } from "./placed.js";

/** The two tables that spreadsheets and Gephi import: isolates are in the first only. */
export interface CsvPair {
  readonly nodes: string;
  readonly edges: string;
}

const titleOf: Readonly<Record<string, string>> = {
  label: "Label",
  kind: "Kind",
  type: "Type",
  territory: "Territory",
  mode: "Mode",
};
const fieldOf = new Map(Object.entries(titleOf).map(([field, title]) => [title, field]));

/** The network as a table of nodes and one of ties, with lines ended as RFC 4180 says. */
export function writeCsv(graph: Graph): CsvPair {
  const columns = columnsOf(graph.nodes);
  const nodes = graph.nodes.map((node) => [node.id, ...columns.map((column) => cellOf(node, column))]);
  const type = graph.directed ? "Directed" : "Undirected";
  const ties = tiesOf(graph).map(({ from, to, weight, kind, reportedBy }) => [
    from,
    to,
    type,
    String(weight),
    kind,
    reportedBy,
  ]);
  return {
    nodes: table([["Id", ...columns.map((column) => titleOf[column] ?? column)], ...nodes]),
    edges: table([["Source", "Target", "Type", "Weight", "Kind", "ReportedBy"], ...ties]),
  };
}

function table(rows: readonly (readonly (string | undefined)[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

/** Reads the two tables. @throws MalformedFile naming table, line and reason. */
export function readCsvPair({ nodes, edges }: CsvPair): Graph {
  const placedNodes = inTable("nodes", () => nodesIn(readCsv(nodes)));
  inTable("nodes", () => networkOf(placedNodes, [], false));
  return inTable("edges", () => {
    const { ties, directed } = tiesIn(readCsv(edges));
    return networkOf(placedNodes, ties, directed);
  });
}

function inTable<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof MalformedFile)) throw error;
    throw new MalformedFile({ line: error.line, table: name }, error.reason, error.params);
  }
}

function nodesIn(rows: readonly CsvRow[]): Placed<GraphNode>[] {
  const { header, body } = headed(rows);
  const idColumn = column(header, "Id");
  return body.map(({ line, cells }) => {
    const values = new Map<string, string>();
    for (const [k, title] of header.entries()) {
      const value = cells[k];
      if (k !== idColumn && value !== undefined) values.set(fieldOf.get(title) ?? title, value);
    }
    return { line, value: nodeFrom(filled(cells[idColumn], "Id", line), values, line) };
  });
}

function tiesIn(rows: readonly CsvRow[]): { ties: Placed<TieInput>[]; directed: boolean } {
  const { header, body } = headed(rows);
  const source = column(header, "Source");
  const target = column(header, "Target");
  const cellIn = (cells: CsvRow["cells"], title: string) => cells[header.indexOf(title)];
  const ties = body.map(({ line, cells }): Placed<TieInput> => {
    const stated = cellIn(cells, "Weight");
    const facts = factsFrom(cellIn(cells, "Kind"), cellIn(cells, "ReportedBy"), line);
    const ends = { from: filled(cells[source], "Source", line), to: filled(cells[target], "Target", line) };
    return {
      line,
      value: { ...ends, ...facts, ...(stated === undefined ? {} : { weight: weightFrom(stated, line) }) },
    };
  });
  const directions = body.map(({ line, cells }) => ({ line, value: cellIn(cells, "Type") === "Directed" }));
  return { ties, directed: commonDirection(directions, false) };
}

function headed(rows: readonly CsvRow[]): { header: string[]; body: readonly CsvRow[] } {
  const [first, ...body] = rows;
  if (first === undefined) throw new MalformedFile({ line: 1 }, "empty");
  const header = first.cells.map((cell) => cell ?? "");
  const repeated = header.find((title, k) => header.indexOf(title) !== k);
  if (repeated !== undefined) throw new MalformedFile(first, "repeatedColumn", { title: repeated });
  for (const { line, cells } of body)
    if (cells.length !== header.length)
      throw new MalformedFile({ line }, "cells", { cells: cells.length, titles: header.length });
  return { header, body };
}

function column(header: readonly string[], title: string): number {
  const place = header.indexOf(title);
  if (place < 0) throw new MalformedFile({ line: 1 }, "missing", { what: title });
  return place;
}

function filled(cell: string | undefined, title: string, line: number): string {
  if (cell === undefined) throw new MalformedFile({ line }, "missing", { what: title });
  return cell;
}
