import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { verifyAudit } from "@trama/database";
import { hasPostgres, type PostgresServer, postgresServer } from "@trama/database/testing/postgres";
import { addDays, type LocalDate } from "@trama/kernel";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeBackup } from "../backup/make-backup.js";
import { restoreBackup } from "../backup/restore-backup.js";
import { readPreset } from "../preset.js";
import type { ConfigurationDocument } from "../sections.js";
import { canary, holdGathering, liveAsCanary, tablesWith } from "../testing/canary.js";
import { revise, type TemporaryInstance, temporaryInstance } from "../testing/index.js";
import { verbs } from "../verbs.js";
import { applyRules } from "./keep-retention.js";

const start = "2026-03-02" as LocalDate;
const later = "2032-06-02" as LocalDate;
const texts = Object.values(canary);

let made: TemporaryInstance;
let now: Date;
const goTo = (day: string) => {
  now = new Date(`${day}T10:00:00.000Z`);
};
beforeEach(async () => {
  goTo(start);
  made = await temporaryInstance({ clock: { now: () => now } });
});
afterEach(() => made.close());

const stateOf = async () => (await made.asSystem()(verbs.readRetention, {})).rules;
const dueOf = async () => Object.fromEntries((await stateOf()).map(({ rule, due }) => [rule, due]));
const change = async (alter: (retention: ConfigurationDocument["retention"]) => void) => {
  const [last] = await made.asSystem()(verbs.listRevisions, {});
  const { document } = await readPreset("fiordaliso");
  await revise(made, document, last?.number ?? 1, ({ retention }) => alter(retention));
};
const totals = async () => {
  const { items } = await made.asSystem()(verbs.readDashboard, { from: "2026-01-01", to: "2026-12-31" });
  return items;
};

describe("somebody who went six years ago", () => {
  it("is in no table, no trail, no index and no byte of the file; what was counted is as it was", async () => {
    const personId = await liveAsCanary(made, start);
    expect((await tablesWith(made, texts)).length).toBeGreaterThan(5);
    goTo(later);
    const before = await totals();
    const applied = await applyRules(made.instance);
    expect(Object.keys(applied).sort()).toEqual([
      "access",
      "accounts",
      "attendance",
      "gatheringNotes",
      "mail",
      "people",
    ]);
    expect(await tablesWith(made, texts)).toEqual([]);
    for (const file of ["trama.db", "trama.db-wal"]) {
      const bytes = (await readFile(join(made.folder, file))).toString("latin1").toLowerCase();
      for (const text of [canary.name, canary.email, "canarina"])
        expect(bytes.includes(text.toLowerCase()), `${text} in ${file}`).toBe(false);
    }
    expect(await totals()).toEqual(before);
    expect(await verifyAudit({ kit: made.instance.database.kit, db: made.instance.database.read })).toMatchObject({
      intact: true,
    });
    const run = made.asSystem();
    for (const text of ["canarina", "cancellato"]) expect((await run(verbs.searchRecords, { text })).items).toEqual([]);
    expect((await run(verbs.listPeople, { search: "cancellato" })).items).toEqual([]);
    const { items } = await run(verbs.listTrail, { kind: "person", record: personId });
    expect(items.map(({ withheld }) => withheld)).toContain("erased");
    expect(await applyRules(made.instance)).toEqual({});
    expect(await dueOf()).toMatchObject({ attendance: 0, people: 0, accounts: 0, trail: 0 });
  });
});

describe("a rule", () => {
  it("that is suspended erases nothing, and says why", async () => {
    await liveAsCanary(made, start);
    goTo(later);
    await change((retention) => {
      for (const rule of Object.values(retention)) rule.suspended = "Verifica in corso";
    });
    const before = await dueOf();
    expect(await applyRules(made.instance)).toEqual({});
    expect(await dueOf()).toEqual(before);
    expect((await stateOf()).every(({ state, suspended }) => state === "suspended" && suspended !== null)).toBe(true);
    expect((await tablesWith(made, texts)).length).toBeGreaterThan(5);
  });

  it("about documents of an archive waits for who authorises, and goes as far as the authorisation", async () => {
    const run = made.asSystem();
    const { id } = await run(verbs.registerPerson, { name: "Persona (segnaposto)" });
    const other = await run(verbs.registerPerson, { name: "Altra (segnaposto)" });
    await holdGathering(made, { day: start, people: [id] });
    goTo("2026-03-20");
    await holdGathering(made, { day: "2026-03-20" as LocalDate, people: [other.id] });
    goTo("2028-06-01");
    await change(({ attendance }) => {
      attendance.needsAuthorisation = true;
    });
    const attendance = async () => (await stateOf()).find(({ rule }) => rule === "attendance");
    expect(await applyRules(made.instance)).not.toHaveProperty("attendance");
    expect(await attendance()).toMatchObject({ state: "awaiting", due: 2 });
    await change((retention) => {
      const authorised = { needsAuthorisation: true, authorisation: "Prot. 12 del 2028", months: 24 };
      retention.attendance = { ...authorised, authorisedUntil: "2028-03-19" as LocalDate };
    });
    expect(await applyRules(made.instance)).toMatchObject({ attendance: 1 });
    expect(await attendance()).toMatchObject({ state: "awaiting", due: 1 });
  });

  it("says in the preview of a draft how many it would erase, and what it erased last", async () => {
    const { id } = await made.asSystem()(verbs.registerPerson, { name: "Persona (segnaposto)" });
    await holdGathering(made, { day: start, people: [id] });
    goTo("2026-06-01");
    const { document } = await readPreset("fiordaliso");
    const retention = { ...document.retention, attendance: { ...document.retention.attendance, months: 2 } };
    const draft = { ...document, retention };
    const administrator = await made.as("administrator");
    const { touches } = await administrator(verbs.previewRevision, { base: 1, document: draft });
    expect(touches).toMatchObject([
      { path: "retention.attendance", what: "territory:retention.count.attendance", count: 1 },
    ]);
    await change(({ attendance }) => {
      attendance.months = 3;
    });
    expect((await stateOf())[0]).toMatchObject({ rule: "attendance", due: 0, soon: 1, last: null });
    goTo("2026-06-02");
    expect(await applyRules(made.instance)).toEqual({ attendance: 1 });
    expect((await stateOf())[0]).toMatchObject({ due: 0, soon: 0, last: { on: "2026-06-02", erased: 1 } });
  });

  it("is refused where it keeps access shorter than the law, or mail shorter than its address", async () => {
    await expect(change(({ trail }) => Object.assign(trail, { months: 5 }))).rejects.toMatchObject({
      name: "InvalidInput",
    });
    await expect(change(({ mail }) => Object.assign(mail, { days: 6 }))).rejects.toMatchObject({
      name: "InvalidInput",
    });
    await change(({ mail }) => Object.assign(mail, { days: 7 }));
    expect((await stateOf()).find(({ rule }) => rule === "mail")?.term).toEqual({ unit: "days", length: 7 });
  });
});

describe("names that are erased", () => {
  const year = { from: "2026-01-01", to: "2026-12-31" };

  it("stay counted: as many people, the same evidence, and whoever names others keeps them", async () => {
    const run = made.asSystem();
    const ids = [];
    for (const name of ["Una", "Due"]) ids.push((await run(verbs.registerPerson, { name: `${name} (segnaposto)` })).id);
    const [one, two] = ids;
    if (!one || !two) throw new Error("Nobody was registered");
    const held = await holdGathering(made, { day: start, people: [one, two] });
    await holdGathering(made, { day: addDays(start, -3), people: [one] });
    goTo("2027-02-01");
    await holdGathering(made, { day: "2027-01-20" as LocalDate, people: [two] });
    let stage = await run(verbs.openEvaluationStage, { stage: "final", ...year });
    const at = () => ({ id: stage.id, version: stage.version });
    stage = await run(verbs.advanceEvaluationStage, { ...at(), to: "dataCollected" });
    stage = await run(verbs.recordFinding, { ...at(), conclusion: "noted", text: "Visto" });
    stage = await run(verbs.advanceEvaluationStage, { ...at(), to: "assessed" });
    stage = await run(verbs.advanceEvaluationStage, { ...at(), to: "closed" });
    const people = stage.figures.find(({ indicator }) => indicator === "PER");
    goTo("2028-03-02");
    const before = await totals();
    expect(await applyRules(made.instance)).toMatchObject({ attendance: 2 });
    expect(await totals()).toEqual(before);
    const evidence = { id: stage.id, figureId: people?.id ?? "" };
    expect(await run(verbs.recomputeFigure, evidence)).toMatchObject({
      same: true,
      now: { figure: { value: 2 } },
      changes: [],
    });
    const shown = await run(verbs.readGathering, { id: held.id });
    expect(shown).toMatchObject({ namedAttendance: 2, presences: [{ person: { id: two } }] });
    const presences = [{ personId: two, organisationId: null, firstTime: false }];
    const after = await run(verbs.recordAttendance, { id: held.id, version: shown.version, presences });
    expect(after).toMatchObject({ namedAttendance: 2, headCount: { total: 5 } });
    expect(await run(verbs.recomputeFigure, evidence)).toMatchObject({ same: true });
    goTo("2029-03-02");
    expect(await applyRules(made.instance)).toMatchObject({ attendance: 2 });
    expect((await run(verbs.recomputeFigure, evidence)).now.figure).toMatchObject({ value: 2 });
    const { items } = await run(verbs.listTrail, { kind: "gathering", verb: "recordAttendance" });
    expect(items.filter(({ withheld }) => withheld === "erased")).toHaveLength(3);
    for (const id of ids) expect(JSON.stringify(items)).not.toContain(id);
  });

  it("go again when an older backup brings them back", async () => {
    await liveAsCanary(made, start);
    const { folder } = await makeBackup(made.instance, { to: join(made.folder, "backups"), keep: null });
    goTo(later);
    await applyRules(made.instance);
    expect(await tablesWith(made, texts)).toEqual([]);
    await made.instance.close();
    await restoreBackup({ from: folder, folder: made.folder });
    await made.restart();
    expect((await tablesWith(made, texts)).length).toBeGreaterThan(5);
    await applyRules(made.instance);
    expect(await tablesWith(made, texts)).toEqual([]);
  });
});

describe.runIf(hasPostgres())("on PostgreSQL", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await postgresServer();
  });
  afterAll(() => server.remove());

  it("the rules erase the same, and the trail is whole", async () => {
    goTo(start);
    const there = await temporaryInstance({ clock: { now: () => now }, database: await server.make("retention") });
    try {
      await liveAsCanary(there, start);
      goTo(later);
      const rules = ["access", "accounts", "attendance", "gatheringNotes", "mail", "people"];
      expect(Object.keys(await applyRules(there.instance)).sort()).toEqual(rules);
      expect(await tablesWith(there, texts)).toEqual([]);
      const { kit, read } = there.instance.database;
      expect(await verifyAudit({ kit, db: read })).toMatchObject({ intact: true });
      expect(await applyRules(there.instance)).toEqual({});
      goTo("2036-06-02");
      expect(Object.keys(await applyRules(there.instance))).toContain("trail");
    } finally {
      await there.close();
    }
  });
});
