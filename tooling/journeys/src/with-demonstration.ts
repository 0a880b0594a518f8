import { afterAll, beforeAll } from "vitest";
import { type Demonstration, startDemonstration } from "./demonstration.js";

/** Gives a file of journeys a demonstration, there from before its first test until after its last. */
export function withDemonstration(territory?: string): { readonly demonstration: Demonstration } {
  let standing: Demonstration | undefined;
  beforeAll(async () => {
    standing = await startDemonstration(territory);
  });
  afterAll(() => standing?.stop());
  return {
    get demonstration() {
      if (!standing) throw new Error("The demonstration is there only while the tests run");
      return standing;
    },
  };
}
