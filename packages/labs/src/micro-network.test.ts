import fc from "fast-check";
import { expect, it } from "vitest";
import { day } from "./fixtures/facts.js";
import { type MicroNetworkState, mayPass, microNetworkStates, reachIsOld } from "./micro-network.js";

/** From each state on the left to each above: ● a move of a help network's life. */
const table = `
           proposed confirmed ended
proposed   ·        ●         ●
confirmed  ·        ·         ●
ended      ·        ·         ·
`;
const [header = [], ...rows] = table
  .trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/));

it("is drawn for every state", () => {
  expect(header).toEqual([...microNetworkStates]);
  expect(rows.map(([from]) => from)).toEqual([...microNetworkStates]);
});

it.each(rows.flatMap(([from, ...signs]) => signs.map((sign, at) => [from, header[at], sign === "●"] as const)))(
  "from %s to %s: %s",
  (from, to, allowed) => {
    expect(mayPass(from as MicroNetworkState, to as MicroNetworkState)).toBe(allowed);
  },
);

it("no walk comes back from the end", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...microNetworkStates)), (asked) => {
      let state: MicroNetworkState = "proposed";
      for (const to of asked) {
        const ended = state === "ended";
        if (mayPass(state, to)) state = to;
        if (ended) expect(state).toBe("ended");
      }
    }),
  );
});

it("a reach is declared again a year after it was, or after the network was born", () => {
  const network = { since: day("2024-05-10"), reach: null };
  expect([reachIsOld(network, day("2025-05-09")), reachIsOld(network, day("2025-05-10"))]).toEqual([false, true]);
  const declared = { ...network, reach: { on: day("2026-01-31") } };
  expect([reachIsOld(declared, day("2027-01-30")), reachIsOld(declared, day("2027-01-31"))]).toEqual([false, true]);
});
