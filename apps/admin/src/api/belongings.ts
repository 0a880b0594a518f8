import { newId } from "@trama/kernel";

const mark = "trama-person";
const prefix = "trama-of:";
const tabMark = "trama-tab";

let keeper: string | null = null;

/** What the browser keeps under a name that says whose it is. */
function namesOf(chosen: (name: string) => boolean): string[] {
  const names = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? "");
  return names.filter((name) => name.startsWith(prefix) && chosen(name));
}

/** Runs what a browser may forbid, or have no room for; null when it did not work. */
export function attempt<T>(reach: () => T): T | null {
  try {
    return reach();
  } catch {
    return null;
  }
}

/** From now on what is kept belongs to a person. Whatever of somebody else is still there goes first. */
export function keepFor(person: string): void {
  keeper = person;
  attempt(() => {
    for (const name of namesOf((one) => !one.startsWith(`${prefix}${person}:`))) localStorage.removeItem(name);
    localStorage.setItem(mark, person);
  });
  attempt(() => {
    if (sessionStorage.getItem(mark) === person) return;
    sessionStorage.clear();
    sessionStorage.setItem(mark, person);
  });
}

/** Empties this browser of what it kept for anybody: when a session ends, or is found ended. */
export function forgetPeople(): void {
  keeper = null;
  attempt(() => {
    for (const name of namesOf(() => true)) localStorage.removeItem(name);
    localStorage.removeItem(mark);
  });
  attempt(() => sessionStorage.clear());
}

/** Whether a change of the storage, made in another tab, says that somebody left or somebody else came. */
export const saysWhoIsHere = (name: string | null): boolean => name === null || name === mark;

/**
 * The beginning of the names under which something of the person signed in is kept; null when nothing may be kept,
 * as after that person signed out in another tab.
 */
export function ownPrefix(): string | null {
  if (keeper === null || attempt(() => localStorage.getItem(mark)) !== keeper) return null;
  return `${prefix}${keeper}:`;
}

/** The names under which something of the person signed in is kept. */
export function ownNames(): string[] {
  const own = ownPrefix();
  return own === null ? [] : (attempt(() => namesOf((name) => name.startsWith(own))) ?? []);
}

/** What tells this tab from the others, over a reload too. */
export function thisTab(): string {
  const found = attempt(() => sessionStorage.getItem(tabMark));
  if (found) return found;
  const made = newId();
  attempt(() => sessionStorage.setItem(tabMark, made));
  return made;
}
