import { describe, expect, it } from "vitest";
import { buildGraph } from "../graph/build.js";
import type { GraphNode } from "../graph/graph.js";
import { tiesOf } from "../graph/ties.js";
import type { Point } from "../layouts/force-layout.js";
import { layoutWaves } from "../layouts/layout-waves.js";
import { differenceMap, smallMultiples } from "../pictures/pictures.js";
import { referenceNetwork } from "../testing/reference.js";
import { measureReference } from "./reference.js";

const territories: Readonly<Record<string, string>> = { Rho: "Rho", Pav: "Pavia", Vis: "Visconteo" };

const guides = {
  it: {
    month: "Mese",
    kinds: ["laboratorio", "organizzazione"],
    months: "quattro-mesi.svg",
    monthsTitle: "La rete di un territorio in quattro momenti",
    monthsDescription:
      "Quattro riquadri sulla stessa scala. Ai mesi 0 e 4 tre gruppi, uno per territorio, uniti da pochi legami; Rho cresce. Al mese 8 il gruppo di Pavia è diviso in due. Al mese 12 Rho e Visconteo sono intrecciati e a sinistra è nato un gruppo nuovo.",
    difference: "differenza.svg",
    differenceTitle: "Dal mese 0 al mese 12: che cosa è cambiato",
    differenceDescription:
      "I soggetti rimasti sono grigi, i nuovi colorati con un anello, quello perso vuoto, tratteggiato e con una croce. Molti legami nuovi, a tratto pieno, uniscono Rho e Visconteo; i legami persi, tratteggiati, sono soprattutto dentro Pavia.",
  },
  en: {
    month: "Month",
    kinds: ["lab", "organisation"],
    months: "four-months.svg",
    monthsTitle: "A territory's network at four moments",
    monthsDescription:
      "Four panels on one scale. At months 0 and 4 three groups, one for each territory, joined by few ties; Rho grows. At month 8 the group of Pavia is split in two. At month 12 Rho and Visconteo are interwoven and a new group is born on the left.",
    difference: "difference.svg",
    differenceTitle: "From month 0 to month 12: what changed",
    differenceDescription:
      "Kept members are grey, new ones coloured with a ring, the lost one hollow, dashed and crossed. Many new ties, solid, join Rho and Visconteo; lost ties, dashed, are mostly inside Pavia.",
  },
} as const;

function wavesIn(language: "it" | "en") {
  const { month, kinds } = guides[language];
  const [lab, organisation] = kinds;
  const translated = (node: GraphNode): GraphNode => ({
    id: node.id,
    label:
      language === "en"
        ? (node.label ?? node.id).replace("Organizzazione", "Organisation").replace("Laboratorio", "Lab")
        : (node.label ?? node.id),
    kind: node.kind === "lab" ? lab : organisation,
    territory: territories[node.territory ?? ""] ?? "",
  });
  return referenceNetwork("territorio_a").waves.map(({ graph }, k) => ({
    name: `${month} ${4 * k}`,
    graph: buildGraph({ nodes: graph.nodes.map(translated), ties: tiesOf(graph) }),
  }));
}

it("the reference of measures is the one committed (vitest run --update=all writes it)", async () => {
  await expect(measureReference("it")).toMatchFileSnapshot("../../manual/misure.md");
  await expect(measureReference("en")).toMatchFileSnapshot("../../manual/measures.md");
});

describe.each(["it", "en"] as const)("in %s", (language) => {
  const words = guides[language];
  const waves = wavesIn(language);
  const look = { language, colourBy: "territory", shapeBy: "kind" };

  it("the guide's picture of four months is the one committed", async () => {
    const layouts = layoutWaves(
      waves.map(({ graph }) => graph),
      { seed: 7 },
    );
    const panels = waves.map((wave, k) => ({ ...wave, layout: layouts[k] ?? new Map<string, Point>() }));
    const picture = smallMultiples(panels, {
      ...look,
      title: words.monthsTitle,
      description: words.monthsDescription,
      labels: 8,
    });
    await expect(picture).toMatchFileSnapshot(`../../manual/${words.months}`);
  });

  it("the guide's difference map is the one committed", async () => {
    const [first, , , last] = waves;
    if (first === undefined || last === undefined) throw new Error("four waves");
    const layouts = layoutWaves([first.graph, last.graph], { seed: 7, strategy: "pinned" });
    const layout = new Map(layouts.flatMap((one) => [...one]));
    const picture = differenceMap(first, last, layout, {
      ...look,
      title: words.differenceTitle,
      description: words.differenceDescription,
    });
    await expect(picture).toMatchFileSnapshot(`../../manual/${words.difference}`);
  });
});
