import { addDays, Conflict, type LocalDate, RuleBroken } from "@trama/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  advance,
  asks,
  confirmsPhase,
  type Foundations,
  missingFoundations,
  moves,
  nextPhases,
  type PhaseStep,
} from "./lifecycle.js";
import { type Phase, pathPhases, phases } from "./phase.js";

/** From each phase on the left, reached along the path, to each phase above: ● a move of a lab's life. */
const table = `
             planned outreach activation maintenance suspended closed
planned      ·       ●        ·          ·           ●         ·
outreach     ·       ·        ●          ·           ●         ·
activation   ·       ·        ·          ●           ●         ·
maintenance  ·       ·        ●          ·           ●         ●
closed       ·       ·        ·          ·           ·         ·
`;
const [header = [], ...rows] = table
  .trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/));
const cells = rows.flatMap(([from = "", ...signs]) =>
  signs.map((sign, at) => [from as Phase, header[at] as Phase, sign === "●"] as const),
);

const today = "2026-03-02" as LocalDate;
const ready: Foundations = { municipality: "111901", mainPlace: {}, leadOrganisation: {}, leadPerson: {} };
const rules = { today, unmetCriteria: [] };
const step = (phase: Phase, since: string | null = "2025-01-01"): PhaseStep => ({
  phase,
  since: since as LocalDate | null,
});

/** The life of a lab that came to a phase by the path. */
function lifeTo(phase: Phase): PhaseStep[] {
  const path: readonly Phase[] = phase === "closed" ? [...pathPhases, "closed"] : pathPhases;
  return path.slice(0, path.indexOf(phase) + 1).map((one) => step(one));
}

describe("the moves of a lab", () => {
  it("are drawn for every phase but the pause", () => {
    expect(header).toEqual([...phases]);
    expect(rows.map(([from]) => from)).toEqual(phases.filter((phase) => phase !== "suspended"));
    expect(Object.keys(moves).toSorted()).toEqual([...phases].toSorted());
  });

  it.each(cells)("from %s to %s: %s", (from, to, allowed) => {
    const life = lifeTo(from);
    expect(nextPhases(life).includes(to)).toBe(allowed);
    const move = () => advance(life, ready, { to, on: today }, rules);
    if (allowed) expect(move()).toEqual({ phase: to, since: today });
    else expect(move).toThrow(Conflict);
  });

  const paused = pathPhases.flatMap((left) => phases.map((to) => [left, to, to === left] as const));
  it.each(paused)("suspended in %s, to %s: %s", (left, to, allowed) => {
    const life = [...lifeTo(left), step("suspended")];
    expect(nextPhases(life)).toEqual([left]);
    const move = () => advance(life, ready, { to, on: today }, rules);
    if (allowed) expect(move().phase).toBe(left);
    else expect(move).toThrow(Conflict);
  });

  it("begin at planned, and may begin anywhere for a lab whose past no record says", () => {
    expect(nextPhases([])).toEqual(["outreach", "suspended"]);
    expect(nextPhases([step("suspended", null)])).toEqual(pathPhases);
    expect(nextPhases([step("closed", null)])).toEqual([]);
  });

  it("of any walk stay in the table; a pause ends where it began; a closed lab stays closed", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...phases), { maxLength: 40 }), (asked) => {
        const life: PhaseStep[] = [step("planned")];
        for (const to of asked) {
          const before = life.at(-1)?.phase ?? "planned";
          const left = life.at(-2)?.phase;
          const listed =
            before === "suspended"
              ? to === left
              : cells.some(([from, next, allowed]) => from === before && next === to && allowed);
          const history = structuredClone(life);
          try {
            life.push(advance(life, ready, { to, on: today }, rules));
            expect(listed, `${before} → ${to}`).toBe(true);
          } catch (error) {
            expect(error).toMatchObject({
              name: "Conflict",
              code: "labs:error.moveNotAllowed",
              issues: [{ path: ["to"] }],
            });
            expect(listed, `${before} → ${to}`).toBe(false);
            expect(life).toEqual(history);
          }
        }
        const closed = life.findIndex(({ phase }) => phase === "closed");
        expect(closed === -1 || closed === life.length - 1).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("what a move asks", () => {
  /** From each life on the left to each phase above: f foundations, c entry criteria, - nothing, · no such move. */
  const asked = `
                         planned outreach activation maintenance suspended closed
planned                  ·       fc       ·          ·           c         ·
planned,suspended        -       ·        ·          ·           ·         ·
outreach                 ·       ·        c          ·           c         ·
outreach,suspended       ·       -        ·          ·           ·         ·
activation               ·       ·        ·          c           c         ·
activation,suspended     ·       ·        -          ·           ·         ·
maintenance              ·       ·        c          ·           c         c
maintenance,suspended    ·       ·        ·          -           ·         ·
suspended                c       fc       fc         fc          ·         ·
closed                   ·       ·        ·          ·           ·         ·
`;
  const [, ...lines] = asked.trim().split("\n");
  const asking = lines.flatMap((line) => {
    const [life = "", ...signs] = line.trim().split(/\s+/);
    return signs.map((sign, at) => [life, header[at] as Phase, sign] as const);
  });

  it.each(asking)("with the life %s, to %s: %s", (life, to, sign) => {
    const history = life.split(",").map((phase) => step(phase as Phase));
    const unmet = [{ path: ["protocol", "patto"], code: "labs:missing.item" }];
    const nothing: Foundations = { municipality: null, mainPlace: null, leadOrganisation: null, leadPerson: null };
    const move = () => advance(history, nothing, { to, on: today }, { today, unmetCriteria: unmet });
    if (sign === "·") {
      expect(nextPhases(history)).not.toContain(to);
      expect(move).toThrow(Conflict);
      return;
    }
    expect(nextPhases(history)).toContain(to);
    expect(asks(history, to)).toEqual({ foundations: sign.includes("f"), criteria: sign.includes("c") });
    const codes = [
      ...(sign.includes("f") ? missingFoundations(nothing).map(({ code }) => code) : []),
      ...(sign.includes("c") ? ["labs:missing.item"] : []),
    ];
    if (codes.length === 0) expect(move().phase).toBe(to);
    else
      expect(move).toThrow(expect.objectContaining({ issues: codes.map((code) => expect.objectContaining({ code })) }));
  });
});

describe("a phase to be confirmed", () => {
  const waiting = (phase: Phase): PhaseStep => ({ ...step(phase, null), toConfirm: true });
  const nothing: Foundations = { municipality: null, mainPlace: null, leadOrganisation: null, leadPerson: null };
  const unmet = { today, unmetCriteria: [{ path: ["protocol", "patto"], code: "labs:missing.item" }] };
  const earlier = "2024-05-01" as LocalDate;

  it.each(phases)("%s is confirmed from a day on, whatever the lab lacks", (phase) => {
    expect(advance([waiting(phase)], nothing, { to: phase, on: earlier }, unmet)).toEqual({ phase, since: earlier });
  });

  it("is not confirmed from a day to come", () => {
    const move = () => advance([waiting("activation")], ready, { to: "activation", on: addDays(today, 1) }, rules);
    expect(move).toThrow(expect.objectContaining({ issues: [{ path: ["on"], code: "labs:issue.futureDate" }] }));
  });

  it("leaves the other moves as they are", () => {
    for (const { from, to } of phases.flatMap((a) => phases.filter((b) => b !== a).map((b) => ({ from: a, to: b })))) {
      expect(nextPhases([waiting(from)])).toEqual(nextPhases([step(from)]));
      expect(confirmsPhase([waiting(from)], to)).toBe(false);
    }
  });

  it("once confirmed is not entered again", () => {
    expect(() => advance([step("activation")], ready, { to: "activation", on: today }, rules)).toThrow(Conflict);
  });
});

describe("what a lab must have before it leaves planned", () => {
  const fields = ["municipality", "mainPlace", "leadOrganisation", "leadPerson"] as const;

  it.each(fields)("is the %s among others", (field) => {
    expect(missingFoundations({ ...ready, [field]: null })).toEqual([{ path: [field], code: `labs:missing.${field}` }]);
    const move = () => advance([step("planned")], { ...ready, [field]: null }, { to: "outreach", on: today }, rules);
    expect(move).toThrow(
      expect.objectContaining({
        name: "RuleBroken",
        code: "labs:error.notReady",
        issues: [{ path: [field], code: `labs:missing.${field}` }],
      }),
    );
  });

  it("is named whole, each thing on its field", () => {
    fc.assert(
      fc.property(fc.subarray([...fields]), (absent) => {
        const lab: Foundations = { ...ready, ...Object.fromEntries(absent.map((field) => [field, null])) };
        expect(missingFoundations(lab).map(({ path }) => path.join())).toEqual(absent);
      }),
    );
  });

  it("is not asked again of a lab that has left it", () => {
    const nothing: Foundations = { municipality: null, mainPlace: null, leadOrganisation: null, leadPerson: null };
    expect(advance(lifeTo("outreach"), nothing, { to: "activation", on: today }, rules).phase).toBe("activation");
  });
});

describe("the day of a change", () => {
  const life = [step("planned", "2025-01-01"), step("outreach", "2026-01-10")];
  const since = "2026-01-10" as LocalDate;

  it("is neither in the future nor before the phase it ends", () => {
    fc.assert(
      fc.property(fc.integer({ min: -90, max: 30 }), (days) => {
        const on = addDays(today, days);
        const codes = [
          ...(on > today ? ["labs:issue.futureDate"] : []),
          ...(on < since ? ["labs:issue.beforePhase"] : []),
        ];
        try {
          expect(advance(life, ready, { to: "activation", on }, rules)).toEqual({ phase: "activation", since: on });
          expect(codes).toEqual([]);
        } catch (error) {
          expect(error).toBeInstanceOf(RuleBroken);
          expect(error).toMatchObject({ issues: codes.map((code) => ({ path: ["on"], code })) });
        }
      }),
    );
  });

  it("says since when the present phase holds", () => {
    const move = () => advance(life, ready, { to: "activation", on: "2026-01-09" as LocalDate }, rules);
    expect(move).toThrow(
      expect.objectContaining({ issues: [{ path: ["on"], code: "labs:issue.beforePhase", params: { since } }] }),
    );
  });

  it("is any past day when no record says since when", () => {
    expect(
      advance([step("outreach", null)], ready, { to: "activation", on: "1999-01-01" as LocalDate }, rules).since,
    ).toBe("1999-01-01");
  });
});

it("every reason against a change is said at once", () => {
  const unmet = [{ path: ["protocol", "channels"], code: "labs:missing.item" }];
  const move = () =>
    advance(
      [step("planned", "2026-03-01")],
      { ...ready, leadPerson: null },
      { to: "outreach", on: "2026-03-03" as LocalDate },
      { today, unmetCriteria: unmet },
    );
  expect(move).toThrow(
    expect.objectContaining({
      issues: [
        { path: ["on"], code: "labs:issue.futureDate" },
        { path: ["leadPerson"], code: "labs:missing.leadPerson" },
        ...unmet,
      ],
    }),
  );
});
