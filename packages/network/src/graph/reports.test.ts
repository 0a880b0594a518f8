import { describe, expect, it } from "vitest";
import { explain } from "../explain.js";
import { confirmedTies } from "../measures/confirmed-ties.js";
import { buildGraph } from "./build.js";
import { InvalidGraph } from "./problems.js";
import { type Report, tiesFromReports } from "./reports.js";

const reports: readonly Report[] = [
  { by: "a", about: "b", strength: 4 },
  { by: "b", about: "a", strength: 1 },
  { by: "a", about: "c", strength: 3 },
  { by: "c", about: "a", strength: 0 },
  { by: "d", about: "a", strength: 0 },
  { by: "b", about: "c" },
];

describe("ties from what each end says", () => {
  it.each([
    ["max", [4, 3, 1]],
    ["mean", [2.5, 1.5, 1]],
  ] as const)("%s of the two where they differ", (disagreement, weights) => {
    expect(tiesFromReports(reports, { disagreement })).toEqual([
      { from: "a", to: "b", weight: weights[0], reportedBy: "both" },
      { from: "a", to: "c", weight: weights[1], reportedBy: "one" },
      { from: "b", to: "c", weight: weights[2], reportedBy: "one" },
    ]);
  });

  it("min: a tie that one denies is none; one that nobody asked the other about stays", () => {
    expect(tiesFromReports(reports, { disagreement: "min" }).map(({ from, to, weight }) => [from, to, weight])).toEqual(
      [
        ["a", "b", 1],
        ["b", "c", 1],
      ],
    );
  });

  it("make a network that knows how many are confirmed", () => {
    const nodes = ["a", "b", "c", "d"].map((id) => ({ id }));
    expect(confirmedTies(buildGraph({ nodes, ties: tiesFromReports(reports) }))).toMatchObject({ both: 1, one: 2 });
  });

  it("a kind is a tie of its own", () => {
    const ofKinds = [
      { by: "a", about: "b", kind: "aiuto" },
      { by: "b", about: "a", kind: "scambio" },
    ];
    expect(tiesFromReports(ofKinds).map(({ kind, reportedBy }) => [kind, reportedBy])).toEqual([
      ["aiuto", "one"],
      ["scambio", "one"],
    ]);
  });

  it("faults are named in order", () => {
    const faulty = [
      { by: "a", about: "a" },
      { by: "a", about: "b", strength: 9 },
      { by: "a", about: "c" },
      { by: "a", about: "c" },
    ];
    const error = (() => {
      try {
        return tiesFromReports(faulty);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(InvalidGraph);
    expect(explain(error, "en")).toEqual([
      "reports[0]: “a” reports a tie to itself.",
      "reports[1].strength: 9 is not a strength: it is an integer from 0 to 5.",
      "reports[3]: “a” has already reported the tie to “c”, at position 2.",
    ]);
  });
});
