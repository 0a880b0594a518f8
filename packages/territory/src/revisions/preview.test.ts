import { expect, it } from "vitest";
import { touchedBy } from "./preview.js";

const use = (path: string) => ({ path, name: { it: path }, what: "labs:use.labs", count: 1 });
const uses = [use("labs.channelKinds.web"), use("labs.channelKinds.website"), use("labs.systems.alta")];
const touched = (...paths: string[]) =>
  touchedBy(
    paths.map((path) => ({ path })),
    uses,
  ).map(({ path }) => path);

it("a change touches what uses the thing, what is in it and what holds it, and nothing that only begins alike", () => {
  expect(touched("labs.channelKinds.web.it")).toEqual(["labs.channelKinds.web"]);
  expect(touched("labs.channelKinds.web")).toEqual(["labs.channelKinds.web"]);
  expect(touched("labs.systems")).toEqual(["labs.systems.alta"]);
  expect(touched("labs.channelKinds.we", "territory.name")).toEqual([]);
});
