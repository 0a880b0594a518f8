import type { FlagView } from "@trama/territory";
import { expect, it } from "vitest";
import { groupFlags } from "./group-flags";

const flag = (id: string, rule: string): FlagView => ({
  id,
  rule,
  severity: "warning",
  numbers: { name: id },
  about: null,
  accepted: null,
});

it("puts together what says the same of several records, where the first stood", () => {
  const headcount = "directory:flag.headcount";
  const flags = [
    flag("a", headcount),
    flag("b", "labs:flag.withoutLead"),
    flag("c", headcount),
    flag("d", "labs:flag.withoutLead"),
  ];
  expect(groupFlags(flags).map((group) => group.map(({ id }) => id))).toEqual([["a", "c"], ["b"], ["d"]]);
});
