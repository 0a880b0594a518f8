import type { LocalDate } from "@trama/kernel";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GatheringOffice, gatheringsSection, openGatheringOffice } from "../fixtures/index.js";

let office: GatheringOffice;
beforeEach(async () => {
  office = await openGatheringOffice();
});
afterEach(() => office.close());

const run = () => office.as(office.coordinator);
const system = () => office.as({ kind: "system", name: "daily" });

const daysOf = (items: readonly { day: string }[]) => items.map(({ day }) => day.slice(8)).join(" ");

describe("carrying series on", () => {
  it("adds the days that have come into reach, and doing it again changes nothing", async () => {
    await office.begin();
    office.clock.at = new Date("2026-03-12T10:00:00.000Z");
    expect(await system()(office.verbs.extendSeries, {})).toEqual({ added: 3, removed: 0 });
    const before = (await office.content())["gathering"];
    expect(await system()(office.verbs.extendSeries, {})).toEqual({ added: 0, removed: 0 });
    expect((await office.content())["gathering"]).toEqual(before);
  });

  it("leaves no gap, however long nobody did it", async () => {
    const one = await office.begin();
    office.clock.at = new Date("2027-09-12T10:00:00.000Z");
    await system()(office.verbs.extendSeries, {});
    expect(daysOf(await office.during("2027-04", one.id))).toBe("01 05 08 12 15 19 22 26 29");
    expect(daysOf(await office.during("2027-06", one.id))).toBe("03 07 10 14 17 21 24 28");
  });

  it("follows the closures in force: coming dates go and come back, those touched stay", async () => {
    await office.begin();
    const touched = await office.dateOf("2026-04-06");
    await run()(office.verbs.moveGathering, {
      id: touched.id,
      version: 1,
      day: "2026-04-07",
      start: "16:30",
      end: "18:30",
    });
    const easter = gatheringsSection({ closures: [{ name: "Pasqua", from: "2026-04-02", to: "2026-04-07" }] });
    const { gatherings } = office.sections;
    office.sections = { ...office.sections, gatherings: easter };
    const { added, removed } = await system()(office.verbs.extendSeries, {});
    expect([added, removed]).toEqual([8, 1]);
    expect(daysOf(await office.during("2026-04"))).toBe("07 09 13 16 20 23 27 30");
    expect(daysOf(await office.during("2026-08"))).toBe("03 06 10 13 17 20 24 27 31");
    office.sections = { ...office.sections, gatherings };
    await system()(office.verbs.extendSeries, {});
    expect(daysOf(await office.during("2026-04"))).toBe("02 07 09 13 16 20 23 27 30");
    expect(daysOf(await office.during("2026-08"))).toBe("31");
  });

  it("stops where the owner closes", async () => {
    await office.begin();
    const mill = office.clubs.get("mill");
    if (mill) office.clubs.set("mill", { ...mill, until: "2026-03-09" as LocalDate });
    await system()(office.verbs.extendSeries, {});
    expect(daysOf(await office.during("2026-03"))).toBe("02 05 09");
  });

  it("is for the instance alone", async () => {
    await expect(run()(office.verbs.extendSeries, {})).rejects.toThrow("notFound");
  });
});
