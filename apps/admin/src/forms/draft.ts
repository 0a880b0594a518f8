import { attempt, ownNames, ownPrefix, thisTab } from "../api/belongings";

const lifetimeMs = 7 * 24 * 3_600_000;
const part = "draft:";

/** A form as it was left: what was typed, and whatever the form must know to take it up again. */
export interface Draft {
  values: Record<string, unknown>;
  about: unknown;
}

/** A draft left in another tab, or before the browser was closed. */
export interface EarlierDraft extends Draft {
  /** When something was last typed in it, in ISO. */
  at: string;
  /** Where it is kept. */
  key: string;
}

const isRecord = (found: unknown): found is Record<string, unknown> =>
  typeof found === "object" && found !== null && !Array.isArray(found);

/** A draft that is still good, or null. */
function read(key: string): EarlierDraft | null {
  const found = attempt((): unknown => JSON.parse(localStorage.getItem(key) ?? "null"));
  if (!isRecord(found) || !isRecord(found["values"]) || typeof found["at"] !== "string") return null;
  const age = Date.now() - Date.parse(found["at"]);
  if (!(age < lifetimeMs)) return null;
  return { values: found["values"], about: found["about"] ?? null, at: found["at"], key };
}

/** The form that a draft is of, from where it is kept; null when no draft is kept there. */
function formOf(key: string): string | null {
  const rest = key.slice(ownPrefix()?.length ?? 0);
  return rest.startsWith(part) ? rest.slice(rest.indexOf(":", part.length) + 1) : null;
}

function keyOf(name: string): string | null {
  const own = ownPrefix();
  return own === null ? null : `${own}${part}${thisTab()}:${name}`;
}

/** What was left in a form of this tab, or null. */
export function readDraft(name: string): Draft | null {
  const key = keyOf(name);
  const found = key === null ? null : read(key);
  return found && { values: found.values, about: found.about };
}

/** What the same person last left in a form outside of this tab, in the past seven days; null when nothing. */
export function earlierDraft(name: string): EarlierDraft | null {
  const here = keyOf(name);
  const others = ownNames().filter((key) => key !== here && formOf(key) === name);
  const drafts = others.map(read).filter((one) => one !== null);
  return drafts.sort((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null;
}

/** Makes an earlier draft this tab's own. */
export function adoptDraft(name: string, { values, about, key }: EarlierDraft): Draft {
  dropEarlierDraft({ key });
  writeDraft(name, { values, about });
  return { values, about };
}

/** What was left in a form, in this tab or else before it: for forms that take up by themselves what they find. */
export function takeUpDraft(name: string): Draft | null {
  const here = readDraft(name);
  const earlier = here ? null : earlierDraft(name);
  return earlier ? adoptDraft(name, earlier) : here;
}

/** Keeps what is being typed, for seven days at most. A full or forbidden storage keeps nothing. */
export function writeDraft(name: string, draft: Draft): void {
  const key = keyOf(name);
  if (key === null) return;
  const text = JSON.stringify({ ...draft, at: new Date().toISOString() });
  const kept = attempt(() => {
    localStorage.setItem(key, text);
    return true;
  });
  if (!kept) dropDraft(name);
}

export function dropDraft(name: string): void {
  const key = keyOf(name);
  if (key !== null) dropEarlierDraft({ key });
}

export function dropEarlierDraft({ key }: Pick<EarlierDraft, "key">): void {
  attempt(() => localStorage.removeItem(key));
}

/** Takes away the drafts that are too old, and whatever can no longer be read. */
export function dropExpiredDrafts(): void {
  for (const key of ownNames()) if (formOf(key) !== null && read(key) === null) dropEarlierDraft({ key });
}
