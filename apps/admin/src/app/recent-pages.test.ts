import { expect, it } from "vitest";
import { recentPages, rememberPage } from "./recent-pages";

function store(): Storage {
  const held = new Map<string, string>();
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
    clear: () => held.clear(),
    key: () => null,
    length: 0,
  };
}

it("the last pages come latest first, each address once under its last title, eight at most", () => {
  const here = store();
  for (let at = 1; at <= 10; at += 1) rememberPage(here, { address: `/${at}`, title: `Pagina ${at}` });
  rememberPage(here, { address: "/5", title: "Cinque" });
  expect(recentPages(here).map(({ title }) => title)).toEqual([
    "Cinque",
    ..."10 9 8 7 6 4 3".split(" ").map((at) => `Pagina ${at}`),
  ]);
});

it("what is not a list of pages is no page", () => {
  const here = store();
  here.setItem("trama-recent", "{");
  expect(recentPages(here)).toEqual([]);
});
