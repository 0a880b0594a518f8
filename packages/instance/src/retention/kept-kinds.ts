import { countValuesBefore, eraseValuesBefore } from "@trama/database";
import { accessKept, accountsKept, peopleKept } from "@trama/directory/server";
import { attendanceKept, gatheringNotesKept, gatheringTies } from "@trama/gatherings/server";
import { renameSubjects } from "@trama/indicators/server";
import { labTies } from "@trama/labs/server";
import { mailAddressesKept, mailKept } from "@trama/platform";
import type { RetentionRule } from "@trama/territory";
import type { KeptKind } from "@trama/territory/server";
import { forgetAuthors } from "./forget-authors.js";

/** What was and what is, in the trail: the lines stay. */
const trailKept: KeptKind = {
  rule: "trail",
  due: (at, { before }) => countValuesBefore(at, before),
  erase: (ctx, { before }, limit) => eraseValuesBefore(ctx, before, limit),
};

/** What each rule erases: every kind of personal data that some package holds. */
export const keptKinds: Readonly<Record<RetentionRule, KeptKind>> = {
  attendance: attendanceKept(renameSubjects),
  gatheringNotes: gatheringNotesKept,
  accounts: accountsKept,
  people: peopleKept([gatheringTies, labTies], forgetAuthors),
  access: accessKept,
  mailAddresses: mailAddressesKept,
  mail: mailKept,
  trail: trailKept,
};
