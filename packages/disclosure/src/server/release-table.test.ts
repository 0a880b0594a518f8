import { runAs, type WriteContext, writeVerb } from "@trama/database";
import { type TemporaryDatabase, temporaryDatabase } from "@trama/database/testing";
import { systemClock } from "@trama/kernel";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import type { Population, Statement } from "../release/statement.js";
import { releaseTable } from "./release-table.js";

const population: Population = {
  code: "collaborators",
  dimensions: [{ name: "lab", categories: [{ code: "a" }, { code: "b" }, { code: "c" }] }],
};
const all = (value: number): Statement => ({ population, by: [], where: {}, threshold: 5, cells: [{ at: [], value }] });
const of = (lab: string, value: number): Statement => ({ ...all(value), where: { lab: [lab] } });

let at: TemporaryDatabase;
beforeEach(async () => {
  at = await temporaryDatabase();
});
afterEach(() => at.close());

function ask(statement: Statement) {
  const verb = writeVerb("releaseTable", z.strictObject({}), async (ctx: WriteContext) => {
    await ctx.record({ ref: { kind: "report", id: "monthly" }, before: null, after: {} });
    return await releaseTable(ctx, statement);
  });
  const inForce = () => ({
    config: {
      section: () => {
        throw new Error("No configuration is asked for");
      },
    },
    timeZone: "Europe/Rome",
  });
  const run = runAs(
    { kind: "system", name: "test" },
    { database: at.database, permissions: {}, clock: systemClock, inForce },
  );
  return run(verb, {}).then((cells) => cells.map(({ said }) => said && `${said.qualifier}${said.value}`).join(" "));
}
const rows = async () => (await at.content())["disclosure_release"]?.length ?? 0;

test("the same question with the same answer is one row", async () => {
  expect(await ask(all(40))).toBe("=40");
  expect(await ask(all(40))).toBe("=40");
  expect(await rows()).toBe(1);
});

test("who comes late is not seen: the answer stays until as many changed as may be told", async () => {
  await ask(all(40));
  expect(await ask(all(41))).toBe("=40");
  expect(await ask(all(44))).toBe("=40");
  expect(await ask(all(45))).toBe("=45");
  expect(await ask(all(41))).toBe("=45");
  expect(await rows()).toBe(2);
});

test("a condition that leaves few out is not answered after the whole, nor the whole after it", async () => {
  await ask(all(40));
  expect(await ask(of("a", 37))).toBe("");
  expect(await ask(of("b", 3))).toBe("");
  expect(await ask(of("c", 20))).toBe("=20");
});

test("two that ask at once know of each other", async () => {
  const said = await Promise.all([ask(all(40)), ask(of("a", 38)), ask(of("b", 37)), ask(all(41))]);
  expect(said.toSorted()).toEqual(["", "", "=40", "=40"]);
  expect(await rows()).toBe(3);
});

test("few who hang together with nothing are said to be fewer than the threshold", async () => {
  expect(await ask(of("a", 3))).toBe("<5");
  expect(await ask(of("b", 0))).toBe("<5");
});
