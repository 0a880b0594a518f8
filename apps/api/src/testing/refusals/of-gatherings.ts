import { ownLab } from "../house.js";
import { labId, type Refusal, today } from "./refusal.js";
import * as says from "./sentences.js";

const owner = { kind: "lab", id: labId };
const activity = { owner, title: "Doposcuola", kind: "activity", start: "16:30", end: "18:30" };
const gatherings = "POST /api/gatherings";
const series = "POST /api/gathering-series";
const weekly = { every: "week", interval: 1, on: ["MO"] };

/** What is refused of gatherings: owners, kinds, hours, rules without a date, lists without bounds. */
export const ofGatherings: readonly Refusal[] = [
  {
    what: "a gathering of nobody",
    request: gatherings,
    ask: { body: { ...activity, owner: { kind: "dragon", id: "1" }, day: today } },
    status: 422,
    says: says.invalid,
    fields: { owner: says.unknownOwner },
  },
  {
    what: "a gathering of an unknown kind that ends when it begins",
    request: gatherings,
    lab: ownLab,
    ask: { body: { ...activity, kind: "party", end: "16:30", day: today } },
    status: 422,
    says: says.invalid,
    fields: { kind: says.unknownKind, end: says.endsAtStart },
  },
  {
    what: "a series that never takes place",
    request: series,
    lab: ownLab,
    ask: {
      body: { ...activity, from: "2027-02-01", rhythm: { every: "monthDay", interval: 12, day: 31 } },
    },
    status: 422,
    says: says.invalid,
    fields: { rhythm: says.noDates },
  },
  {
    what: "a series that ends before it begins",
    request: series,
    lab: ownLab,
    ask: { body: { ...activity, from: today, until: "2020-01-01", rhythm: weekly } },
    status: 422,
    says: says.invalid,
    fields: { until: says.untilBeforeFrom },
  },
  {
    what: "a calendar that runs backwards",
    request: "GET /api/gatherings?from=2026-03-02&to=2026-03-01",
    status: 400,
    says: says.badQuery,
    fields: { to: says.windowBackwards },
  },
  {
    what: "a calendar of more than a year",
    request: "GET /api/gatherings?from=2026-01-01&to=2027-03-01",
    status: 400,
    says: says.badQuery,
    fields: { to: says.windowTooWide },
  },
];
