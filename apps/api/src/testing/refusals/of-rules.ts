import { ownLab } from "../house.js";
import { type Refusal, today } from "./refusal.js";
import * as says from "./sentences.js";

const bare = { name: "Officina del Ponte", municipality: "111901" };
const place = { kind: "main", name: "Altra sede", from: today, reason: "trasloco" };
const labs = "POST /api/labs";
const phase = "POST /api/labs/:lab/phase-changes";

/** What is refused because of what is asked: the shape of the data, and the rules of the labs. */
export const ofRules: readonly Refusal[] = [
  {
    what: "a lab in a municipality that the territory does not have",
    request: labs,
    ask: { body: { ...bare, municipality: "018001" } },
    status: 422,
    says: says.invalid,
    fields: { municipality: says.unknownMunicipality("018001") },
  },
  {
    what: "a lab in a municipality whose code is none",
    request: labs,
    ask: { body: { ...bare, municipality: "999999" } },
    status: 422,
    says: says.invalid,
    fields: { municipality: says.notIstat },
  },
  {
    what: "a lab without municipality and name",
    request: labs,
    ask: { body: {} },
    status: 422,
    says: says.invalid,
    fields: { municipality: says.required, name: says.required },
  },
  {
    what: "a field that nobody declared",
    request: labs,
    ask: { body: { ...bare, colour: "red" } },
    status: 422,
    says: says.invalid,
    fields: { colour: says.unknownField("colour") },
  },
  {
    what: "an undeclared field inside another",
    request: labs,
    ask: { body: { ...bare, mainPlace: { name: "Ponte", door: 3 } } },
    status: 422,
    says: says.invalid,
    fields: { "mainPlace.door": says.unknownField("door") },
  },
  {
    what: "the version in the content instead of If-Match",
    request: "POST /api/labs/:lab/collaborator-counts",
    lab: ownLab,
    ask: { body: { version: 1, on: today, count: { value: 4, qualifier: "=" } } },
    status: 422,
    says: says.invalid,
    fields: { version: says.unknownField("version") },
  },
  {
    what: "leaving `planned` without place and leads",
    request: phase,
    lab: "officina-di-montelume",
    ask: { body: { to: "outreach", on: today, reason: "si comincia" } },
    status: 422,
    says: says.notReady,
    fields: {
      ...says.missing,
      "protocol.pact": says.missingItem("Patto firmato con i Comuni", "Pact signed with the municipalities"),
    },
  },
  {
    what: "a phase change without a reason",
    request: phase,
    lab: ownLab,
    ask: { body: { to: "suspended", on: today } },
    status: 422,
    says: says.invalid,
    fields: { reason: says.required },
  },
  {
    what: "a phase change with an empty reason",
    request: phase,
    lab: ownLab,
    ask: { body: { to: "suspended", on: today, reason: "   " } },
    status: 422,
    says: says.invalid,
    fields: { reason: says.required },
  },
  {
    what: "a phase change with a reason that says nothing",
    request: phase,
    lab: ownLab,
    ask: { body: { to: "suspended", on: today, reason: "ok" } },
    status: 422,
    says: says.invalid,
    fields: { reason: says.tooShort },
  },
  {
    what: "a second main place in the same days",
    request: "POST /api/labs/:lab/places",
    lab: ownLab,
    ask: { body: place },
    status: 409,
    says: says.mainPlaceOverlaps("Mulino vecchio"),
    fields: { from: says.mainPlaceOverlaps("Mulino vecchio") },
  },
  {
    what: "ending a place that is not of this lab",
    request: "POST /api/labs/:lab/places/01890000-0000-7000-8000-000000000000/end",
    lab: ownLab,
    ask: { body: { to: today, reason: "chiuso" } },
    status: 404,
    says: says.notFound,
  },
];
