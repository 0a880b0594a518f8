import type { Plain, TrailKind } from "@trama/instance/browser";
import type { MessageKey } from "../../words/say";

/** What each kind of record is called. */
export const kindLabels = {
  lab: "labs:one",
  hub: "admin:trail.kind.hub",
  gathering: "admin:gatherings.one",
  gatheringSeries: "admin:trail.kind.series",
  organisation: "directory:organisation.one",
  person: "directory:person.one",
  roleAssignment: "directory:role.one",
  account: "admin:trail.kind.account",
  invitation: "admin:trail.kind.invitation",
  session: "admin:trail.kind.session",
  flag: "admin:trail.kind.flag",
  configuration: "admin:trail.kind.configuration",
  backup: "admin:trail.kind.backup",
  indicator: "admin:trail.kind.indicator",
  evaluationStage: "admin:trail.kind.stage",
  publication: "admin:trail.kind.publication",
  release: "admin:trail.kind.release",
  outgoingMail: "admin:trail.kind.mail",
  retention: "admin:trail.kind.retention",
  listExport: "admin:trail.kind.export",
  savedView: "admin:trail.kind.view",
} as const satisfies Record<TrailKind, MessageKey>;

/** What the fields of records are called, where a screen of theirs says it. */
const known: Readonly<Record<string, MessageKey>> = {
  name: "labs:field.name",
  fullName: "labs:field.fullName",
  municipality: "labs:field.municipality",
  neighbourhood: "labs:field.neighbourhood",
  diffuse: "labs:field.diffuse",
  published: "labs:field.published",
  isPublic: "labs:field.published",
  description: "labs:field.description",
  howToJoin: "labs:field.howToJoin",
  activities: "labs:field.activities",
  entryThemes: "labs:field.entryThemes",
  translations: "labs:field.translations",
  hubs: "labs:field.hubs",
  outreachTools: "labs:field.outreachTools",
  channels: "labs:field.channels",
  resources: "labs:field.resources",
  partners: "labs:field.partners",
  phases: "labs:field.phase",
  phase: "labs:field.phase",
  declarations: "labs:field.protocol",
  collaborators: "labs:field.collaborators",
  microNetworks: "labs:field.microNetworks",
  aliases: "directory:organisation.aliases",
  seat: "directory:organisation.seat",
  fiscalCode: "directory:organisation.fiscalCode",
  runtsSection: "directory:organisation.runtsSection",
  ipaCode: "directory:organisation.ipaCode",
  headcount: "directory:organisation.headcount",
  functions: "directory:organisation.functions",
  alsoIn: "directory:organisation.alsoIn",
  note: "directory:organisation.note",
  positions: "directory:person.positions",
  organisation: "directory:person.organisation",
  organisationName: "directory:person.organisation",
  person: "directory:person.one",
  personName: "directory:person.one",
  role: "directory:role.one",
};

/** What the other fields are called: `trail.field.` and the field. */
const ownFields = [
  ...["places", "leads", "collaboratorCounts", "from", "to", "since", "until", "on", "day", "endDay", "start", "end"],
  ...[
    "kind",
    "title",
    "address",
    "lat",
    "lon",
    "place",
    "link",
    "status",
    "state",
    "reason",
    "endReason",
    "cancelReason",
  ],
  ...["total", "counted", "bands", "newPeople", "named", "namedFirstTime", "presences", "operators", "rhythm"],
  ...["observesClosures", "opening", "theme", "count", "people", "helpers", "declared", "task", "contribution", "met"],
  ...[
    "item",
    "toConfirm",
    "email",
    "scope",
    "effectiveFrom",
    "src",
    "linkUntil",
    "expiresAt",
    "sessionsEnded",
    "value",
  ],
  ...["endedOn", "firstTime", "code", "language", "suspended", "attempts", "list", "evidence", "target"],
  ...["rule", "erased", "erasedOn"],
] as const;

const isOwn = (field: string): field is (typeof ownFields)[number] => ownFields.some((one) => one === field);

/** The message that names a field; null for one that no screen names. */
export function fieldLabel(field: string): MessageKey | null {
  if (Object.hasOwn(known, field)) return known[field] ?? null;
  return isOwn(field) ? `admin:trail.field.${field}` : null;
}

/** The messages that say what a code stands for, by the field it is in. */
export function codeLabel(field: string, value: Plain): string | null {
  if (typeof value !== "string") return null;
  const sources: Readonly<Record<string, string>> = {
    phase: "labs:phase.",
    role: "directory:role.",
    status: "gatherings:status.",
    rule: "territory:retention.",
  };
  const source = sources[field];
  return source === undefined ? null : source + value;
}
