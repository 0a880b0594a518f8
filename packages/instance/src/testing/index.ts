export { guarded, hasPostgres, type PostgresServer, postgresServer } from "@trama/database/testing/postgres";
export { casa, revise } from "./revising.js";
export {
  demonstrationPassword,
  type TemporaryInstance,
  type TemporaryInstanceOptions,
  temporaryInstance,
} from "./temporary-instance.js";
