import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { openGatheringOffice } from "./fixtures/index.js";
import { statusMoves } from "./gathering/status.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

it("the example of the README holds", async () => {
  const office = await openGatheringOffice();
  const run = office.as(office.coordinator);
  const { verbs, mill: owner } = office;

  const { scheduleGathering, countGathering, readFeed } = verbs; // gatheringVerbs([labOwners])
  const when = { day: "2026-03-02", start: "16:30", end: "18:30" };
  const planned = await run(scheduleGathering, { owner, title: "Merenda in cortile", kind: "opening", ...when });
  const headCount = { total: 12, bands: { minors: 8 }, newPeople: 2 };
  const held = await run(countGathering, { id: planned.id, version: planned.version, headCount });
  const feed = await run(readFeed, {});

  expect([planned.status, held.status, held.headCount]).toEqual(["confirmed", "held", headCount]);
  expect(feed.single.map(({ title }) => title)).toEqual(["Merenda in cortile"]);
  await office.close();
});

it("the example of the README is this one", () => {
  const own = new Set(
    readFileSync(import.meta.filename, "utf8")
      .split("\n")
      .map((line) => line.trim()),
  );
  const lines = (/```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "").split("\n").map((line) => line.trim());
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => !own.has(line))).toEqual([]);
});

it("the drawing is the table of the statuses", () => {
  const drawn = [...readme.matchAll(/^ {2}(\w+) --> (\w+)/gm)].map(([, from, to]) => `${from} ${to}`);
  const listed = Object.entries(statusMoves).flatMap(([from, to]) => to.map((next) => `${from} ${next}`));
  expect(drawn.toSorted()).toEqual(listed.toSorted());
});
