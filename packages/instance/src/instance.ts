import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import {
  type Database,
  type DatabaseAddress,
  databaseAddress,
  indexRecords,
  type Run,
  type RunOptions,
  runAs,
  type Surroundings,
} from "@trama/database";
import { accessConfig, needsSecondFactor } from "@trama/directory";
import { type Auth, createAuth, type IdentityProvider, rolesHeld, type Session } from "@trama/directory/server";
import { type Actor, type Clock, dayIn, systemClock } from "@trama/kernel";
import { restoredFile } from "./backup/finish-restore.js";
import { RestoreNote, settleRestore } from "./backup/settle-restore.js";
import { foundInstance } from "./found-instance.js";
import { type InForce, prepare, standingOf } from "./in-force.js";
import { type OpenData, openData } from "./open-data.js";
import { permissions } from "./permissions.js";
import type { OpeningRecords } from "./records.js";
import { secretIn } from "./secret.js";
import type { ConfigurationDocument } from "./sections.js";
import { searchSources, verbs } from "./verbs.js";

export interface InstanceOptions {
  /** The folder that holds everything of the instance. Made when missing. */
  folder: string;
  /** The public address, for links, cookies and origin checks. */
  url: string;
  /** Where its data are: `file:PATH` or `postgres://…`; `trama.db` in the folder unless told. */
  database?: string | undefined;
  clock?: Clock;
  /** The OpenID Connect provider that people may sign in with besides the password. */
  identityProvider?: IdentityProvider | null | undefined;
  /** What to do when a foreign process writes into the file of the database: the default stops this one. */
  onForeignWriter?: (error: unknown) => void;
}

/**
 * One territory's running software: one folder, one database, one process. On PostgreSQL other processes, each with a
 * folder of its own, may serve the same territory.
 */
export interface Instance {
  readonly folder: string;
  /** The file that holds its data; null when another engine does. */
  readonly file: string | null;
  readonly url: string;
  readonly clock: Clock;
  readonly database: Database;
  readonly auth: Auth;
  /** Whether its data are a demonstration. */
  readonly demonstration: boolean;
  /** What is in force, as the last run found it. Throws before the instance is founded. */
  inForce(): InForce;
  founded(): boolean;
  found(document: ConfigurationDocument, records: OpeningRecords, options: { demonstration: boolean }): Promise<void>;
  run(actor: Actor, options?: RunOptions): Run;
  /** Who a session acts as, with the roles held today. */
  actorOf(session: Pick<Session, "personId" | "name"> & { accountId: string }): Promise<Actor>;
  /** Whether a session must prove a second factor before it reaches anything: a role held today comes in only with two. */
  lacksSecondFactor(session: Pick<Session, "means">, actor: Actor): boolean;
  /** Ends what is under way and frees the folder. Closing twice is closing once. */
  close(): Promise<void>;
}

function stopTheProcess(error: unknown): never {
  console.error("Another process wrote into the database of this instance; stopping before anything is lost.", error);
  process.exit(70);
}

/**
 * Takes the lease of a data folder, brings its database up to date and opens its doors.
 * @throws {AlreadyRunning} when another process has the lease; {@link MigrationRefused} when data and program do not
 * fit; {@link BadAddress}, {@link DatabaseUnusable} and {@link SecretDiffers} for a database that cannot be used.
 */
export async function openInstance(options: InstanceOptions): Promise<Instance> {
  const { folder, database, onForeignWriter = stopTheProcess } = options;
  const inFolder: DatabaseAddress = { engine: "libsql", file: join(folder, "trama.db") };
  const address = database === undefined ? inFolder : databaseAddress(database);
  const data = await openData({ folder, address, onForeignWriter });
  try {
    const instance = await compose(options, data, address);
    await settleRestored(instance);
    return instance;
  } catch (error) {
    await data.database.close();
    data.release();
    throw error;
  }
}

/** Draws the consequences of a restore, once, before anybody is served. */
async function settleRestored(instance: Instance): Promise<void> {
  const file = join(instance.folder, restoredFile);
  if (!existsSync(file)) return;
  const note = RestoreNote.parse(JSON.parse(await readFile(file, "utf8")));
  await instance.run({ kind: "system", name: "restore" })(settleRestore, note);
  await rm(file);
}

/** The names that everybody here knows: of the territory and of its system. */
const namesOf = ({ territory: { name, systemName } }: InForce) => [name, systemName];

async function compose(
  { folder, url, clock = systemClock, identityProvider }: InstanceOptions,
  { database, release }: OpenData,
  address: DatabaseAddress,
): Promise<Instance> {
  const at = { kit: database.kit, db: database.read };
  const { standing, renew } = await standingOf(database, clock);
  let closing: Promise<void> | undefined;

  const inForce = () => {
    if (!standing.current) throw new Error("The instance has no configuration yet");
    return standing.current;
  };
  const inForceNow = async () => {
    if (address.engine === "postgres") await renew();
    return inForce();
  };
  const auth = createAuth({
    ...{ database, secret: await secretIn(folder), baseUrl: url, clock, identityProvider },
    names: () => (standing.current ? namesOf(standing.current) : []),
  });
  const follow: Surroundings["follow"] = (changing, refs) => indexRecords(changing, searchSources, refs);
  const surroundings: Surroundings = { database, permissions, clock, inForce: inForceNow, follow };

  /** The door for one actor. A new revision is taken by every door as soon as it is committed. */
  const runFor = (actor: Actor, options?: RunOptions): Run => {
    const run = runAs(actor, surroundings, options);
    return async (verb, input) => {
      const view = await run(verb, input);
      if (verb.verb === verbs.reviseConfiguration.verb) await renew();
      return view;
    };
  };

  return {
    folder,
    file: address.engine === "libsql" ? address.file : null,
    url,
    clock,
    database,
    auth,
    get demonstration() {
      return standing.demonstration;
    },
    inForce,
    founded: () => standing.current !== null,
    async found(document, records, options) {
      const founding = prepare(document);
      await runAs({ kind: "system", name: "init" }, { ...surroundings, inForce: () => founding })(foundInstance, {
        document,
        records,
        ...options,
      });
      await renew();
    },
    run: runFor,
    async actorOf({ accountId, personId, name }) {
      const today = dayIn((await inForceNow()).timeZone, clock.now());
      return { kind: "person", accountId, personId, name, roles: await rolesHeld({ ...at, today }, personId) };
    },
    lacksSecondFactor: ({ means }, actor) =>
      means === null &&
      actor.kind === "person" &&
      needsSecondFactor(inForce().config.section(accessConfig), actor.roles),
    close() {
      closing ??= database.close().finally(release);
      return closing;
    },
  };
}
