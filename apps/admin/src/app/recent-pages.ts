import { z } from "zod";

const key = "trama-recent";
const kept = 8;

const RecentPages = z.array(z.object({ address: z.string(), title: z.string() }));
type RecentPages = z.output<typeof RecentPages>;

/** The last pages of this window, the latest first. They end with the session, as names may stand in them. */
export function recentPages(store: Storage): RecentPages {
  try {
    return RecentPages.parse(JSON.parse(store.getItem(key) ?? "[]"));
  } catch {
    return [];
  }
}

/** Keeps a page among the last ones; an address stands there once, under its latest title. */
export function rememberPage(store: Storage, page: RecentPages[number]): void {
  const others = recentPages(store).filter(({ address }) => address !== page.address);
  store.setItem(key, JSON.stringify([page, ...others].slice(0, kept)));
}
