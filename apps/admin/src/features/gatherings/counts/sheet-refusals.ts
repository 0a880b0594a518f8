import type { CountField } from "./typed-count";

/** The cell that a path of the API's refusal is about: `rows.3.headCount.bands.minors`. Null when it is about none. */
export function cellOf(path: string): { row: number; field: CountField } | null {
  const [rows, at, part, field, band] = path.split(".");
  if (rows !== "rows" || at === undefined || !/^\d+$/.test(at)) return null;
  const row = Number(at);
  if (part === "note") return { row, field: "note" };
  if (part === "headCount" && field === "newPeople") return { row, field: "newPeople" };
  if (part === "headCount" && field === "bands" && band !== undefined) return { row, field: `band:${band}` };
  return { row, field: "total" };
}
