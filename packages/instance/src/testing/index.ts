export { guarded, hasPostgres, type PostgresServer, postgresServer } from "@trama/database/testing/postgres";
export {
  demonstrationPassword,
  type TemporaryInstance,
  type TemporaryInstanceOptions,
  temporaryInstance,
} from "./temporary-instance.js";
