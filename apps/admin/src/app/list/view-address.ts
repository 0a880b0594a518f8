import type { ListAddress } from "./filter";

/** The address of a list that asks for it as it is, and not as it usually opens. */
export const asItIs = "nessuna";

/** How a list is shown, as a saved view keeps it: what the address says but for the view's own name. */
export function writeAddress(address: ListAddress): string {
  const said = Object.entries(address).filter(([name, value]) => name !== "vista" && value !== undefined);
  return new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString();
}

/** What a saved view says, as an address. */
export function readAddress(text: string): Record<string, string | true> {
  return Object.fromEntries([...new URLSearchParams(text)].map(([name, value]) => [name, value === "true" || value]));
}

/** Whether an address says nothing at all: then the list opens with the usual view. */
export const saysNothing = (address: ListAddress) => Object.values(address).every((value) => value === undefined);

/** What changes in an address so that it shows a view, or the list as it is. */
export function toView(address: ListAddress, view: { id: string; address: string } | null): Record<string, unknown> {
  const cleared = Object.fromEntries(Object.keys(address).map((name) => [name, undefined]));
  return view === null ? { ...cleared, vista: asItIs } : { ...cleared, ...readAddress(view.address), vista: view.id };
}
