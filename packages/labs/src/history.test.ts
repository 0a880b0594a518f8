import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  collaborator,
  counted,
  day,
  declared,
  hubLink,
  lead,
  network,
  partner,
  phase,
  place,
} from "./fixtures/facts.js";
import { dossier } from "./fixtures/index.js";
import { historyOf } from "./history.js";
import { allHistoryKinds } from "./history-kinds.js";

const same = day("2026-02-10");
const lines = (lab: Parameters<typeof historyOf>[0], authors = true) =>
  historyOf(lab, { authors, seesPersons: true, threshold: 5, tellingThreshold: 10 });

describe("the history of a lab", () => {
  it("tells what happened on one day in the order in which it was recorded, last first, whatever its kind", () => {
    const moment = (at: number) => `0190b7c0-0000-7000-8000-00000000000${at}`;
    const facts = [
      (id: string) => ({ phases: [phase("outreach", { id, since: same })] }),
      (id: string) => ({ places: [place({ id: id as never, from: same })] }),
      (id: string) => ({ partners: [partner({ id, from: same })] }),
      (id: string) => ({ leads: [lead({ id, from: same })] }),
      (id: string) => ({ collaboratorCounts: [{ ...counted(same, 3), id }] }),
      (id: string) => ({ declarations: [{ ...declared(same, true), id }] }),
      (id: string) => ({ hubs: [hubLink({ id, from: same })] }),
      (id: string) => ({ places: [place({ from: null, to: same, endMark: id })] }),
    ];
    const kinds = ["phase", "mainPlace", "partnerJoined", "lead", "collaboratorsCounted", "itemDeclared", "hubLinked"];
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 2, 3, 4, 5, 6], { minLength: 2 }), (order) => {
        const given = Object.assign({}, ...order.map((which, at) => facts[which]?.(moment(at + 1))));
        expect(lines(dossier(given)).map(({ kind }) => kind)).toEqual(order.map((which) => kinds[which]).reverse());
      }),
    );
    const left = lines(dossier({ ...facts[0]?.(moment(1)), ...facts[7]?.(moment(2)) }));
    expect(left.map(({ kind }) => kind)).toEqual(["placeEnded", "phase", "mainPlace"]);
  });

  it("is one line for those who began together, and one for those who left on the same day", () => {
    const batch = "b";
    const lab = dossier({
      collaborators: [
        collaborator({ number: 1, batch, from: same, task: "Cucina", author: "Conduttrice" }),
        collaborator({ number: 2, batch, from: same, task: "Cucina", to: day("2026-02-20"), endMark: "z" }),
        collaborator({ number: 3, from: same, to: day("2026-02-20"), endMark: "y", endAuthor: "Conduttrice" }),
      ],
    });
    expect(lines(lab).map(({ kind, on, count, subject }) => [kind, on, count?.value, subject])).toEqual([
      ["collaboratorsLeft", "2026-02-20", 2, null],
      ["collaboratorsJoined", same, 1, null],
      ["collaboratorsJoined", same, 2, "Cucina"],
    ]);
  });

  it("says of a help network that it was born, what it declared and how it ended, once it was confirmed", () => {
    const told = { people: { value: 20, qualifier: "~" as const }, helpers: null, note: "Dal registro" };
    const ended = network({
      ...{ since: day("2025-01-10"), state: "ended", endedOn: same, endReason: "Fatto", endMark: "z" },
      declared: [{ id: "d", author: null, on: day("2025-06-01"), ...told }],
    });
    expect(lines(dossier({ microNetworks: [ended] }))).toMatchObject([
      { kind: "microNetworkEnded", on: same, subject: "Spesa", reason: "Fatto" },
      { kind: "reachDeclared", on: "2025-06-01", people: { value: 20 }, reason: "Dal registro" },
      { kind: "microNetwork", on: "2025-01-10" },
    ]);
    expect(lines(dossier({ microNetworks: [{ ...ended, confirmed: false }] }))).toEqual([]);
  });

  it("says who recorded something only to those who may know it", () => {
    const lab = dossier({ phases: [phase("outreach", { author: "Coordinamento" })] });
    expect(lines(lab, true)[0]?.author).toBe("Coordinamento");
    expect(lines(lab, false)[0]?.author).toBeNull();
  });

  it("has a line of its own for every kind", () => {
    const ending = { to: same, endMark: "m" };
    const handover = { note: null, items: [], networksToConfirm: 0, movesRole: false };
    const reach = { id: "r", author: null, on: same, people: null, helpers: null, note: null };
    const lab = dossier({
      phases: [phase("planned")],
      places: [place(ending), place({ kind: "linked" })],
      hubs: [hubLink(ending)],
      leads: [lead(), lead({ handover })],
      partners: [partner(ending)],
      collaboratorCounts: [counted(same, 1)],
      collaborators: [collaborator(ending)],
      microNetworks: [network({ endMark: "n", endedOn: same, declared: [reach] })],
      declarations: [declared(same, true), declared(same, false)],
    });
    expect([...new Set(lines(lab).map(({ kind }) => kind))].toSorted()).toEqual([...allHistoryKinds].toSorted());
  });
});
