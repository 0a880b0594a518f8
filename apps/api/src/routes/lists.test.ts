import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { Problem } from "../http/problem.js";
import { type House, openHouse } from "../testing/house.js";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const as = "coordinator" as const;
const Item = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string().optional(),
  phase: z.string().optional(),
  municipality: z.object({ istat: z.string() }).or(z.string().nullable()).optional(),
});
const Page = z.object({ items: z.array(Item), nextCursor: z.string().nullable() });
type Listed = z.output<typeof Item>;

async function pageOf(path: string, query: Record<string, string>) {
  return Page.parse((await house.send("GET", `${path}?${new URLSearchParams(query).toString()}`, { as })).body);
}

/** Every page of a list, one after the other; `between` happens after the first. */
async function walk(
  path: string,
  query: { limit: string; sort?: string },
  between?: () => Promise<unknown>,
): Promise<Listed[]> {
  const found: Listed[] = [];
  let page = await pageOf(path, query);
  found.push(...page.items);
  await between?.();
  while (page.nextCursor !== null) {
    expect(page.items.length).toBe(Number(query.limit));
    page = await pageOf(path, { ...query, cursor: page.nextCursor });
    found.push(...page.items);
  }
  return found;
}

const sortedBy = (item: Listed, key: string) => {
  if (key === "municipality")
    return typeof item.municipality === "object" ? (item.municipality?.istat ?? "") : (item.municipality ?? "");
  return z.object({ [key]: z.string() }).parse(item)[key] ?? "";
};

describe.each([
  ["/api/labs", ["name", "municipality", "phase"]],
  ["/api/organisations", ["name", "kind"]],
  ["/api/people", ["name"]],
])("the list of %s", (path, keys) => {
  const sorts = keys.flatMap((key) => [key, `-${key}`]);

  test.each(sorts)("by %s gives every record once, in order, whatever the page", async (sort) => {
    const whole = await pageOf(path, { sort, limit: "200" });
    expect(whole.nextCursor).toBeNull();
    expect(whole.items.length).toBeGreaterThan(6);
    const values = whole.items.map((item) => sortedBy(item, sort.replace("-", "")));
    const ordered = [...values].sort((a, b) => (a < b ? -1 : Number(a > b)));
    expect(values).toEqual(sort.startsWith("-") ? ordered.reverse() : ordered);
    for (const limit of ["1", "3", String(whole.items.length)]) {
      expect((await walk(path, { sort, limit })).map(({ id }) => id)).toEqual(whole.items.map(({ id }) => id));
    }
  });

  test("refuses a page of none and one of too many", async () => {
    for (const limit of ["0", "201", "-1", "1.5", "molti", ""]) {
      const answer = await house.send("GET", `${path}?limit=${limit}`, { as });
      expect(Problem.parse(answer.body)).toMatchObject({ status: 400, errors: [{ path: "limit" }] });
    }
  });

  test("refuses a cursor of another order", async () => {
    const { nextCursor } = await pageOf(path, { sort: "name", limit: "1" });
    const answer = await house.send("GET", `${path}?sort=-name&cursor=${nextCursor}`, { as });
    expect(Problem.parse(answer.body)).toMatchObject({ status: 400, errors: [{ path: "cursor" }] });
  });

  test("refuses any cursor that it did not write", async () => {
    const { nextCursor } = await pageOf(path, { limit: "1" });
    const given = nextCursor ?? "";
    const letter = fc.constantFrom("A", "B", "x", "z", "0", "9", "-", "_", " ");
    await fc.assert(
      fc.asyncProperty(fc.nat(given.length - 1), letter, async (at, other) => {
        const spoiled = given.slice(0, at) + other + given.slice(at + 1);
        fc.pre(spoiled !== given);
        const { status } = await house.send("GET", `${path}?cursor=${encodeURIComponent(spoiled)}`, { as });
        // A cursor is no secret: one that is spelled right for another place in the list merely begins there.
        expect([200, 400]).toContain(status);
        const cut = await house.send("GET", `${path}?cursor=${encodeURIComponent(given.slice(0, at))}`, { as });
        expect(cut.status).toBe(400);
      }),
      { numRuns: 30 },
    );
  });
});

test("a record added between two pages moves none of the others", async () => {
  const before = (await pageOf("/api/people", { limit: "200" })).items.map(({ id }) => id);
  const add = async () => {
    for (const name of ["Aaa (segnaposto)", "Zzz (segnaposto)"])
      await house.send("POST", "/api/people", { as, body: { name } });
  };
  const walked = (await walk("/api/people", { limit: "2" }, add)).map(({ id }) => id);
  expect(new Set(walked).size).toBe(walked.length);
  expect(walked.filter((id) => before.includes(id))).toEqual(before);
});

test("a search finds text, not patterns", async () => {
  expect((await pageOf("/api/labs", { search: "MULINO" })).items.map(({ name }) => name)).toEqual([
    "Officina del Mulino",
  ]);
  expect((await pageOf("/api/labs", { search: "%" })).items).toEqual([]);
  expect((await pageOf("/api/labs", { search: "_" })).items).toEqual([]);
});
