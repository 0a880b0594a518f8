import type { PermissionTable } from "@trama/kernel";

const read = {
  coordinator: "all",
  conductor: "own",
  "social-worker": "assigned",
  "project-manager": "all",
  "board-member": "all",
  evaluator: "all",
  // Their roles are over one organisation, and the calendar is everybody's.
  "partner-contact": "always",
} as const;

const run = { coordinator: "all", conductor: "own" } as const;
/** Who was there may say how it went. */
const tell = { ...run, "social-worker": "assigned" } as const;

/** Who may use the verbs of the gatherings. */
export const gatheringPermissions = {
  listGatherings: { kind: "gathering", roles: read },
  readGathering: { kind: "gathering", roles: read },
  readAttendance: { kind: "gathering", roles: tell },
  listGatheringKinds: { kind: "gatheringKind", roles: { public: "all" } },
  listPublicGatherings: { kind: "gathering", roles: { public: "all" } },
  readPublicGathering: { kind: "gathering", roles: { public: "all" } },
  readFeed: { kind: "gathering", roles: { public: "all" } },
  scheduleGathering: { kind: "gathering", roles: run },
  reviseGathering: { kind: "gathering", roles: run },
  moveGathering: { kind: "gathering", roles: tell },
  confirmGathering: { kind: "gathering", roles: run },
  cancelGathering: { kind: "gathering", roles: tell },
  reinstateGathering: { kind: "gathering", roles: tell },
  copyGathering: { kind: "gathering", roles: run },
  countGathering: { kind: "gathering", roles: tell },
  recordAttendance: { kind: "gathering", roles: tell },
  countMonth: { kind: "gathering", roles: tell },
  readSeries: { kind: "gatheringSeries", roles: read },
  listSeries: { kind: "gatheringSeries", roles: read },
  openSeries: { kind: "gatheringSeries", roles: run },
  reviseSeries: { kind: "gatheringSeries", roles: run },
  changeRhythm: { kind: "gatheringSeries", roles: run },
  endSeries: { kind: "gatheringSeries", roles: run },
  extendSeries: { kind: "gatheringSeries", roles: {} },
} as const satisfies PermissionTable;
