import { createMemoryHistory } from "@tanstack/react-router";
import { expect, it } from "vitest";
import { onThisPage } from "./on-this-page";

it("what was put off is done on its own page, whatever its filters, and never on another", () => {
  const history = createMemoryHistory({ initialEntries: ["/laboratori"] });
  const done: string[] = [];
  const first = onThisPage(history, () => done.push("first"));
  history.replace("/laboratori?comune=018110");
  first();
  expect(done).toEqual(["first"]);
  const second = onThisPage(history, () => done.push("second"));
  history.push("/laboratori/nuovo");
  second();
  expect(done).toEqual(["first"]);
});
