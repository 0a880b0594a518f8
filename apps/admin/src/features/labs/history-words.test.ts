import { describe, expect, it } from "vitest";
import { quantityIn } from "./history-words";

describe("a count in a history line", () => {
  it.each([
    ["40", { qualifier: "=", value: 40 }],
    ["~ 40", { qualifier: "~", value: 40 }],
    ["> 3000", { qualifier: ">", value: 3000 }],
    ["< 12.5", { qualifier: "<", value: 12.5 }],
  ])("%s", (subject, quantity) => {
    expect(quantityIn(subject)).toEqual(quantity);
  });

  it.each(["", "circa 40", "~", "4O", "~ 40 persone"])("is not in %j", (subject) => {
    expect(quantityIn(subject)).toBeNull();
  });
});
