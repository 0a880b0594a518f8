import { expect, it } from "vitest";
import { rewired } from "../null-models/rewire.js";
import { type ReferenceWave, referenceNetwork } from "../testing/reference.js";
import { type GroupEvent, groupEvents } from "./group-events.js";
import { nodeChange } from "./node-change.js";

const { waves } = referenceNetwork("territorio_a");
const [month0, month4, month8, month12] = waves;
if (month0 === undefined || month4 === undefined || month8 === undefined || month12 === undefined) {
  throw new Error("territorio_a has four waves");
}

const planted = (wave: ReferenceWave, ids: readonly string[]) =>
  [...new Set(ids.map((id) => wave.graph.nodes[wave.graph.positions.get(id) ?? -1]?.attributes?.planted ?? ""))].sort();

function summary(events: readonly GroupEvent[], earlier: ReferenceWave, later: ReferenceWave) {
  return events
    .filter(({ kind }) => kind !== "continue")
    .map(({ kind, before, after }) => ({
      kind,
      before: before.map((ids) => planted(earlier, ids).join("/")).sort(),
      after: after.map((ids) => planted(later, ids).join(",")).sort(),
    }));
}

it("finds the growth of Rho by seven nodes, and nothing else", () => {
  const { announced } = groupEvents(month0, month4, { seed: 1 });
  expect(summary(announced, month0, month4)).toEqual([{ kind: "grow", before: ["Rho"], after: ["Rho"] }]);
  expect(nodeChange(month0, month4).new).toHaveLength(7);
});

it("finds the lost node and the split of Pav", () => {
  const { announced } = groupEvents(month4, month8, { seed: 1 });
  expect(summary(announced, month4, month8)).toEqual([{ kind: "split", before: ["Pav"], after: ["Pav/a", "Pav/b"] }]);
  expect(nodeChange(month4, month8).lost).toEqual(["L04"]);
});

it("finds the birth of ten and the merge of Rho with Vis", () => {
  const { announced } = groupEvents(month8, month12, { seed: 1 });
  const found = summary(announced, month8, month12).toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
  expect(found).toEqual([
    { kind: "birth", before: [], after: ["new"] },
    { kind: "merge", before: ["Rho", "Vis"], after: ["Rho+Vis"] },
  ]);
});

it("invents events in at most 5 % of 200 rewired pairs of waves", { timeout: 60_000 }, () => {
  let invented = 0;
  for (let k = 0; k < 200; k++) {
    const earlier = { name: "earlier", graph: rewired((waves[k % 3] ?? month0).graph, { seed: 2 * k + 1 }) };
    const later = { name: "later", graph: rewired((waves[(k % 3) + 1] ?? month4).graph, { seed: 2 * k + 2 }) };
    const { announced } = groupEvents(earlier, later, { seed: k });
    if (announced.some(({ kind }) => kind !== "continue")) invented++;
  }
  expect(invented).toBeLessThanOrEqual(10);
});
