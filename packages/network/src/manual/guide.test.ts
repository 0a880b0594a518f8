import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nodeChange } from "../change/node-change.js";
import { panelChange } from "../change/panel.js";
import { tieChange } from "../change/tie-change.js";
import { groupsBy } from "../graph/groups.js";
import { meanDegree } from "../measures/degree.js";
import { density } from "../measures/density.js";
import { eiIndex } from "../measures/ei-index.js";
import { intensityProfile } from "../measures/intensity-profile.js";
import { totalStrength } from "../measures/strength.js";
import { modularityAgainstNull } from "../null-models/against-null.js";
import { type ReferenceWave, referenceNetwork } from "../testing/reference.js";

const { waves } = referenceNetwork("territorio_a");
const [month0, , , month12] = waves;
if (month0 === undefined || month12 === undefined) throw new Error("territorio_a has four waves");
const moments = [month0, month12] as const;
const both = (measure: (wave: ReferenceWave) => number, decimals: number) =>
  moments.map((wave) => measure(wave).toFixed(decimals));

const ties = tieChange(month0, month12);
const { fixed } = panelChange(month0, month12);
const modularity = modularityAgainstNull(month12.graph, { seed: 1 });

const figures: Record<string, string[]> = {
  members: [...both(({ graph }) => graph.n, 0), String(nodeChange(month0, month12).kept.length)],
  ties: [...both(({ graph }) => graph.m, 0), String(ties.kept.length), String(ties.new.length)],
  density: both(({ graph }) => density(graph), 3),
  "mean degree": both(({ graph }) => meanDegree(graph), 1),
  "total strength": both(({ graph }) => totalStrength(graph), 0),
  "lowest level": both(({ graph }) => 100 * (intensityProfile(graph)[0]?.share ?? 0), 0).map((share) => `${share} %`),
  hold: [ties.persistence, ties.ruzicka].map((value) => value.toFixed(2)),
  "fixed panel": [
    String(fixed.members.length),
    fixed.ties.persistence.toFixed(2),
    String(fixed.ties.new.length),
    String(ties.new.length - fixed.ties.new.length),
  ],
  "E-I": both(({ graph }) => eiIndex(graph, groupsBy(graph, "territory")), 2).map((value) => value.replace("-", "−")),
  modularity: [modularity.observed, modularity.mean].map((value) => value.toFixed(2)),
};

describe.each([
  ["leggere-la-rete.md", ","],
  ["reading-the-network.md", "."],
])("%s", (page, point) => {
  const text = readFileSync(new URL(`../../manual/${page}`, import.meta.url), "utf8");
  it.each(Object.entries(figures))("gives the figures of %s as they are", (_, values) => {
    for (const value of values)
      expect(text).toMatch(new RegExp(`(?<![\\d.,])${value.replace(".", `\\${point}`)}(?!\\d)`));
  });
});
