import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { forgetPeople, keepFor } from "../api/belongings";
import { stubStorage } from "../testing/storage";
import {
  adoptDraft,
  dropDraft,
  dropEarlierDraft,
  dropExpiredDrafts,
  earlierDraft,
  readDraft,
  takeUpDraft,
  writeDraft,
} from "./draft";

const dayMs = 24 * 3_600_000;
const about = { version: 3 };
const draft = { values: { name: "Ponte", lines: ["uno"] }, about };

let stored: ReturnType<typeof stubStorage>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 10, 22, 9) });
  stored = stubStorage();
  keepFor("anna");
});
afterEach(() => vi.useRealTimers());

/** Closes the tab and opens another. */
const inANewTab = (person = "anna") => {
  stored.newTab();
  keepFor(person);
};
const held = () => [...stored.browser.kept.values()].join();

describe("a draft", () => {
  it("is found again as it was left, and only under its name", () => {
    writeDraft("lab:new", draft);
    expect(readDraft("lab:new")).toEqual(draft);
    expect(readDraft("new")).toBeNull();
    inANewTab();
    expect(earlierDraft("new")).toBeNull();
  });

  it("is gone once dropped", () => {
    writeDraft("a", draft);
    dropDraft("a");
    expect(readDraft("a")).toBeNull();
    expect(held()).not.toContain("Ponte");
  });

  it.each(["", "{", "[]", "null", "7", '{"values":[]}', '{"about":1}', '{"values":{},"at":"ieri"}'])(
    "that reads %j is no draft, and does not stay",
    (text) => {
      writeDraft("a", draft);
      const [key = ""] = [...stored.browser.kept.keys()].filter((one) => one.endsWith("a"));
      stored.browser.setItem(key, text);
      expect(readDraft("a")).toBeNull();
      dropExpiredDrafts();
      expect(stored.browser.getItem(key)).toBeNull();
    },
  );

  it("that finds no room is dropped rather than left half written", () => {
    writeDraft("a", draft);
    stored.browser.setItem = () => {
      throw new Error("full");
    };
    writeDraft("a", { values: { new: true }, about: null });
    expect(readDraft("a")).toBeNull();
  });

  it("of another tab is offered, the latest first, until it is taken up or refused", () => {
    writeDraft("a", { values: { name: "prima" }, about: null });
    inANewTab();
    vi.setSystemTime(Date.now() + 60_000);
    writeDraft("a", draft);
    inANewTab();
    expect(readDraft("a")).toBeNull();
    const latest = earlierDraft("a");
    expect(latest).toMatchObject({ ...draft, at: "2026-11-22T09:01:00.000Z" });
    if (latest) adoptDraft("a", latest);
    expect(readDraft("a")).toEqual(draft);
    const first = earlierDraft("a");
    expect(first?.values).toEqual({ name: "prima" });
    if (first) dropEarlierDraft(first);
    expect(earlierDraft("a")).toBeNull();
    expect(takeUpDraft("a")).toEqual(draft);
  });

  it("lives seven days", () => {
    writeDraft("a", draft);
    inANewTab();
    vi.setSystemTime(Date.now() + 7 * dayMs - 1);
    dropExpiredDrafts();
    expect(earlierDraft("a")?.values).toEqual(draft.values);
    vi.setSystemTime(Date.now() + 1);
    expect(earlierDraft("a")).toBeNull();
    dropExpiredDrafts();
    expect(held()).not.toContain("Ponte");
  });
});

describe("what a browser keeps for a person", () => {
  it("leaves at sign-out, and what is everybody's stays", () => {
    stored.browser.setItem("trama-language", "it");
    stored.tab.setItem("trama-recent", "[]");
    writeDraft("a", draft);
    forgetPeople();
    expect([...stored.browser.kept.keys()]).toEqual(["trama-language"]);
    expect(stored.tab.length).toBe(0);
    writeDraft("a", draft);
    expect(held()).not.toContain("Ponte");
  });

  it("is never shown to another, who makes it go", () => {
    writeDraft("a", draft);
    stored.tab.setItem("trama-recent", "[]");
    keepFor("bruno");
    expect([readDraft("a"), earlierDraft("a")]).toEqual([null, null]);
    expect(held()).not.toContain("Ponte");
    expect(stored.tab.getItem("trama-recent")).toBeNull();
  });

  it("is no longer kept by a tab that does not know yet that its person left in another", () => {
    stored.browser.removeItem("trama-person");
    writeDraft("a", draft);
    expect(held()).not.toContain("Ponte");
  });

  it("is nothing where the browser forbids it", () => {
    vi.stubGlobal("localStorage", undefined);
    vi.stubGlobal("sessionStorage", undefined);
    keepFor("anna");
    writeDraft("a", draft);
    expect([readDraft("a"), earlierDraft("a")]).toEqual([null, null]);
    forgetPeople();
  });
});
