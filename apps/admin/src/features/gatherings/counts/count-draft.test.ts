import { beforeEach, expect, it } from "vitest";
import { keepFor } from "../../../api/belongings";
import { stubStorage } from "../../../testing/storage";
import { carryCountDraft, dropCountDraft, readCountDraft, writeCountDraft } from "./count-draft";
import { blankCount } from "./typed-count";

const typed = { ...blankCount, total: "17" };

beforeEach(() => {
  stubStorage();
  keepFor("person");
});

it("a begun count is found again with its version, and is gone once saved", () => {
  writeCountDraft("a", { typed, version: 3 });
  expect(readCountDraft("a")).toEqual({ typed, version: 3 });
  expect(readCountDraft("b")).toBeNull();
  dropCountDraft("a");
  expect(readCountDraft("a")).toBeNull();
});

it("follows the names marked by the same hand, and nobody else's change", () => {
  writeCountDraft("a", { typed, version: 3 });
  carryCountDraft("a", 3, 4);
  expect(readCountDraft("a")?.version).toBe(4);
  carryCountDraft("a", 7, 8);
  expect(readCountDraft("a")?.version).toBe(4);
  carryCountDraft("b", 1, 2);
  expect(readCountDraft("b")).toBeNull();
});
