import { wholeTerritory } from "@trama/indicators";
import type { LocalDate } from "@trama/kernel";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { aboutAddress, askedOf, readAbout, whereOf, writeScope } from "./about";

const today = "2026-11-22" as LocalDate;
const read = (address: Record<string, string>) => readAbout(z.object(aboutAddress).parse(address), today);

describe("what an address looks at", () => {
  it("is the last twelve months of the whole territory when it says nothing, or says it wrongly", () => {
    const usual = { from: "2025-12-01", to: "2026-11-22", scope: wholeTerritory };
    expect(read({})).toEqual(usual);
    expect(read({ dal: "ieri", al: "2026-01-31" })).toEqual(usual);
    expect(read({ dal: "2026-02-01", al: "2026-01-31" })).toEqual(usual);
    expect(read({ dove: "person:1" })).toEqual(usual);
  });

  it("is the days and the part of the territory that it says, and says them again", () => {
    const about = read({ dal: "2026-01-01", al: "2026-01-31", dove: "municipality:018110" });
    expect(about).toEqual({ from: "2026-01-01", to: "2026-01-31", scope: { kind: "municipality", id: "018110" } });
    expect(writeScope(about.scope)).toBe("municipality:018110");
    expect(askedOf(about)).toMatchObject({ scopeKind: "municipality", scopeId: "018110" });
    expect(askedOf(read({}))).toEqual({ from: "2025-12-01", to: "2026-11-22" });
  });
});

it("the facts counted are those of the source, narrowed to the part looked at", () => {
  const source = { filter: { gatheringKind: ["council", "event"] } };
  expect(whereOf(source, wholeTerritory)).toBe("gatheringKind:council,gatheringKind:event");
  expect(whereOf(source, { kind: "lab", id: "1" })).toBe("gatheringKind:council,gatheringKind:event,lab:1");
  expect(whereOf({ filter: { lab: ["1", "2"] } }, { kind: "lab", id: "1" })).toBe("lab:1");
});
