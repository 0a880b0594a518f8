import { describe, expect, it } from "vitest";
import { communities } from "../communities/communities.js";
import { groupsBy, groupsOf } from "../graph/groups.js";
import { undirectedView } from "../graph/view.js";
import { measuredOf, twoModeMeasuredOf } from "../testing/measured.js";
import { referenceNetwork, referenceNetworks } from "../testing/reference.js";
import { assortativity } from "./assortativity.js";
import { eiIndex } from "./ei-index.js";
import { modularity } from "./modularity.js";

const notMeasures = /note$|_view$|float_max_error|^best_modularity|^optimal_modularity|recount_agrees|^by_attribute$/;

for (const name of referenceNetworks)
  for (const { name: wave, graph, reference } of referenceNetwork(name).waves)
    describe(`${name}, ${wave}`, () => {
      const measured = graph.modes === undefined ? measuredOf(graph) : twoModeMeasuredOf(graph, reference);
      for (const [key, expected] of Object.entries(reference)) {
        if (notMeasures.test(key)) continue;
        it(key, () => {
          const measure = measured[key];
          if (measure === undefined) throw new Error(`no measure for ${key}`);
          expectClose(measure(), expected, key);
        });
      }

      const byAttribute = (reference.by_attribute ?? {}) as Record<string, Record<string, number>>;
      for (const [attribute, values] of Object.entries(byAttribute))
        it(`by ${attribute}`, () => {
          const plain = undirectedView(graph);
          const groups = groupsBy(graph, attribute);
          expectClose(eiIndex(plain, groups), values.ei_index, "ei_index");
          expectClose(eiIndex(plain, groups, { weighted: true }), values.ei_index_weighted, "ei_index_weighted");
          expectClose(assortativity(plain, groups), values.assortativity, "assortativity");
          expectClose(modularity(plain, groups), values.modularity, "modularity");
          expectClose(modularity(plain, groups, { weighted: true }), values.modularity_weighted, "modularity_weighted");
          if (values.ei_index_arcs !== undefined) expectClose(eiIndex(graph, groups), values.ei_index_arcs, "arcs");
          if (values.assortativity_directed !== undefined)
            expectClose(assortativity(graph, groups), values.assortativity_directed, "directed");
        });

      for (const [suffix, weighted] of [
        ["", false],
        ["_weighted", true],
      ] as const) {
        const best = reference[`best_modularity_known${suffix}`] as { q: number; membership: number[] } | undefined;
        if (best === undefined) continue;
        it(`best modularity${suffix}: the stated groups have it, and no worse ones are found`, () => {
          const plain = undirectedView(graph);
          expectClose(modularity(plain, groupsOf(best.membership), { weighted }), best.q, "q");
          expect(communities(plain, { seed: 1, seeds: 50, weighted }).modularity).toBeGreaterThan(best.q - 1e-9);
        });
      }
    });

function expectClose(actual: unknown, expected: unknown, path: string): void {
  if (expected === null) expect(actual, path).toBeNaN();
  else if (typeof expected === "number") {
    expect(typeof actual, path).toBe("number");
    const difference = Math.abs((actual as number) - expected);
    expect(difference, `${path}: ${String(actual)} for ${expected}`).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(expected)),
    );
  } else if (Array.isArray(expected)) {
    const list = Array.from(actual as ArrayLike<unknown>);
    expect(list.length, path).toBe(expected.length);
    for (const [k, value] of expected.entries()) expectClose(list[k], value, `${path}[${k}]`);
  } else if (typeof expected === "object" && expected !== null)
    for (const [key, value] of Object.entries(expected))
      expectClose((actual as Record<string, unknown>)[key], value, `${path}.${key}`);
  else expect(actual, path).toBe(expected);
}
