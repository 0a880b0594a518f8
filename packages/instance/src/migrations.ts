import { fileURLToPath } from "node:url";

/** The folder of this program's migrations. */
export const migrations = fileURLToPath(new URL("../migrations/libsql", import.meta.url));
