import { existsSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import {
  type Database,
  type Lease,
  migrateFile,
  openDatabase,
  type Run,
  type RunOptions,
  runAs,
  type Surroundings,
  takeLease,
} from "@trama/database";
import { type Auth, createAuth, rolesHeld, type Session } from "@trama/directory/server";
import { type Actor, type Clock, type Configuration, dayIn, type Language, type Say, systemClock } from "@trama/kernel";
import { configurationOf, resolveWords, type Territory, territoryConfig, type Words } from "@trama/territory";
import { configurationInForce } from "@trama/territory/server";
import { finishRestore, restoredFile } from "./backup/finish-restore.js";
import { RestoreNote, settleRestore } from "./backup/settle-restore.js";
import { foundInstance } from "./found-instance.js";
import { migrations } from "./migrations.js";
import { permissions } from "./permissions.js";
import type { OpeningRecords } from "./records.js";
import { secretIn } from "./secret.js";
import type { ConfigurationDocument } from "./sections.js";
import { sayIn, speechOf } from "./speech.js";
import { instanceTables } from "./tables.js";

/** The configuration as the doors use it. */
export interface InForce {
  config: Configuration;
  territory: Territory;
  words: Words;
  timeZone: string;
  say: (language: Language) => Say;
}

export interface InstanceOptions {
  /** The folder that holds everything of the instance. Made when missing. */
  folder: string;
  /** The public address, for links, cookies and origin checks. */
  url: string;
  clock?: Clock;
  /** What to do when a foreign process writes into the database: the default stops this one. */
  onForeignWriter?: (error: unknown) => void;
}

/** One territory's running software: one folder, one database, one process. */
export interface Instance {
  readonly folder: string;
  readonly url: string;
  readonly clock: Clock;
  readonly database: Database;
  readonly auth: Auth;
  /** Whether its data are a demonstration. */
  readonly demonstration: boolean;
  /** What is in force now. Throws before the instance is founded. */
  inForce(): InForce;
  founded(): boolean;
  found(document: ConfigurationDocument, records: OpeningRecords, options: { demonstration: boolean }): Promise<void>;
  run(actor: Actor, options?: RunOptions): Run;
  /** Who a session acts as, with the roles held today. */
  actorOf(session: Pick<Session, "personId" | "name"> & { accountId: string }): Promise<Actor>;
  /** Ends what is under way and frees the folder. Closing twice is closing once. */
  close(): Promise<void>;
}

function prepare(document: Readonly<Record<string, unknown>>): InForce {
  const config = configurationOf(document);
  const territory = config.section(territoryConfig);
  const words = resolveWords(territory.words);
  const speech = speechOf(words);
  return { config, territory, words, timeZone: territory.timeZone, say: (language) => sayIn(speech, language) };
}

function stopTheProcess(error: unknown): never {
  console.error("Another process wrote into the database of this instance; stopping before anything is lost.", error);
  process.exit(70);
}

/**
 * Takes the lease of a data folder, brings its database up to date and opens its doors.
 * @throws {AlreadyRunning} when another process has the lease; {@link MigrationRefused} when data and program do not fit.
 */
export async function openInstance(options: InstanceOptions): Promise<Instance> {
  const { folder, onForeignWriter = stopTheProcess } = options;
  await mkdir(folder, { recursive: true });
  const lease = await takeLease(join(folder, "lease.db"));
  let database: Database | undefined;
  try {
    await finishRestore(folder);
    const file = join(folder, "trama.db");
    await migrateFile(file, migrations);
    database = await openDatabase({ file, onForeignWriter });
    const instance = await compose(options, database, lease);
    await settleRestored(instance);
    return instance;
  } catch (error) {
    await database?.close();
    lease.release();
    throw error;
  }
}

/** Draws the consequences of a restore, once, before anybody is served. */
async function settleRestored({ folder, run }: Instance): Promise<void> {
  const file = join(folder, restoredFile);
  if (!existsSync(file)) return;
  const note = RestoreNote.parse(JSON.parse(await readFile(file, "utf8")));
  await run({ kind: "system", name: "restore" })(settleRestore, note);
  await rm(file);
}

async function compose(
  { folder, url, clock = systemClock }: InstanceOptions,
  database: Database,
  lease: Lease,
): Promise<Instance> {
  const auth = createAuth({ database, secret: await secretIn(folder), baseUrl: url, clock });
  const at = { kit: database.kit, db: database.read };
  const adopted = await configurationInForce(at);
  let current = adopted ? prepare(adopted.document) : null;
  const [row] = await database.read.select().from(instanceTables(at).founding);
  let demonstration = row?.demonstration ?? false;
  let closing: Promise<void> | undefined;

  const inForce = () => {
    if (!current) throw new Error("The instance has no configuration yet");
    return current;
  };
  const surroundings: Surroundings = { database, permissions, clock, inForce };

  return {
    folder,
    url,
    clock,
    database,
    auth,
    get demonstration() {
      return demonstration;
    },
    inForce,
    founded: () => current !== null,
    async found(document, records, options) {
      const founding = prepare(document);
      await runAs({ kind: "system", name: "init" }, { ...surroundings, inForce: () => founding })(foundInstance, {
        document,
        records,
        ...options,
      });
      current = founding;
      demonstration = options.demonstration;
    },
    run: (actor, options) => runAs(actor, surroundings, options),
    async actorOf({ accountId, personId, name }) {
      const today = dayIn(inForce().timeZone, clock.now());
      return { kind: "person", accountId, personId, name, roles: await rolesHeld({ ...at, today }, personId) };
    },
    close() {
      closing ??= database.close().finally(() => lease.release());
      return closing;
    },
  };
}
