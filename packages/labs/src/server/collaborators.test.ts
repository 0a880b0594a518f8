import { actor } from "@trama/directory/fixtures";
import { peopleVerbs } from "@trama/directory/server";
import { type Actor, newId } from "@trama/kernel";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LabOffice, openLabOffice } from "../fixtures/index.js";
import type { Lab } from "../lab-view.js";
import { addCollaborators, countStableCollaborators, endCollaborator, peopleOfLabs, readLab } from "./index.js";

let office: LabOffice;
let made: Lab;
beforeEach(async () => {
  office = await openLabOffice();
  made = await office.openReady();
});
afterEach(() => office.close());

const at = ({ id, version }: Lab) => ({ id, version });
const add = (lab: Lab, given: object = {}, who = office.coordinator) =>
  office.as(who)(addCollaborators, { ...at(lab), from: "2025-10-01", ...given });
const end = (lab: Lab, number: number, to = "2026-03-01", who = office.coordinator) =>
  office.as(who)(endCollaborator, {
    ...at(lab),
    collaboratorId: lab.collaborators.find((one) => one.number === number)?.id ?? newId<"collaborator">(),
    to,
  });

describe("collaborators", () => {
  it("have a number and need no name; several begin together", async () => {
    const added = await add(made, { howMany: 3, task: "In cucina il giovedì" });
    expect(added.collaborators.map(({ number, person, task, stable }) => [number, person, task, stable])).toEqual([
      [1, null, "In cucina il giovedì", true],
      [2, null, "In cucina il giovedì", true],
      [3, null, "In cucina il giovedì", true],
    ]);
    expect((await add(added, { from: "2026-02-20" })).stableCollaborators).toEqual({
      ...{
        measure: "stableCollaborators",
        from: "2026-03-02",
        to: "2026-03-02",
        months: 3,
        people: { value: 3, qualifier: "=" },
      },
    });
  });

  it("end and stay in the count; their number is never given again", async () => {
    const ended = await end(await add(made, { howMany: 2 }), 2, "2026-03-01");
    expect(ended.stableCollaborators.people.value).toBe(1);
    expect(ended.collaborators.map(({ number }) => number)).toEqual([1]);
    expect((await add(ended)).collaborators.map(({ number }) => number)).toEqual([1, 3]);
    office.clock.at = new Date("2026-03-01T10:00:00.000Z");
    expect((await office.as(office.coordinator)(readLab, { id: made.id })).stableCollaborators.people.value).toBe(3);
  });

  it("are counted in any period, those who have left too, by whoever reads the lab", async () => {
    await end(await add(made, { howMany: 2 }), 2, "2026-01-31");
    const count = (from: string, to: string, who: Actor = office.coordinator) =>
      office.as(who)(countStableCollaborators, { id: made.id, from, to });
    expect(await count("2026-01-01", "2026-12-31")).toMatchObject({ people: { value: 2 }, months: 3 });
    expect((await count("2026-02-01", "2026-12-31")).people.value).toBe(1);
    expect((await count("2025-01-01", "2025-12-30")).people.value).toBe(0);
    const few = { value: 5, qualifier: "<" };
    expect((await count("2026-01-01", "2026-12-31", actor("evaluator"))).people).toEqual(few);
    expect((await count("2025-01-01", "2025-12-30", actor("evaluator"))).people).toEqual(few);
    expect(await office.refusal(count("2026-02-01", "2026-01-31"))).toMatchObject({ issues: [{ path: ["to"] }] });
    for (const who of [actor("administrator"), office.conductorOf(await office.open({ name: "Altra" }))])
      expect(await office.refusal(count("2026-01-01", "2026-12-31", who))).toMatchObject({ name: "NotFound" });
  });

  it("with a name lose it when they end: neither the record nor the trail keeps it", async () => {
    const { ortolana: personId } = office.people;
    const named = await add(made, { personId });
    expect(named.collaborators[0]?.person).toEqual({ id: personId, name: "Referente dell'Orto (segnaposto)" });
    const ended = await end(named, 1);
    expect(ended.history.filter(({ kind }) => kind === "collaboratorsLeft")).toHaveLength(1);
    const content = await office.content();
    expect(content["collaborator"]).toMatchObject([{ person_id: null, to_day: "2026-03-01" }]);
    const trail = (content["audit_payload"] ?? []).slice(-2);
    expect(JSON.stringify(trail)).toContain(personId);
    expect(JSON.stringify(trail)).not.toContain("Referente dell'Orto");
  });

  it("are listed only for those who run the lab; the others see how many", async () => {
    const { ortolana: personId } = office.people;
    await add(await add(made, { personId }), { howMany: 2 });
    const seenBy = (who: typeof office.coordinator) => office.as(who)(readLab, { id: made.id });
    expect((await seenBy(office.conductorOf(made))).collaborators).toHaveLength(3);
    for (const role of ["social-worker", "project-manager", "board-member", "evaluator"] as const) {
      const seen = await seenBy(actor(role));
      expect([seen.collaborators, seen.stableCollaborators.people]).toEqual([[], { value: 5, qualifier: "<" }]);
      expect(JSON.stringify(seen)).not.toContain("Orto (segnaposto)");
    }
  });

  it("with a name are among the people whom the conductor of the lab may see, until they end", async () => {
    const { listPeople } = peopleVerbs([peopleOfLabs]);
    const conductor = office.conductorOf(made);
    const seen = async () => (await office.as(conductor)(listPeople, {})).items.map(({ id }) => id);
    const { vicina, ortolana } = office.people;
    expect(await seen()).toEqual([vicina]);
    const named = await add(made, { personId: ortolana });
    expect((await seen()).toSorted()).toEqual([vicina, ortolana].toSorted());
    await end(named, 1);
    expect(await seen()).toEqual([vicina]);
  });

  it.each([
    ["from tomorrow", { from: "2026-03-03" }, "from", "labs:issue.futureDate"],
    ["until tomorrow", { to: "2026-03-03" }, "to", "labs:issue.futureDate"],
    ["until before they began", { to: "2025-09-30" }, "to", "directory:issue.endsBeforeStart"],
  ])("are not added %s", async (_what, given, field, code) => {
    expect(await office.refusal(add(made, given))).toMatchObject({ issues: [{ path: [field], code }] });
  });

  it("with a name come one at a time, once, now, and from the directory", async () => {
    const { ortolana: personId } = office.people;
    const refused = (lab: Lab, given: object, path: string, code: string) =>
      expect(office.refusal(add(lab, given))).resolves.toMatchObject({ issues: [{ path: [path], code }] });
    await refused(made, { personId, howMany: 2 }, "howMany", "labs:issue.oneName");
    await refused(made, { personId, to: "2026-01-01" }, "personId", "labs:issue.nameOfThePast");
    await refused(made, { personId: newId<"person">() }, "personId", "directory:issue.unknownPerson");
    const named = await add(made, { personId });
    await refused(named, { personId }, "personId", "labs:issue.alreadyCollaborator");
  });

  it("are not named by a conductor who may not see that person: it looks as if there were none", async () => {
    const conductor = office.conductorOf(made);
    const { vicina, ortolana } = office.people;
    const hidden = await office.refusal(add(made, { personId: ortolana }, conductor));
    const absent = await office.refusal(add(made, { personId: newId<"person">() }, conductor));
    expect(hidden).toEqual(absent);
    expect((await add(made, { personId: vicina }, conductor)).collaborators).toHaveLength(1);
  });

  it("end once, not tomorrow and not before they began, by who runs the lab", async () => {
    const added = await add(made);
    expect(await office.refusal(end(added, 1, "2026-03-03"))).toMatchObject({
      issues: [{ path: ["to"], code: "labs:issue.futureDate" }],
    });
    expect(await office.refusal(end(added, 1, "2025-09-30"))).toMatchObject({
      issues: [{ path: ["to"], code: "directory:issue.endsBeforeStart" }],
    });
    const other = office.conductorOf(await office.open({ name: "Altra" }));
    expect(await office.refusal(end(added, 1, "2026-03-01", other))).toMatchObject({ name: "NotFound" });
    const ended = await end(added, 1);
    expect(await office.refusal(end({ ...ended, collaborators: added.collaborators }, 1))).toMatchObject({
      name: "NotFound",
    });
  });
});
