import { directoryPermissions } from "@trama/directory";
import { gatheringPermissions } from "@trama/gatherings";
import { indicatorPermissions } from "@trama/indicators";
import type { PermissionTable } from "@trama/kernel";
import { labPermissions } from "@trama/labs";
import { listPermissions } from "@trama/lists";
import { territoryPermissions } from "@trama/territory";

/** The verbs of the composition itself: searching, and what only the host runs. */
const instancePermissions = {
  // Everybody who works here may search; what is found is what each may read.
  searchRecords: {
    kind: "search",
    roles: {
      ...{ coordinator: "always", conductor: "always", "social-worker": "always", "project-manager": "always" },
      ...{ "board-member": "always", evaluator: "always", "partner-contact": "always", administrator: "always" },
    },
  },
  // Values are shown only of the records that each may read.
  listTrail: { kind: "trail", roles: { administrator: "all", coordinator: "all" } },
  verifyTrail: { kind: "trail", roles: { administrator: "all" } },
  // How much is due, never whose.
  readRetention: { kind: "retention", roles: { administrator: "all" } },
  applyRetention: { kind: "retention", roles: {} },
  foundInstance: { kind: "territory", roles: {} },
  openAccess: { kind: "account", roles: {} },
  renewAccess: { kind: "account", roles: {} },
  resetAccess: { kind: "account", roles: {} },
  settleRestore: { kind: "territory", roles: {} },
} as const satisfies PermissionTable;

/** Who looks after the mail that leaves. */
const mailPermissions = {
  readOutbox: { kind: "outgoingMail", roles: { administrator: "all" } },
  resendMail: { kind: "outgoingMail", roles: { administrator: "all" } },
} as const satisfies PermissionTable;

/** The whole role table: every verb of every domain, who may use it and how far. */
export const permissions = {
  ...listPermissions,
  ...territoryPermissions,
  ...directoryPermissions,
  ...gatheringPermissions,
  ...labPermissions,
  ...indicatorPermissions,
  ...mailPermissions,
  ...instancePermissions,
};
