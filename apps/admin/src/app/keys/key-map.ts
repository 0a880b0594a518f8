import { places } from "../places";

/** What a key does, wherever the focus is but in a field. */
export type KeyAction = { do: "help" | "search" | "filter" | "new" } | { do: "go"; to: (typeof places)[number]["to"] };

/** When `g` was pressed, in milliseconds; null when it was not, or something followed. */
export type Begun = number | null;

/** How long `g` waits for the letter that follows, in milliseconds. */
const patience = 1500;

const single: Readonly<Record<string, KeyAction>> = {
  "?": { do: "help" },
  "/": { do: "filter" },
  n: { do: "new" },
};

/** What a key pressed now does, after what was begun before it; and what it begins. */
export function pressed(begun: Begun, key: string, now: number): { begun: Begun; action: KeyAction | null } {
  if (begun !== null && now - begun <= patience) {
    const place = places.find((one) => one.key === key.toLowerCase());
    return { begun: null, action: place ? { do: "go", to: place.to } : null };
  }
  if (key === "g") return { begun: now, action: null };
  return { begun: null, action: single[key] ?? null };
}

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** Whether a key is the one for searching, which works everywhere: it is not a letter alone. */
export const isSearchKey = ({ key, ctrlKey, metaKey, altKey }: Pressed) =>
  key.toLowerCase() === "k" && (ctrlKey || metaKey) && !altKey;

/** Whether what has the focus takes letters for itself: a field, a list of choices, something being edited. */
export function takesLetters(element: Pick<Element, "closest"> | null): boolean {
  const takers =
    "input:not([type=checkbox],[type=radio],[type=button]), textarea, select, [contenteditable], " +
    "[role=combobox], [role=listbox], [role=textbox], [role=menu], [role=dialog]";
  return element !== null && element.closest(takers) !== null;
}

/** What `n` begins on a screen, and the verb of the role table that it takes. */
export function newOf(pathname: string) {
  const begins = [
    { under: "/laboratori", to: "/laboratori/nuovo", verb: "openLab" },
    { under: "/calendario", to: "/calendario/nuovo", verb: "scheduleGathering" },
    {
      under: "/persone-e-organizzazioni/persone",
      to: "/persone-e-organizzazioni/persone/nuova",
      verb: "registerPerson",
    },
    {
      under: "/persone-e-organizzazioni/organizzazioni",
      to: "/persone-e-organizzazioni/organizzazioni/nuova",
      verb: "registerOrganisation",
    },
  ] as const;
  return begins.find(({ under }) => pathname === under || pathname.startsWith(`${under}/`)) ?? null;
}
