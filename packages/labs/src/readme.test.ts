import { readFileSync } from "node:fs";
import { advanceLab, assignLabLead, openLab, readLab } from "@trama/labs/server";
import { expect, it } from "vitest";
import { openLabOffice } from "./fixtures/index.js";
import { moves } from "./lifecycle.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

it("the example of the README holds", async () => {
  const office = await openLabOffice();
  const run = office.as(office.coordinator);
  const [organisationId, personId] = [office.organisations.vicini, office.people.vicina];

  const mainPlace = { name: "La Torre", address: "Piazza del Fiordaliso 1" };
  const opened = await run(openLab, { name: "La Torre", municipality: "111901", mainPlace });
  const [next] = opened.nextPhases; // { phase: "outreach", missing: ["leadOrganisation", "leadPerson"] }

  const lead = { organisationId, personId, from: "2026-03-02", reason: "Il gruppo ha scelto" };
  const led = await run(assignLabLead, { id: opened.id, version: opened.version, ...lead });
  const move = { to: "outreach", on: "2026-03-02", reason: "Si comincia a girare il quartiere" } as const;
  await run(advanceLab, { id: led.id, version: led.version, ...move });
  const lab = await run(readLab, { id: opened.id });
  const { phase, protocol, history, attention } = lab;

  expect(next).toEqual({ phase: "outreach", missing: ["leadOrganisation", "leadPerson"] });
  expect([phase, protocol.met, history.length, attention.map(({ code }) => code)]).toEqual([
    "outreach",
    3,
    4,
    ["itemsMissing"],
  ]);
  await office.close();
});

it("the example of the README is this one", () => {
  const own = new Set(
    readFileSync(import.meta.filename, "utf8")
      .split("\n")
      .map((line) => line.trim()),
  );
  const lines = (/```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "").split("\n").map((line) => line.trim());
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter((line) => !own.has(line))).toEqual([]);
});

it("the drawing of a lab's life is the table of its moves", () => {
  const drawn = [...readme.matchAll(/^ {2}(\w+) --> (\w+)/gm)].map(([, from, to]) => `${from} ${to}`);
  const listed = Object.entries(moves).flatMap(([from, to]) =>
    to === "back"
      ? ["planned", "outreach", "activation", "maintenance"].map((left) => `${from} ${left}`)
      : to.map((next) => `${from} ${next}`),
  );
  expect(drawn.toSorted()).toEqual(listed.toSorted());
});
