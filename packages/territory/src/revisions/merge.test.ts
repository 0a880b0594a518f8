import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeDocuments } from "./merge.js";

const term = (code: string, it: string) => ({ code, it });
const base = { name: "Valle", kinds: [term("a", "A"), term("b", "B"), term("c", "C")], tags: ["x"] };

describe("two changes of one document", () => {
  it("that do not overlap are both taken", () => {
    const mine = {
      ...base,
      name: "Alta valle",
      kinds: [term("a", "A"), term("b", "Bi"), term("c", "C"), term("m", "M")],
    };
    const theirs = { ...base, kinds: [term("a", "Aa"), term("b", "B"), term("t", "T")], tags: ["x", "y"] };
    expect(mergeDocuments({ base, mine, theirs })).toEqual({
      document: {
        name: "Alta valle",
        kinds: [term("a", "Aa"), term("b", "Bi"), term("t", "T"), term("m", "M")],
        tags: ["x", "y"],
      },
      conflicts: [],
    });
  });

  it("of one value keep mine and name it, or take theirs where told", () => {
    const mine = { ...base, kinds: [term("a", "Mio"), term("b", "B"), term("c", "C")] };
    const theirs = { ...base, kinds: [term("a", "Loro"), term("b", "B"), term("c", "C")] };
    const { document, conflicts } = mergeDocuments({ base, mine, theirs });
    expect(document).toEqual(mine);
    expect(conflicts).toMatchObject([{ trail: [{ field: "kinds" }, { item: "a" }, { field: "it" }], theirs: "Loro" }]);
    expect(mergeDocuments({ base, mine, theirs }, () => true)).toEqual({ document: theirs, conflicts: [] });
  });

  it("one of which removes what the other changes are told", () => {
    const mine = { ...base, kinds: [term("b", "B"), term("c", "C")] };
    const theirs = { ...base, kinds: [term("a", "Loro"), term("b", "B"), term("c", "C")] };
    const { document, conflicts } = mergeDocuments({ base, mine, theirs });
    expect(document).toEqual(mine);
    expect(conflicts).toMatchObject([{ mine: undefined, theirs: { code: "a", it: "Loro" } }]);
  });

  it("keep the order of whoever moved the items", () => {
    const moved = [term("c", "C"), term("a", "A"), term("b", "B")];
    const kinds = (mine: typeof moved, theirs: typeof moved) =>
      mergeDocuments({ base, mine: { ...base, kinds: mine }, theirs: { ...base, kinds: theirs } }).document["kinds"];
    expect(kinds(moved, [...base.kinds, term("t", "T")])).toEqual([...moved, term("t", "T")]);
    expect(kinds([...base.kinds, term("m", "M")], moved)).toEqual([...moved, term("m", "M")]);
  });
});

const documents = fc.record({
  name: fc.constantFrom("x", "y", "z"),
  kinds: fc.uniqueArray(fc.record({ code: fc.constantFrom("a", "b", "c", "d"), it: fc.constantFrom("1", "2") }), {
    selector: ({ code }) => code,
  }),
});

describe("any merge", () => {
  it("with nobody else's change is mine, and with none of mine is theirs", () => {
    fc.assert(
      fc.property(documents, documents, (one, other) => {
        expect(mergeDocuments({ base: one, mine: other, theirs: one })).toEqual({ document: other, conflicts: [] });
        expect(mergeDocuments({ base: one, mine: one, theirs: other })).toEqual({ document: other, conflicts: [] });
      }),
    );
  });

  it("leaves no conflict untold: where there is none, the two can change places", () => {
    fc.assert(
      fc.property(documents, documents, documents, (one, mine, theirs) => {
        const here = mergeDocuments({ base: one, mine, theirs });
        const there = mergeDocuments({ base: one, mine: theirs, theirs: mine });
        expect(here.conflicts.length).toBe(there.conflicts.length);
        if (here.conflicts.length > 0) return;
        expect(here.document["name"]).toEqual(there.document["name"]);
        const sorted = (kinds: unknown) =>
          Array.isArray(kinds) ? kinds.map((kind) => JSON.stringify(kind)).sort() : [];
        expect(sorted(here.document["kinds"])).toEqual(sorted(there.document["kinds"]));
      }),
    );
  });
});
