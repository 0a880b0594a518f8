import type { FieldIssue } from "@trama/kernel";

// PostgreSQL refuses the null character, and half a letter would be stored as another.
const isStorable = (text: string) => !text.includes("\u0000") && text.isWellFormed();

/** The fields of an input that hold text which not every engine would give back as it is. */
export function unstorable(value: unknown, path: FieldIssue["path"] = []): FieldIssue[] {
  if (typeof value === "string") return isStorable(value) ? [] : [{ path, code: "kernel:issue.invalid" }];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((inner, at) => unstorable(inner, [...path, at]));
  return Object.entries(value).flatMap(([name, inner]) =>
    isStorable(name) ? unstorable(inner, [...path, name]) : [{ path, code: "kernel:issue.invalid" }],
  );
}
