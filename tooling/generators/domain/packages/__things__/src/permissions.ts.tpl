import type { PermissionTable } from "@trama/kernel";

const read = { coordinator: "all", "project-manager": "all", "board-member": "all", evaluator: "all" } as const;
const run = { coordinator: "all" } as const;

/** Who may use the verbs of this package. */
export const __thing__Permissions = {
  list__Things__: { kind: "__thing__", roles: read },
  read__Thing__: { kind: "__thing__", roles: read },
  open__Thing__: { kind: "__thing__", roles: run },
  revise__Thing__: { kind: "__thing__", roles: run },
} as const satisfies PermissionTable;
