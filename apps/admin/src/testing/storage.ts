import { vi } from "vitest";

class KeptStorage implements Storage {
  readonly kept = new Map<string, string>();
  get length() {
    return this.kept.size;
  }
  key = (at: number) => [...this.kept.keys()][at] ?? null;
  getItem = (name: string) => this.kept.get(name) ?? null;
  setItem = (name: string, text: string) => void this.kept.set(name, text);
  removeItem = (name: string) => void this.kept.delete(name);
  clear = () => this.kept.clear();
}

/** Gives a test the two storages of a browser, empty, and a new tab of the same browser when asked. */
export function stubStorage() {
  const browser = new KeptStorage();
  vi.stubGlobal("localStorage", browser);
  const newTab = () => {
    const tab = new KeptStorage();
    vi.stubGlobal("sessionStorage", tab);
    return tab;
  };
  return { browser, tab: newTab(), newTab };
}
