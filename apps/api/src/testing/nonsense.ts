import fc from "fast-check";

/** Texts that break what was not thought of: markup, statements, controls, half characters, very long ones. */
const oddTexts = [
  "",
  " ",
  "'; drop table lab; --",
  '" or 1=1',
  "%",
  "_",
  "\\",
  "<script>alert(1)</script>",
  "{{name}} $t(kernel:error.internal) {lab:il}",
  "\u0000",
  "\ud800",
  "\u202eelbatrevni",
  "é\u0301\u0301\u0301",
  "__proto__",
  "constructor",
  "toString",
  "../../etc/passwd",
  "x".repeat(10_000),
  "2026-02-30",
  "9999-12-31",
  "018001",
  "01890000-0000-7000-8000-000000000000",
];

export const oddText = fc.oneof(
  fc.constantFrom(...oddTexts),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string(),
);

const oddValue = fc.oneof(
  oddText,
  fc.constantFrom(null, true, 0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER, [], {}, [[[[]]]], { a: { b: { c: {} } } }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A change to a value: what stands at one of its fields is replaced, removed, or joined by something else. */
export interface Twist {
  /** Which of all the fields, counted around. */
  at: number;
  how: "replace" | "remove" | "add";
  name: string;
  value: unknown;
}
export const twist: fc.Arbitrary<Twist> = fc.record({
  at: fc.nat(200),
  how: fc.constantFrom("replace" as const, "remove" as const, "add" as const),
  name: oddText,
  value: oddValue,
});

type Fields = Record<string, unknown>;

function holdersIn(value: unknown): [Fields, string][] {
  if (typeof value !== "object" || value === null) return [];
  const fields = value as Fields;
  return Object.keys(fields).flatMap((key): [Fields, string][] => [[fields, key], ...holdersIn(fields[key])]);
}

/** A copy of a content with some twists; a content without fields becomes the value itself. */
export function twisted(content: unknown, twists: readonly Twist[]): unknown {
  const root: Fields & { content?: unknown } = { content: structuredClone(content) };
  for (const { at, how, name, value } of twists) {
    const holders = holdersIn(root);
    const [holder, key] = holders[at % holders.length] ?? [root, "content"];
    if (how === "remove" && holder !== root) delete holder[key];
    else if (how === "add")
      Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
    else holder[key] = value;
  }
  return root.content;
}

/** A query as somebody may write it by hand, with names that the operation knows and others. */
export const queryOf = (names: readonly string[]) =>
  fc
    .array(
      fc.tuple(
        names.length > 0 ? fc.oneof(fc.constantFrom(...names), oddText) : oddText,
        fc.oneof(oddText, fc.constantFrom("name", "-name", "0", "200", "1e3", "planned")),
      ),
      { maxLength: 4 },
    )
    .map((pairs) => new URLSearchParams(pairs).toString());

/** A piece of a path, as bytes or as text; never one that a browser would resolve away. */
export const pathPiece = fc.oneof(
  oddText
    .filter((text) => text.isWellFormed() && !/^\.*$/.test(text))
    .map((text) => encodeURIComponent(text).slice(0, 3000)),
  fc.constantFrom("%00", "%ff", "%E0%A4%A", "%2e%2e%2f", "*", ":id", "{id}", "~", "12", "null"),
);
