import { drizzle, type LibSQLDatabase } from "drizzle-orm/libsql";
import { connect } from "./connection.js";
import { failureKind, meaningOf } from "./failure.js";
import { type HasKit, libsqlKit } from "./kit.js";
import { writeQueue } from "./queue.js";

/** What a query may use: no raw execution, no result shapes that only one engine has. */
export type Reader = Pick<LibSQLDatabase, "select" | "selectDistinct" | "$with" | "with" | "$count">;
/** What a change may use, inside the one write transaction. */
export type Writer = Reader & Pick<LibSQLDatabase, "insert" | "update" | "delete">;

/** The two doors of an instance's data. Changes are made one at a time; readers cannot make any. */
export interface Database extends HasKit {
  readonly read: Reader;
  /**
   * A number that is another one once a change was saved, by whoever it was: what was read under the same number would
   * be read alike. Null where the engine keeps none.
   */
  state(): Promise<number | null>;
  /** Runs `change` alone, first come first served, in one transaction: all of it is saved, or nothing. */
  write<T>(change: (tx: Writer) => Promise<T>): Promise<T>;
  /** Brings the file up to its log and empties the log: of what was deleted no byte is left in either. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

const writerPragmas = [
  "journal_mode=wal",
  "synchronous=full",
  "foreign_keys=on",
  "secure_delete=on",
  "cache_size=-65536",
  "journal_size_limit=67108864",
  "trusted_schema=off",
];

export interface OpenOptions {
  /** The database file. The caller holds its lease and has migrated it. */
  file: string;
  /** Called when a foreign process is found writing: the only safe answer is to stop the process. */
  onForeignWriter: (error: unknown) => void;
}

/** Opens the doors of a database file. */
export async function openDatabase({ file, onForeignWriter }: OpenOptions): Promise<Database> {
  const writer = await connect(file, writerPragmas);
  const reader = await connect(file, ["query_only=on", "cache_size=-65536", "trusted_schema=off"]);
  const queue = writeQueue();
  const tx = drizzle(writer);

  const transact = async <T>(change: (tx: Writer) => Promise<T>) => {
    // The engine ends the transaction itself when the disk is full: the rollback that follows fails and hides why.
    let first: unknown;
    try {
      return await tx.transaction((inner) =>
        change(inner).catch((error: unknown) => {
          first = error;
          throw error;
        }),
      );
    } catch (error) {
      const cause = first ?? error;
      if (failureKind(cause) === "busy") onForeignWriter(cause);
      throw meaningOf(cause);
    }
  };

  return {
    kit: libsqlKit,
    read: drizzle(reader),
    // The engine's own counter of what other connections committed; the reader commits nothing itself.
    state: async () => Number((await reader.execute("pragma data_version")).rows[0]?.[0]),
    write: (change) => queue.turn(() => transact(change)),
    settle: () => queue.turn(async () => void (await writer.execute("pragma wal_checkpoint(truncate)"))),
    async close() {
      await queue.idle();
      reader.close();
      try {
        await writer.execute("pragma wal_checkpoint(truncate)");
      } catch (error) {
        // On a full disk the changes stay in the log, where the next start finds them.
        if (failureKind(error) !== "full") throw error;
      } finally {
        writer.close();
      }
    },
  };
}
