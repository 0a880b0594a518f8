import type { PermissionTable } from "@trama/kernel";

// Whoever works here: what a list holds for them is decided by the list's own verb.
const everyRole = {
  coordinator: "always",
  conductor: "always",
  "social-worker": "always",
  "project-manager": "always",
  "board-member": "always",
  evaluator: "always",
  "partner-contact": "always",
  administrator: "always",
} as const;

/** Who may save views of lists, share them and export what a list shows. */
export const listPermissions = {
  listViews: { kind: "savedView", roles: everyRole },
  saveView: { kind: "savedView", roles: everyRole },
  reviseView: { kind: "savedView", roles: everyRole },
  removeView: { kind: "savedView", roles: everyRole },
  chooseView: { kind: "savedView", roles: everyRole },
  shareView: { kind: "savedView", roles: { coordinator: "all", "project-manager": "all", administrator: "all" } },
  tableOfList: { kind: "list", roles: everyRole },
  exportList: { kind: "list", roles: everyRole },
} as const satisfies PermissionTable;
