import { UndirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import { describe, expect, it } from "vitest";
import { buildGraph } from "../graph/build.js";
import { pythonWithPeers, runPython } from "../testing/python.js";
import { writeCsv } from "./csv-pair.js";
import { writeGraphml } from "./graphml.js";
import { writeGexf } from "./write-gexf.js";

const nodes = [
  { id: "è1", label: 'Caffè "Là" <b> & soci', territory: "Rho" },
  { id: "b 2", label: "L'Officina, di via Pò; 3", territory: "Pavia" },
  { id: "c", label: "Isolata", territory: "Città" },
];
const before = buildGraph({ nodes: nodes.slice(0, 2), ties: [{ from: "è1", to: "b 2", weight: 2.5 }] });
const after = buildGraph({ nodes, ties: [{ from: "è1", to: "b 2", weight: 4 }] });
const dynamic = writeGexf(
  [
    { at: 0, graph: before },
    { at: 12, graph: after },
  ],
  { until: 24 },
);
const expected = {
  nodes: nodes.map(({ id, label, territory }) => [id, label, territory]),
  ties: [["è1", "b 2", 4]],
};

it("graphology-gexf reads the dynamic file", () => {
  const graph = gexf.parse(UndirectedGraph, dynamic);
  expect(graph.mapNodes((id, { label, territory }) => [id, label, territory])).toEqual(expected.nodes);
  expect(graph.mapEdges((_, { weight }, source, target) => [source, target, weight])).toEqual(expected.ties);
});

describe.runIf(pythonWithPeers !== undefined)("igraph and NetworkX read the files", () => {
  const read =
    pythonWithPeers === undefined
      ? {}
      : (runPython("read-files.py", { graphml: writeGraphml(after), gexf: dynamic, ...writeCsv(after) }) as Record<
          string,
          unknown
        >);

  it.each(["igraph", "networkx", "csv"])("%s", (peer) => expect(read[peer]).toEqual(expected));

  it("NetworkX keeps accents, spells and weights of the dynamic file", () => {
    const [first, second, third] = nodes;
    expect(read.gexf).toEqual({
      nodes: [
        [
          first?.id,
          first?.label,
          "Rho",
          [
            [0, 12],
            [12, 24],
          ],
        ],
        [
          second?.id,
          second?.label,
          "Pavia",
          [
            [0, 12],
            [12, 24],
          ],
        ],
        [third?.id, third?.label, "Città", [[12, 24]]],
      ],
      ties: [
        [
          "è1",
          "b 2",
          4,
          [
            [0, 12],
            [12, 24],
          ],
          [
            [2.5, 0, 12],
            [4, 12, 24],
          ],
        ],
      ],
    });
  });
});
