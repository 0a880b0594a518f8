import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildGraph } from "../graph/build.js";
import { arbitraryNetwork, contentOf } from "../testing/arbitrary-network.js";
import { referenceNetwork } from "../testing/reference.js";
import { readCsvPair, writeCsv } from "./csv-pair.js";
import { readGraphml, writeGraphml } from "./graphml.js";
import { MalformedFile } from "./malformed-file.js";
import { readGexf } from "./read-gexf.js";
import { writeGexf } from "./write-gexf.js";

describe("what is written is read back the same", () => {
  it("GraphML", () => {
    fc.assert(
      fc.property(arbitraryNetwork, (graph) => {
        expect(contentOf(readGraphml(writeGraphml(graph)))).toEqual(contentOf(graph));
      }),
    );
  });

  it("the CSV pair", () => {
    fc.assert(
      fc.property(arbitraryNetwork, (graph) => {
        const read = contentOf(readCsvPair(writeCsv(graph)));
        const undirectedWithoutTies = graph.m === 0 ? { ...read, directed: graph.directed } : read;
        expect(undirectedWithoutTies).toEqual(contentOf(graph));
      }),
    );
  });

  it("GEXF over three moments", () => {
    fc.assert(
      fc.property(fc.array(arbitraryNetwork, { minLength: 1, maxLength: 3 }), (graphs) => {
        const directed = graphs[0]?.directed === true;
        const alike = graphs.map((graph) => (graph.directed === directed ? graph : (graphs[0] ?? graph)));
        const { moments, until } = readGexf(
          writeGexf(
            alike.map((graph, k) => ({ at: 4 * k, graph })),
            { until: 12 },
          ),
        );
        expect(until).toBe(12);
        for (const [k, { at, graph }] of moments.entries()) {
          expect(at).toBe(4 * k);
          const sent = contentOf(alike[k] ?? graph);
          const came = contentOf(graph);
          expect(came.ties).toEqual(sent.ties);
          expect(came.nodes.map(({ id }) => id).toSorted()).toEqual(sent.nodes.map(({ id }) => id).toSorted());
        }
      }),
    );
  });

  it("GEXF with dates", () => {
    const graph = buildGraph({ nodes: [{ id: "a" }, { id: "b" }], ties: [{ from: "a", to: "b" }] });
    const { moments, until } = readGexf(writeGexf([{ at: "2026-01-01", graph }], { until: "2026-05-01" }));
    expect([moments[0]?.at, until]).toEqual(["2026-01-01", "2026-05-01"]);
  });
});

describe("a malformed file names line and reason", () => {
  const graphml = (inside: string) => `<graphml>\n<graph edgedefault="undirected">\n${inside}\n</graph>\n</graphml>`;
  it.each([
    ["empty", "", 1, "empty"],
    ["a document type", '<!DOCTYPE a [<!ENTITY b "c">]>\n<graphml/>', 1, "documentType"],
    ["not GraphML", "\n<gexf/>", 2, "notGraphml"],
    ["an element left open", "<graphml>\n<graph>\n", 3, "unfinished"],
    ["the wrong end", "<graphml>\n<graph>\n</graphml>", 3, "wrongEnd"],
    ["an unknown entity", graphml('<node id="&nbsp;"/>'), 3, "entity"],
    ["an entity called as what every object has", graphml('<node id="&constructor;"/>'), 3, "entity"],
    ["a node without id", graphml("<node/>"), 3, "missing"],
    ["an unknown key", graphml('<node id="a"><data key="k">1</data></node>'), 3, "unknownKey"],
    ["an unknown end", graphml('<node id="a"/>\n<edge source="a" target="b"/>'), 4, "unknownEnd"],
    ["a loop", graphml('<node id="a"/>\n<edge source="a" target="a"/>'), 4, "loop"],
  ])("%s", (_, source, line, reason) => {
    expect(() => readGraphml(source)).toThrow(expect.objectContaining({ name: "MalformedFile", line, reason }));
  });

  it.each([
    ["a row too short", "Id,Label\na,A\nb\n", "Source,Target\n", 3, "cells"],
    ["no Id", "Name\na\n", "Source,Target\n", 1, "missing"],
    ["a quote left open", 'Id\n"a\n', "Source,Target\n", 2, "unfinishedCell"],
    ["a weight of words", "Id\na\nb\n", "Source,Target,Weight\na,b,molto\n", 2, "badWeight"],
    ["a negative weight", "Id\na\nb\n", "Source,Target,Weight\na,b,-1\n", 2, "badWeight"],
    ["an unknown end, after a cell of two lines", 'Id,Label\na,"x\ny"\n', "Source,Target\na,b\n", 2, "unknownEnd"],
  ])("%s", (_, nodes, edges, line, reason) => {
    expect(() => readCsvPair({ nodes, edges })).toThrow(
      expect.objectContaining({ name: "MalformedFile", line, reason }),
    );
  });
});

it("10,000 mutated files are read or refused, and nothing else happens", { timeout: 60_000 }, () => {
  const wave = referenceNetwork("orientata_piccola").waves[0];
  if (wave === undefined) throw new Error("no wave");
  const gexf = writeGexf([{ at: 0, graph: wave.graph }], { until: 4 });
  const csv = writeCsv(wave.graph);
  const readers: [string, (source: string) => unknown][] = [
    [writeGraphml(wave.graph), readGraphml],
    [gexf, readGexf],
    [csv.nodes, (nodes) => readCsvPair({ ...csv, nodes })],
    [csv.edges, (edges) => readCsvPair({ ...csv, edges })],
  ];
  let refused = 0;
  const mutation = fc.record({
    reader: fc.nat(readers.length - 1),
    edits: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.nat(6),
        put: fc.oneof(
          fc.constantFrom("<", ">", '"', "&", "/", ",", "\n", "<!--", "]]>", "&#x0;", "1e999", "\u0000"),
          fc.string({ maxLength: 4 }),
        ),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  });
  fc.assert(
    fc.property(mutation, ({ reader, edits }) => {
      const [original, read] = readers[reader] ?? readers[0] ?? ["", readGraphml];
      let source = original;
      for (const { at, cut, put } of edits) {
        const place = Math.floor(at * source.length);
        source = source.slice(0, place) + put + source.slice(place + cut);
      }
      try {
        read(source);
      } catch (error) {
        if (!(error instanceof MalformedFile)) throw error;
        expect(error.line).toBeGreaterThanOrEqual(1);
        refused++;
      }
    }),
    { numRuns: 10_000, seed: 1 },
  );
  expect(refused).toBeGreaterThan(1000);
});
