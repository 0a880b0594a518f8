const prefix = "trama-draft:";

/** A form as it was left: what was typed, and whatever the form must know to take it up again. */
export interface Draft {
  values: Record<string, unknown>;
  about: unknown;
}

const isRecord = (found: unknown): found is Record<string, unknown> =>
  typeof found === "object" && found !== null && !Array.isArray(found);

/** What was left in a form of this tab, or null. */
export function readDraft(name: string): Draft | null {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(prefix + name) ?? "null");
    if (!isRecord(found) || !isRecord(found["values"])) return null;
    return { values: found["values"], about: found["about"] ?? null };
  } catch {
    return null;
  }
}

/** Keeps what is being typed for as long as the tab lives. A full or forbidden storage keeps nothing. */
export function writeDraft(name: string, draft: Draft): void {
  try {
    sessionStorage.setItem(prefix + name, JSON.stringify(draft));
  } catch {
    dropDraft(name);
  }
}

export function dropDraft(name: string): void {
  sessionStorage.removeItem(prefix + name);
}

/** Forgets every draft: at sign-out, so that whoever comes next finds none. */
export function dropDrafts(): void {
  const names = Array.from({ length: sessionStorage.length }, (_, at) => sessionStorage.key(at) ?? "");
  for (const name of names.filter((one) => one.startsWith(prefix))) sessionStorage.removeItem(name);
}
