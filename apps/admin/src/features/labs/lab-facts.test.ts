import { describe, expect, it } from "vitest";
import { factLabel, factsOf, LabFacts } from "./lab-facts";
import { lab } from "./testing/sample-lab";

describe("the facts of a lab", () => {
  const facts = factsOf(lab({ name: "Mulino", channels: [{ kind: "poster", address: null }] }));

  it("name its municipality by code, and leave out what is not edited as a fact", () => {
    expect(facts).toMatchObject({ municipality: "111901", name: "Mulino" });
    expect(facts).not.toHaveProperty("phase");
    expect(facts).not.toHaveProperty("mainPlace");
  });

  it("are whole: saved as they stand they change nothing", () => {
    expect(LabFacts.parse(facts)).toEqual(facts);
    expect(Object.keys(facts).toSorted()).toEqual(Object.keys(LabFacts.shape).toSorted());
  });

  it("each have a name on screen", () => {
    expect(factLabel("howToJoin")).toBe("labs:field.howToJoin");
    expect(factLabel("phase")).toBeNull();
  });
});
