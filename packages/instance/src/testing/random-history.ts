import { addDays, type LocalDate, qualifiers } from "@trama/kernel";
import fc from "fast-check";

const first = "2024-01-01" as LocalDate;
/** Days of two years and a half, so that periods end before, within and after them. */
const day = fc.integer({ min: 0, max: 900 }).map((after) => addDays(first, after));
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const place = fc.constantFrom("111901", "111902", "111903");
const which = fc.nat({ max: 3 });
const person = fc.nat({ max: 5 });
const organisation = fc.nat({ max: 2 });
const kind = fc.constantFrom("activity", "council", "event");
const amount = fc
  .tuple(fc.nat({ max: 60 }), fc.constantFrom(...qualifiers))
  .map(([value, qualifier]) => ({ value, qualifier }));

const gathering = fc.record({
  ...{ lab: which, day, kind, total: fc.nat({ max: 40 }), newPeople: maybe(fc.nat({ max: 5 })) },
  status: fc.constantFrom("tentative", "confirmed", "held", "held", "held", "cancelled"),
  present: fc.array(fc.record({ person: maybe(person), organisation: maybe(organisation) }), { maxLength: 6 }),
});

const at = fc.nat({ max: 30 });
const change = fc.record({
  ...{ at, total: fc.nat({ max: 40 }), kind, day },
  what: fc.constantFrom("recount", "cancel", "remove", "rename", "forget", "move"),
});

/** What is written of labs and organisations, by name: each can be given another day or amount, or be taken away. */
export const dated = ["partner", "collaborator", "count", "network", "reach", "position"] as const;
const mend = fc.record({ of: fc.constantFrom(...dated), at, remove: fc.boolean(), day, amount });

/** What is written in a stretch of time: what happened, whenever it did, and what is mended or taken away of all before. */
const chapter = fc.record({
  gatherings: fc.array(gathering, { maxLength: 9 }),
  partners: fc.array(fc.record({ lab: which, organisation, from: maybe(day), to: maybe(day) }), { maxLength: 4 }),
  collaborators: fc.array(fc.record({ lab: which, from: day, to: maybe(day) }), { maxLength: 5 }),
  counts: fc.array(fc.record({ lab: which, on: day, amount }), { maxLength: 5 }),
  networks: fc.array(
    fc.record({
      ...{ lab: which, place: maybe(place), since: day, confirmed: fc.boolean(), endedOn: maybe(day) },
      told: fc.array(fc.record({ on: day, people: maybe(amount) }), { maxLength: 4 }),
    }),
    { maxLength: 4 },
  ),
  positions: fc.array(fc.record({ person, organisation, from: maybe(day), to: maybe(day) }), { maxLength: 4 }),
  changes: fc.array(change, { maxLength: 6 }),
  mends: fc.array(mend, { maxLength: 6 }),
});
export type Chapter = typeof chapter extends fc.Arbitrary<infer T> ? T : never;

/** What a small territory lived, written in two stretches: the second enters late what happened beside the first. */
export const history = fc.record({
  labs: fc.array(
    fc.record({
      place,
      phases: fc.array(
        fc.record({
          phase: fc.constantFrom("planned", "outreach", "activation", "maintenance", "suspended", "closed"),
          day,
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  chapters: fc.tuple(chapter, chapter),
});
export type History = typeof history extends fc.Arbitrary<infer T> ? T : never;
