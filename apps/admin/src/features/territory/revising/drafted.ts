import type { ConfigurationDocument } from "@trama/instance/browser";
import type { Draft } from "../../../forms/draft";

/** A draft of the configuration: where it began, and what it has become. */
export interface Drafted {
  base: number;
  before: ConfigurationDocument;
  document: ConfigurationDocument;
}

const sections = ["territory", "directory", "access", "gatherings", "labs", "indicators"];

/** A draft kept before a section came is none: its screens would find nothing there. */
const isDocument = (value: unknown): value is ConfigurationDocument =>
  typeof value === "object" && value !== null && sections.every((section) => section in value);

/** A draft as the browser kept it; null when there is none, or when it is not one. */
export function draftedFrom(found: Draft | null): Drafted | null {
  const { base, before, document } = found?.values ?? {};
  if (typeof base !== "number" || !isDocument(before) || !isDocument(document)) return null;
  return { base, before, document };
}

/** The same with the fields of every record in one order, and without those that are not there. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([field, one]) => [field, ordered(one)]));
};

/** Whether a draft says anything else than what it began from. What was undone by hand is no change. */
export function isChanged({ before, document }: Pick<Drafted, "before" | "document">): boolean {
  return JSON.stringify(ordered(before)) !== JSON.stringify(ordered(document));
}
