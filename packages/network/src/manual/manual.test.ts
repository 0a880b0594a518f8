import { expect, it } from "vitest";
import { buildGraph } from "../graph/build.js";
import type { GraphNode } from "../graph/graph.js";
import { tiesOf } from "../graph/ties.js";
import { layoutWaves } from "../layouts/layout-waves.js";
import { differenceMap, smallMultiples } from "../pictures/pictures.js";
import { referenceNetwork } from "../testing/reference.js";
import { measureReference } from "./reference.js";

const territories: Readonly<Record<string, string>> = { Rho: "Rho", Pav: "Pavia", Vis: "Visconteo" };
const inItalian = (node: GraphNode): GraphNode => ({
  id: node.id,
  label: node.label ?? node.id,
  kind: node.kind === "lab" ? "laboratorio" : "organizzazione",
  territory: territories[node.territory ?? ""] ?? "",
});

const months = ["Mese 0", "Mese 4", "Mese 8", "Mese 12"];
const waves = referenceNetwork("territorio_a").waves.map(({ graph }, k) => ({
  name: months[k] ?? "",
  graph: buildGraph({
    nodes: graph.nodes.map(inItalian),
    ties: tiesOf(graph),
  }),
}));
const look = { language: "it", colourBy: "territory", shapeBy: "kind" } as const;

it("the reference of measures is the one committed (vitest -u writes it)", async () => {
  await expect(measureReference("it")).toMatchFileSnapshot("../../manual/misure.md");
  await expect(measureReference("en")).toMatchFileSnapshot("../../manual/measures.md");
});

it("the guide's picture of four months is the one committed", async () => {
  const layouts = layoutWaves(
    waves.map(({ graph }) => graph),
    { seed: 7 },
  );
  const panels = waves.map((wave, k) => ({ ...wave, layout: layouts[k] ?? new Map() }));
  const picture = smallMultiples(panels, {
    ...look,
    title: "La rete di un territorio in quattro momenti",
    description:
      "Quattro riquadri sulla stessa scala. Ai mesi 0 e 4 tre gruppi, uno per territorio, uniti da pochi legami; Rho cresce. Al mese 8 il gruppo di Pavia è diviso in due. Al mese 12 Rho e Visconteo sono intrecciati e in basso è nato un gruppo nuovo.",
    labels: 8,
  });
  await expect(picture).toMatchFileSnapshot("../../manual/quattro-mesi.svg");
});

it("the guide's difference map is the one committed", async () => {
  const [first, , , last] = waves;
  if (first === undefined || last === undefined) throw new Error("four waves");
  const layouts = layoutWaves([first.graph, last.graph], { seed: 7, strategy: "pinned" });
  const layout = new Map(layouts.flatMap((one) => [...one]));
  const picture = differenceMap(first, last, layout, {
    ...look,
    title: "Dal mese 0 al mese 12: che cosa è cambiato",
    description:
      "I soggetti rimasti sono grigi, i nuovi colorati con un anello, quello perso vuoto e tratteggiato. Molti legami nuovi, a tratto pieno, uniscono Rho e Visconteo; i legami persi, tratteggiati, sono soprattutto dentro Pavia.",
  });
  await expect(picture).toMatchFileSnapshot("../../manual/differenza.svg");
});
