import { z } from "zod";
import { dropDraft, takeUpDraft, writeDraft } from "../../../forms/draft";
import { TypedCount } from "./typed-count";

const nameOf = (id: string) => `gatherings.count.${id}`;

/** A count begun and not saved, with the version of the gathering it was begun on. */
export interface BegunCount {
  typed: TypedCount;
  version: number;
}

export function readCountDraft(id: string): BegunCount | null {
  const draft = takeUpDraft(nameOf(id));
  const typed = TypedCount.safeParse(draft?.values);
  const version = z.number().int().safeParse(draft?.about);
  return typed.success && version.success ? { typed: typed.data, version: version.data } : null;
}

export const writeCountDraft = (id: string, { typed, version }: BegunCount): void =>
  writeDraft(nameOf(id), { values: typed, about: version });

export const dropCountDraft = (id: string): void => dropDraft(nameOf(id));

/** A change of another part of the gathering, made by the same hand, does not make its begun count stale. */
export function carryCountDraft(id: string, from: number, to: number): void {
  const begun = readCountDraft(id);
  if (begun?.version === from) writeCountDraft(id, { ...begun, version: to });
}
