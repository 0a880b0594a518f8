import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fieldIssues } from "./issues.js";
import { listQuery, pageOf } from "./page.js";

const ListLabs = listQuery(["name", "-name", "phase"], { search: z.string().max(10).optional() });

function fieldsRefused(query: unknown): string[] {
  const parsed = ListLabs.safeParse(query);
  return parsed.success ? [] : fieldIssues(parsed.error, query).map(({ path }) => path.join("."));
}

describe("listQuery", () => {
  it("asks for fifty when nothing is asked", () => {
    expect(ListLabs.parse({})).toEqual({ limit: 50 });
  });
  it("reads what an address gives, which is text", () => {
    expect(ListLabs.parse({ limit: "20", sort: "-name", search: "orto", cursor: "abc" })).toEqual({
      limit: 20,
      sort: "-name",
      search: "orto",
      cursor: "abc",
    });
  });
  it.each([
    [{ filter: "x" }, "filter"],
    [{ sort: "id" }, "sort"],
    [{ sort: "-phase" }, "sort"],
    [{ sort: "name; drop table lab" }, "sort"],
    [{ limit: "0" }, "limit"],
    [{ limit: "201" }, "limit"],
    [{ limit: "2.5" }, "limit"],
    [{ limit: "tutti" }, "limit"],
    [{ limit: "" }, "limit"],
    [{ cursor: "a".repeat(1201) }, "cursor"],
    [{ cursor: ["a", "b"] }, "cursor"],
    [{ search: "a".repeat(11) }, "search"],
    [{ Search: "orto" }, "Search"],
  ])("refuses %j", (query, field) => {
    expect(fieldsRefused(query)).toEqual([field]);
  });
  it("refuses any parameter it does not declare", () => {
    const declared = ["search", "sort", "limit", "cursor"];
    fc.assert(
      fc.property(
        fc.string().filter((name) => !declared.includes(name) && name !== "__proto__"),
        (name) => {
          expect(fieldsRefused({ [name]: "x" })).toEqual([name]);
        },
      ),
    );
  });
});

it("a page is its items and where the next begins", () => {
  const Names = pageOf(z.string());
  expect(Names.safeParse({ items: ["a"], nextCursor: null }).success).toBe(true);
  expect(Names.safeParse({ items: [1], nextCursor: null }).success).toBe(false);
  expect(Names.safeParse({ items: [] }).success).toBe(false);
});
