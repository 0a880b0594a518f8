import { beforeEach, describe, expect, it, vi } from "vitest";
import { dropDraft, dropDrafts, readDraft, writeDraft } from "./draft";

class Storage {
  readonly kept = new Map<string, string>();
  get length() {
    return this.kept.size;
  }
  key = (at: number) => [...this.kept.keys()][at] ?? null;
  getItem = (name: string) => this.kept.get(name) ?? null;
  setItem = (name: string, text: string) => void this.kept.set(name, text);
  removeItem = (name: string) => void this.kept.delete(name);
}

let storage: Storage;

beforeEach(() => {
  storage = new Storage();
  vi.stubGlobal("sessionStorage", storage);
});

describe("a draft", () => {
  it("is found again as it was left, and only under its name", () => {
    writeDraft("a", { values: { name: "Ponte", lines: ["uno"] }, about: { version: 3 } });
    expect(readDraft("a")).toEqual({ values: { name: "Ponte", lines: ["uno"] }, about: { version: 3 } });
    expect(readDraft("b")).toBeNull();
  });

  it("is gone once dropped", () => {
    writeDraft("a", { values: {}, about: null });
    dropDraft("a");
    expect(readDraft("a")).toBeNull();
  });

  it.each(["", "{", "[]", "null", "7", '{"values":[]}', '{"about":1}'])("that reads %j is no draft", (text) => {
    storage.setItem("trama-draft:a", text);
    expect(readDraft("a")).toBeNull();
  });

  it("leaves with the session, and nothing else does", () => {
    writeDraft("a", { values: {}, about: null });
    writeDraft("b", { values: {}, about: null });
    storage.setItem("other", "kept");
    dropDrafts();
    expect([...storage.kept.keys()]).toEqual(["other"]);
  });

  it("that finds no room is dropped rather than left half written", () => {
    writeDraft("a", { values: { old: true }, about: null });
    storage.setItem = () => {
      throw new Error("full");
    };
    writeDraft("a", { values: { new: true }, about: null });
    expect(readDraft("a")).toBeNull();
  });
});
