import { addDays, dayIn, publicActor } from "@trama/kernel";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepSeriesAhead } from "./keep-series-ahead.js";
import { type TemporaryInstance, temporaryInstance } from "./testing/index.js";
import { verbs } from "./verbs.js";

let made: TemporaryInstance;
let at = new Date("2026-03-02T09:00:00.000Z");
const failures: unknown[] = [];
beforeEach(async () => {
  at = new Date("2026-03-02T09:00:00.000Z");
  failures.length = 0;
  made = await temporaryInstance({ preset: "pavia", clock: { now: () => at } });
});
afterEach(() => made.close());

describe("the openings of La Torretta", () => {
  it("are in the calendar from the day the territory is founded, at their hours, with their source", async () => {
    const { items } = await made.asSystem()(verbs.listSeries, {});
    expect(items.map(({ title, start, end, rhythm, from, src }) => [title, start, end, rhythm, from, src])).toEqual([
      [
        ...["Centro prima infanzia 18-36 mesi", "08:00", "12:00"],
        ...[{ every: "week", interval: 1, on: ["MO", "TU", "WE", "TH", "FR"] }, "2026-03-02", "seed"],
      ],
      [
        ...["Tempo per le famiglie 18-36 mesi", "16:30", "18:30"],
        ...[{ every: "week", interval: 1, on: ["MO", "TH"] }, "2026-03-02", "seed"],
      ],
    ]);
    const { series } = await made.instance.run(publicActor)(verbs.readFeed, { ownerPath: "/laboratori/la-torretta" });
    expect(series.map(({ owner, place }) => [owner.title, place?.name])).toEqual([
      ["La Torretta", "Centro per la prima infanzia La Torretta"],
      ["La Torretta", "Centro per la prima infanzia La Torretta"],
    ]);
  });

  it("make its calendar public and regular", async () => {
    const run = made.asSystem();
    const { items } = await run(verbs.listLabs, { search: "Torretta" });
    const [torretta] = items;
    if (!torretta) throw new Error("La Torretta is not there");
    const lab = await run(verbs.readLab, { id: torretta.id });
    expect(lab.protocol.items.find(({ code }) => code === "public_calendar")).toMatchObject({
      met: true,
      detail: "Centro prima infanzia 18-36 mesi, Tempo per le famiglie 18-36 mesi",
    });
  });
});

describe("while an instance is served", () => {
  const lastDay = async () => {
    const today = dayIn("Europe/Rome", at);
    const span = { from: addDays(today, 380), to: addDays(today, 401), limit: 200 };
    return (await made.asSystem()(verbs.listGatherings, span)).items.at(-1)?.day;
  };

  it("series are carried on at once, and then again and again", async () => {
    expect(await lastDay()).toBe("2027-04-06");
    at = new Date("2026-03-05T09:00:00.000Z");
    const daily = keepSeriesAhead(made.instance, (error) => failures.push(error), 5);
    await expect.poll(lastDay).toBe("2027-04-09");
    at = new Date("2026-03-07T09:00:00.000Z");
    await expect.poll(lastDay).toBe("2027-04-09");
    at = new Date("2026-03-10T09:00:00.000Z");
    await expect.poll(lastDay).toBe("2027-04-14");
    await daily.stop();
    expect(failures).toEqual([]);
  });

  it("a failure is told, and stops nothing", async () => {
    const broken = { run: () => () => Promise.reject(new Error("no room")) };
    const daily = keepSeriesAhead(broken, (error) => failures.push(error));
    await daily.stop();
    expect(failures).toMatchObject([{ message: "no room" }]);
  });
});

describe("a lab that closes", () => {
  it("holds nothing from the day after, its series stop, and nobody sees its calendar any more", async () => {
    const other = await temporaryInstance({ clock: { now: () => at } });
    try {
      const run = other.asSystem();
      const { items } = await run(verbs.listLabs, { phase: "maintenance" });
      const [lab] = items;
      if (!lab) throw new Error("No lab is in maintenance");
      const owner = { kind: "lab", id: lab.id };
      const activity = { owner, title: "Doposcuola", kind: "activity", start: "16:30", end: "18:30" };
      const rhythm = { every: "week" as const, on: ["MO" as const] };
      await run(verbs.openSeries, { ...activity, from: "2026-03-02", rhythm });
      const onThe = (day: string) => run(verbs.scheduleGathering, { ...activity, day });
      const ownerPath = `/laboratori/${lab.slug}`;
      const asPublic = other.instance.run(publicActor);
      expect((await asPublic(verbs.readFeed, { ownerPath })).series).toHaveLength(1);
      const closing = { to: "closed" as const, on: "2026-03-02", reason: "Il gruppo si scioglie" };
      await run(verbs.advanceLab, { id: lab.id, version: lab.version, ...closing });
      await expect(onThe("2026-03-03")).rejects.toMatchObject({
        issues: [
          { path: ["day"], code: "gatherings:issue.ownerClosed", params: { name: lab.name, until: "2026-03-02" } },
        ],
      });
      expect((await onThe("2026-03-02")).status).toBe("confirmed");
      await keepSeriesAhead(other.instance, (error) => failures.push(error)).stop();
      const { items: left } = await run(verbs.listGatherings, { owner: lab.id });
      expect(left.map(({ day }) => day)).toEqual(["2026-03-02", "2026-03-02"]);
      await expect(asPublic(verbs.readFeed, { ownerPath })).rejects.toThrow("notFound");
      expect(failures).toEqual([]);
    } finally {
      await other.close();
    }
  });
});
