import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { LocalDate } from "./day.js";
import { idOf } from "./ids.js";
import { type FieldIssue, fieldIssues, issue, issueMessage } from "./issues.js";
import { messages as en } from "./messages.en.js";
import { messages as it_ } from "./messages.it.js";
import { Quantity } from "./quantity.js";
import { RecordRef } from "./record-ref.js";

function issuesOf(schema: z.ZodType, input: unknown): FieldIssue[] {
  const parsed = schema.safeParse(input);
  return parsed.success ? [] : fieldIssues(parsed.error, input);
}

/** The placeholders of a message: what its parameters must fill. */
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? "");

/** Fails unless an issue can be said in both languages with the parameters it carries. */
function expectSayable({ code, params = {} }: FieldIssue): void {
  for (const messages of [it_, en]) {
    const text = new Map(Object.entries(messages)).get(code.replace(/^kernel:/, ""));
    expect(text, code).toBeDefined();
    for (const name of placeholders(text ?? "")) expect(params[name], `${code} {{${name}}}`).toBeDefined();
  }
}

const number = z.number();
const text = z.string();

const kinds: [what: string, schema: z.ZodType, input: unknown, code: string, params?: Record<string, unknown>][] = [
  ["missing", text, undefined, "required"],
  ["null", text, null, "required"],
  ["a number for a text", text, 7, "wrongType.string"],
  ["a text for a number", number, "7", "wrongType.number"],
  ["a text for a yes or no", z.boolean(), "true", "wrongType.boolean"],
  ["an object for a list", z.array(text), {}, "wrongType.array"],
  ["no number", number, Number.NaN, "wrongType.number"],
  ["a number that a query cannot read", z.coerce.number(), "many", "wrongType.number"],
  ["a fraction", number.int(), 1.5, "notInteger"],
  ["a term not in the list", z.enum(["a", "b"]), "c", "notInList", { options: "a, b" }],
  ["no term", z.enum(["a", "b"]), undefined, "required"],
  ["another constant", z.literal("trama/1"), "trama/2", "notInList", { options: "trama/1" }],
  ["an e-mail address", z.email(), "nessuno", "invalidFormat.email"],
  ["a web address", z.url(), "pavia", "invalidFormat.url"],
  ["a date", LocalDate, "30/2/2026", "invalidFormat.date"],
  ["an id", idOf("lab"), "1", "invalidFormat.uuid"],
  ["a moment", z.iso.datetime(), "ieri", "invalidFormat"],
  ["a pattern", z.string().regex(/^\d{6}$/), "12", "invalidFormat"],
  ["an empty text", z.string().trim().min(1), "  ", "required"],
  ["a text too short", z.string().min(3), "a", "tooShort", { minimum: 3 }],
  ["a text too long", z.string().max(3), "abcd", "tooLong", { maximum: 3 }],
  ["no items", z.array(text).min(1), [], "required"],
  ["too few items", z.array(text).min(2), ["a"], "tooFew", { minimum: 2 }],
  ["too many items", z.array(text).max(1), ["a", "b"], "tooMany", { maximum: 1 }],
  ["a set with too few", z.set(text).min(2), new Set(["a"]), "tooFew", { minimum: 2 }],
  ["too small a number", number.min(1), 0, "tooSmall", { minimum: 1 }],
  ["a number that must be above", number.positive(), 0, "notAbove", { minimum: 0 }],
  ["too big a number", number.max(5), 6, "tooBig", { maximum: 5 }],
  ["a number that must be below", number.lt(5), 5, "notBelow", { maximum: 5 }],
  ["not a multiple", number.multipleOf(5), 6, "invalid"],
  ["none of several shapes", z.union([text, number]), true, "invalid"],
  ["a key not in the list", z.partialRecord(z.enum(["a"]), text), { b: "x" }, "unknownField", { keys: "b" }],
  ["a key of another form", z.record(z.string().regex(/^[a-z]$/), text), { "1": "x" }, "invalid"],
  ["an element of a map", z.map(z.object({}), number), new Map([[{}, "b"]]), "invalid"],
  ["a check without a message of ours", text.refine(() => false), "a", "invalid"],
];

describe("what zod finds", () => {
  it.each(kinds)("%s", (_what, schema, input, code, params) => {
    const [found, ...more] = issuesOf(z.strictObject({ field: schema }), input === undefined ? {} : { field: input });
    expect(more).toEqual([]);
    expect(found?.path[0]).toBe("field");
    expect(found?.code).toBe(`kernel:issue.${code}`);
    expect(found?.params).toEqual(params ?? expect.anything());
    if (found) expectSayable(found);
  });

  it("names every unknown field by its own path", () => {
    const schema = z.strictObject({ lab: z.strictObject({ name: text }) });
    expect(issuesOf(schema, { lab: { name: "a", nome: "b", fase: "c" }, altro: 1 })).toEqual([
      { path: ["lab", "nome"], code: "kernel:issue.unknownField", params: { keys: "nome" } },
      { path: ["lab", "fase"], code: "kernel:issue.unknownField", params: { keys: "fase" } },
      { path: ["altro"], code: "kernel:issue.unknownField", params: { keys: "altro" } },
    ]);
  });

  it("tells a field that is missing inside a list from one of another type", () => {
    const schema = z.strictObject({ labs: z.array(z.strictObject({ name: text })) });
    expect(issuesOf(schema, { labs: [{ name: "a" }, {}, { name: 3 }] })).toEqual([
      { path: ["labs", 1, "name"], code: "kernel:issue.required", params: {} },
      { path: ["labs", 2, "name"], code: "kernel:issue.wrongType.string", params: {} },
    ]);
  });

  it("keeps the message, the path and the parameters of our own checks", () => {
    const schema = z.strictObject({ to: text }).superRefine((_value, ctx) => {
      ctx.addIssue(issue("labs:issue.beforePhase", ["to"], { since: "2026-01-01" }));
    });
    expect(issuesOf(schema, { to: "x" })).toEqual([
      { path: ["to"], code: "labs:issue.beforePhase", params: { since: "2026-01-01" } },
    ]);
  });

  it("says the same of an issue that a form has before zod finishes it", () => {
    const error = (raw: z.core.$ZodRawIssue) => issueMessage(raw).code;
    const schema = z.strictObject({ a: z.string({ error }), b: z.string({ error }), c: z.enum(["x"], { error }) });
    const { error: found } = schema.safeParse({ b: 3, c: "y" });
    expect(found?.issues.map(({ message }) => message)).toEqual([
      "kernel:issue.required",
      "kernel:issue.wrongType.string",
      "kernel:issue.notInList",
    ]);
  });

  it("can always be said, in both languages, with what it carries", () => {
    const schema = z.strictObject({
      name: z.string().min(2).max(5),
      count: number.int().positive().max(9),
      kind: z.enum(["a", "b"]),
      day: LocalDate,
      ref: RecordRef,
      reach: Quantity.nullable(),
      list: z
        .array(z.union([text.min(3), number.multipleOf(2)]))
        .min(2)
        .max(3),
    });
    const value = fc.oneof(fc.jsonValue(), fc.constant(undefined));
    const given = fc.record(
      { name: value, count: value, kind: value, day: value, ref: value, reach: value, list: value },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(given, fc.jsonValue()), (input) => {
        for (const found of issuesOf(schema, input)) expectSayable(found);
      }),
      { numRuns: 500 },
    );
  });
});

describe("shared shapes refuse what they do not declare", () => {
  it("a quantity", () => {
    expect(Quantity.parse({ value: 3000 })).toEqual({ value: 3000, qualifier: "=" });
    expect(issuesOf(Quantity, { value: 3000, qualifer: ">" }).map(({ path }) => path)).toEqual([["qualifer"]]);
    expect(issuesOf(Quantity, { value: -1 })).toHaveLength(1);
  });
  it("a reference to a record", () => {
    expect(RecordRef.safeParse({ kind: "lab", id: "1" }).success).toBe(true);
    for (const kind of ["", "Lab", "lab:x", "__proto__", "un laboratorio"])
      expect(RecordRef.safeParse({ kind, id: "1" }).success, kind).toBe(false);
    expect(RecordRef.safeParse({ kind: "lab", id: "1", name: "x" }).success).toBe(false);
  });
});
