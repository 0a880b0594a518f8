import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Database,
  type Lease,
  migrateFile,
  openDatabase,
  type Run,
  runAs,
  type Surroundings,
  takeLease,
} from "@trama/database";
import { type Auth, createAuth, rolesHeld, type Session } from "@trama/directory/server";
import {
  type Actor,
  addDays,
  type Clock,
  type Configuration,
  dayIn,
  type Language,
  type LocalDate,
  type Say,
  systemClock,
} from "@trama/kernel";
import {
  configurationOf,
  resolveWords,
  revisionOn,
  type Territory,
  territoryConfig,
  type Words,
} from "@trama/territory";
import { configurationRevisions } from "@trama/territory/server";
import { foundInstance } from "./found-instance.js";
import { permissions } from "./permissions.js";
import type { OpeningRecords } from "./records.js";
import { secretIn } from "./secret.js";
import type { ConfigurationDocument } from "./sections.js";
import { sayIn, speechOf } from "./speech.js";
import { instanceTables } from "./tables.js";
import { verbs } from "./verbs.js";

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
  run(actor: Actor): Run;
  /** Who a session acts as, with the roles held today. */
  actorOf(session: Pick<Session, "personId" | "name"> & { accountId: string }): Promise<Actor>;
  /** Ends what is under way and frees the folder. Closing twice is closing once. */
  close(): Promise<void>;
}

const migrations = fileURLToPath(new URL("../migrations/libsql", import.meta.url));

function prepare(document: Readonly<Record<string, unknown>>): InForce {
  const config = configurationOf(document);
  const territory = config.section(territoryConfig);
  const words = resolveWords(territory.words);
  const speech = speechOf(words);
  return { config, territory, words, timeZone: territory.timeZone, say: (language) => sayIn(speech, language) };
}

interface Prepared {
  number: number;
  effectiveFrom: LocalDate;
  inForce: InForce;
}

/** The revision of today and those planned after it: the past ones are never asked for by a running instance. */
async function preparedFrom(at: Parameters<typeof configurationRevisions>[0], now: Date): Promise<Prepared[]> {
  const rows = await configurationRevisions(at);
  // A day early: the territory's own zone is inside the document that is being looked for.
  const current = revisionOn(rows, addDays(dayIn("UTC", now), -1)) ?? rows[0];
  return rows
    .filter(({ number }) => number >= (current?.number ?? 0))
    .map(({ number, effectiveFrom, document }) => ({ number, effectiveFrom, inForce: prepare(document) }));
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
    const file = join(folder, "trama.db");
    await migrateFile(file, migrations);
    database = await openDatabase({ file, onForeignWriter });
    return await compose(options, database, lease);
  } catch (error) {
    await database?.close();
    lease.release();
    throw error;
  }
}

async function compose(
  { folder, url, clock = systemClock }: InstanceOptions,
  database: Database,
  lease: Lease,
): Promise<Instance> {
  const auth = createAuth({ database, secret: await secretIn(folder), baseUrl: url, clock });
  const at = { kit: database.kit, db: database.read };
  let revisions = await preparedFrom(at, clock.now());
  const [row] = await database.read.select().from(instanceTables(at).founding);
  let demonstration = row?.demonstration ?? false;
  let closing: Promise<void> | undefined;

  const inForce = () => {
    const [first, ...later] = revisions;
    if (!first) throw new Error("The instance has no configuration yet");
    if (later.length === 0) return first.inForce;
    const today = dayIn(first.inForce.timeZone, clock.now());
    return (revisionOn(revisions, today) ?? first).inForce;
  };
  const surroundings: Surroundings = { database, permissions, clock, inForce };

  /** The door for one actor. A new revision is taken by every door as soon as it is committed. */
  const runFor = (actor: Actor): Run => {
    const run = runAs(actor, surroundings);
    return async (verb, input) => {
      const view = await run(verb, input);
      if (verb.verb === verbs.reviseConfiguration.verb) revisions = await preparedFrom(at, clock.now());
      return view;
    };
  };

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
    founded: () => revisions.length > 0,
    async found(document, records, options) {
      const founding = prepare(document);
      await runAs({ kind: "system", name: "init" }, { ...surroundings, inForce: () => founding })(foundInstance, {
        document,
        records,
        ...options,
      });
      revisions = await preparedFrom(at, clock.now());
      demonstration = options.demonstration;
    },
    run: runFor,
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
