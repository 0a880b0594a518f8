import { type GatheringSummary, HeadCount } from "@trama/gatherings";
import { z } from "zod";

/** A count as it is being typed: what stands in the fields, right or wrong. */
export const TypedCount = z.object({
  total: z.string(),
  newPeople: z.string(),
  bands: z.record(z.string(), z.string()),
  note: z.string(),
});
export type TypedCount = z.output<typeof TypedCount>;

/** A field of a count: `total`, `newPeople`, `note`, or the code of a band after `band:`. */
export type CountField = "total" | "newPeople" | "note" | `band:${string}`;

/** What is wrong with a typed number. */
export type CountFault = "missing" | "notANumber" | "tooLarge" | "bandsAboveTotal" | "newAboveTotal" | "noteTooLong";

export type ReadCount =
  | { headCount: HeadCount; note: string | null; faults: null }
  | { faults: Partial<Record<CountField, CountFault>> };

const most = 100_000;
const longestNote = 1000;

export const blankCount: TypedCount = { total: "", newPeople: "", bands: {}, note: "" };

/** Whether nothing has been typed. */
export const isBlank = ({ total, newPeople, bands, note }: TypedCount): boolean =>
  [total, newPeople, note, ...Object.values(bands)].every((text) => text.trim() === "");

/** The count of a gathering as its fields show it. */
export function typedOf({ headCount, note }: Pick<GatheringSummary, "headCount" | "note">): TypedCount {
  if (!headCount) return { ...blankCount, note: note ?? "" };
  return {
    total: String(headCount.total),
    newPeople: headCount.newPeople === null ? "" : String(headCount.newPeople),
    bands: Object.fromEntries(Object.entries(headCount.bands).map(([band, count]) => [band, String(count)])),
    note: note ?? "",
  };
}

/** The text of one field. */
export function fieldText(typed: TypedCount, field: CountField): string {
  return field.startsWith("band:") ? (typed.bands[field.slice(5)] ?? "") : typed[field as "total"];
}

/** The same count with another text in one field. */
export function withField(typed: TypedCount, field: CountField, text: string): TypedCount {
  return field.startsWith("band:")
    ? { ...typed, bands: { ...typed.bands, [field.slice(5)]: text } }
    : { ...typed, [field]: text };
}

/** A number as people write it: "12", "1.200"; nothing is null. */
function numberIn(text: string): number | null | CountFault {
  const written = text.trim().replace(/^\+/, "");
  if (written === "") return null;
  if (!/^\d{1,3}(?:[. ]\d{3})+$|^\d+$/.test(written)) return "notANumber";
  const number = Number(written.replace(/[. ]/g, ""));
  return number > most ? "tooLarge" : number;
}

/** The number of a field, or null when there is none to add up. */
export function numberOf(typed: TypedCount, field: CountField): number | null {
  const read = numberIn(fieldText(typed, field));
  return typeof read === "number" ? read : null;
}

/** Reads what was typed. The parts of a whole never exceed it: the bands together, and those who came for the first time. */
export function readCount(typed: TypedCount): ReadCount {
  const faults: Partial<Record<CountField, CountFault>> = {};
  const read = (field: CountField): number | null => {
    const number = numberIn(fieldText(typed, field));
    if (typeof number !== "string") return number;
    faults[field] = number;
    return null;
  };
  const total = read("total");
  const newPeople = read("newPeople");
  const fields = Object.keys(typed.bands).map((band) => [band, read(`band:${band}`)] as const);
  const bands = fields.filter((one): one is [string, number] => one[1] !== null);
  if (total === null) faults.total ??= "missing";
  else {
    const inBands = bands.reduce((sum, [, count]) => sum + count, 0);
    const last = bands.at(-1)?.[0];
    if (last !== undefined && inBands > total) faults[`band:${last}`] ??= "bandsAboveTotal";
    if (newPeople !== null && newPeople > total) faults.newPeople ??= "newAboveTotal";
  }
  const note = typed.note.trim();
  if (note.length > longestNote) faults.note = "noteTooLong";
  if (total === null || Object.keys(faults).length > 0) return { faults };
  return {
    headCount: HeadCount.parse({ total, bands: Object.fromEntries(bands), newPeople }),
    note: note === "" ? null : note,
    faults: null,
  };
}
