/** What the address of a list may say; each list's own schema says it exactly. */
export type ListAddress = Readonly<Record<string, unknown>>;

/** Something that narrows a list, kept in its address under a name: one of some choices, or a mark that is on or off. */
export type Filter<T> =
  | {
      kind: "choice";
      name: string;
      label: string;
      /** What stands for no choice. */
      every: string;
      choices: readonly { value: string; label: string }[];
      keeps: (row: T, value: string) => boolean;
    }
  | { kind: "mark"; name: string; label: string; keeps: (row: T) => boolean };

/** A text of an address under a name, when it says one. */
export const textIn = (address: ListAddress, name: string): string | undefined => {
  const value = address[name];
  return typeof value === "string" && value !== "" ? value : undefined;
};

/** Whether the address narrows the list by a filter. */
export function isOn<T>(filter: Filter<T>, address: ListAddress): boolean {
  return filter.kind === "mark" ? address[filter.name] === true : textIn(address, filter.name) !== undefined;
}

/** Whether a row answers every filter that is on. */
export function keeper<T>(filters: readonly Filter<T>[], address: ListAddress): (row: T) => boolean {
  const on = filters.filter((filter) => isOn(filter, address));
  return (row) =>
    on.every((filter) =>
      filter.kind === "mark" ? filter.keeps(row) : filter.keeps(row, textIn(address, filter.name) ?? ""),
    );
}
