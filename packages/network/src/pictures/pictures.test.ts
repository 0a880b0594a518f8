import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readXml } from "../files/xml.js";
import { buildGraph } from "../graph/build.js";
import { forceLayout } from "../layouts/force-layout.js";
import { layoutWaves, movement } from "../layouts/layout-waves.js";
import { arbitraryNetwork } from "../testing/arbitrary-network.js";
import { referenceNetwork } from "../testing/reference.js";
import { placeLabels } from "./labels.js";
import { differenceMap, networkPicture, smallMultiples } from "./pictures.js";

const options = { title: 'Rete <1> & "2"', description: "Una prova", language: "it" } as const;
const graphs = referenceNetwork("territorio_a").waves.map(({ graph }) => graph);

describe("a layout", () => {
  it("is the same for the same seed, and another for another", () => {
    const [graph] = graphs;
    if (graph === undefined) throw new Error("no graph");
    expect([...forceLayout(graph, { seed: 3 })]).toEqual([...forceLayout(graph, { seed: 3 })]);
    expect([...forceLayout(graph, { seed: 3 })]).not.toEqual([...forceLayout(graph, { seed: 4 })]);
  });

  it("moves kept nodes less when anchored than from a fresh start, and not at all when pinned", () => {
    const [month0, month4] = graphs;
    if (month0 === undefined || month4 === undefined) throw new Error("no graphs");
    const fresh = movement(forceLayout(month0, { seed: 1 }), forceLayout(month4, { seed: 2 }));
    const [a, b] = layoutWaves([month0, month4], { seed: 1 });
    const [c, d] = layoutWaves([month0, month4], { seed: 1, strategy: "pinned" });
    if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error("no layouts");
    expect(movement(a, b)).toBeLessThan(fresh / 2);
    expect(movement(c, d)).toBe(0);
  });

  it("takes any id for a name, those of what every object has too", () => {
    const shared = Reflect.ownKeys(Object.prototype);
    const ids = ["a", "__proto__", "constructor"];
    const ties = ["__proto__", "constructor"].map((to) => ({ from: "a", to }));
    const graph = buildGraph({ nodes: ids.map((id) => ({ id })), ties });
    const [first, again] = layoutWaves([graph, graph], { seed: 1 });
    try {
      for (const layout of [first, again]) expect([...(layout ?? []).keys()]).toEqual(ids);
      expect(Reflect.ownKeys(Object.prototype)).toEqual(shared);
    } finally {
      for (const key of Reflect.ownKeys(Object.prototype))
        if (!shared.includes(key)) Reflect.deleteProperty(Object.prototype, key);
    }
  });
});

describe("labels", () => {
  const requests = fc.array(
    fc.record({
      text: fc.string({ maxLength: 20 }),
      at: fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 200 }) }),
      radius: fc.integer({ min: 3, max: 12 }),
      weight: fc.nat(9),
    }),
    { maxLength: 40 },
  );
  it("never touch each other, nor a mark, nor the edge", () => {
    fc.assert(
      fc.property(requests, (wanted) => {
        const placed = placeLabels(wanted, { x: 0, y: 0, width: 300, height: 200 }, 12).map(({ box }) => box);
        const marks = wanted.map(({ at, radius }) => ({
          x: at.x - radius,
          y: at.y - radius,
          width: 2 * radius,
          height: 2 * radius,
        }));
        for (const [k, a] of placed.entries()) {
          expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= 300 && a.y + a.height <= 200).toBe(true);
          for (const b of [...placed.slice(k + 1), ...marks])
            expect(a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).toBe(
              false,
            );
        }
      }),
    );
  });
});

describe("a picture", () => {
  it("is well-formed, and has a title and a description, whatever the network", () => {
    fc.assert(
      fc.property(arbitraryNetwork, (graph) => {
        const svg = readXml(networkPicture(graph, forceLayout(graph, { seed: 1, rounds: 20 }), options));
        expect(svg.attributes.get("role")).toBe("img");
        expect(svg.children.find(({ name }) => name === "title")?.text).toBe(options.title);
        expect(svg.children.find(({ name }) => name === "desc")?.text).toBe(options.description);
      }),
      { numRuns: 30 },
    );
  });

  it("tells kept, new and lost by line style, not by colour alone", () => {
    const nodes = ["a", "b", "c"].map((id) => ({ id }));
    const earlier = {
      name: "0",
      graph: buildGraph({
        nodes,
        ties: [
          { from: "a", to: "b" },
          { from: "b", to: "c" },
        ],
      }),
    };
    const later = {
      name: "12",
      graph: buildGraph({
        nodes: [{ id: "a" }, { id: "b" }, { id: "d" }],
        ties: [
          { from: "a", to: "b" },
          { from: "a", to: "d" },
        ],
      }),
    };
    const layout = new Map(["a", "b", "c", "d"].map((id, k) => [id, { x: k % 2, y: k >> 1 }]));
    const svg = readXml(differenceMap(earlier, later, layout, options));
    const drawn = svg.children.filter(({ name }) => name === "line").slice(0, 3);
    expect(drawn.map(({ attributes }) => attributes.has("stroke-dasharray"))).toEqual([false, true, false]);
    const rings = svg.children.filter(
      ({ attributes }) => Number(attributes.get("stroke-width")) === 1.6 && attributes.get("fill") === "#ffffff",
    );
    const hollow = svg.children.filter(
      ({ name, attributes }) => name === "circle" && attributes.has("stroke-dasharray"),
    );
    expect([rings.length, hollow.length]).toEqual([2, 2]);
  });

  it("may stand beside another in one page: ids and references are its own", () => {
    const [graph] = graphs;
    if (graph === undefined) throw new Error("no graph");
    const layout = forceLayout(graph, { seed: 1, rounds: 20 });
    const pictures = ["Prima", "Dopo"].map((title) => readXml(networkPicture(graph, layout, { ...options, title })));
    const ids = pictures.map(({ children }) => children.flatMap(({ attributes }) => attributes.get("id") ?? []));
    expect(new Set(ids.flat()).size).toBe(4);
    expect(pictures.map(({ attributes }) => attributes.get("aria-labelledby"))).toEqual(
      ids.map((own) => own.join(" ")),
    );
  });

  it("lies along the page, whichever way the layout stands", () => {
    const row = buildGraph({
      nodes: Array.from("abcde").map((id) => ({ id })),
      ties: ["ab", "bc", "cd", "de"].map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) })),
    });
    for (const angle of [0, 0.7, Math.PI / 2, 2]) {
      const layout = new Map(
        row.nodes.map(({ id }, k) => [id, { x: 40 * k * Math.cos(angle), y: 40 * k * Math.sin(angle) }]),
      );
      const circles = readXml(networkPicture(row, layout, options)).children.filter(({ name }) => name === "circle");
      const spread = (axis: "cx" | "cy") => {
        const values = circles.slice(0, 5).map(({ attributes }) => Number(attributes.get(axis)));
        return Math.max(...values) - Math.min(...values);
      };
      expect(spread("cx")).toBeGreaterThan(800);
      expect(spread("cy")).toBeLessThan(1);
    }
  });

  it("names the same nodes in each panel", () => {
    const [month0, month4] = graphs;
    if (month0 === undefined || month4 === undefined) throw new Error("no graphs");
    const layout = new Map(month4.nodes.map(({ id }, k) => [id, { x: 100 * (k % 10), y: 100 * Math.floor(k / 10) }]));
    const panels = [month0, month4].map((graph) => ({ name: "", graph, layout }));
    const labels = new Set(month4.nodes.map(({ label }) => label));
    const named = readXml(smallMultiples(panels, { ...options, labels: 3 }))
      .children.filter(({ name, text }) => name === "text" && labels.has(text))
      .map(({ text }) => text);
    expect(named).toHaveLength(6);
    expect(new Set(named).size).toBe(3);
  });

  it("has room for a long title", () => {
    const title = "Che cosa è cambiato nella rete dei laboratori e delle organizzazioni, dal primo all'ultimo mese";
    const graph = buildGraph({ nodes: [{ id: "a" }], ties: [] });
    const svg = readXml(networkPicture(graph, new Map([["a", { x: 0, y: 0 }]]), { ...options, title }));
    const drawn = svg.children.find(({ name, text }) => name === "text" && text === title);
    expect(Number(drawn?.attributes.get("font-size"))).toBeLessThan(22);
  });
});
