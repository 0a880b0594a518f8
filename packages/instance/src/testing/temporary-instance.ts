import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Run } from "@trama/database";
import { type Actor, type Clock, publicActor, type RecordRef, type RoleCode, systemClock } from "@trama/kernel";
import { loadDemonstrationAccounts, loadDemonstrationLife } from "../demonstration.js";
import { type Instance, openInstance } from "../instance.js";
import { openAccess } from "../open-access.js";
import { readPreset } from "../preset.js";

/** The password of every account of a demonstration that tests make. */
export const demonstrationPassword = "prova-in-bottega-2024";

export interface TemporaryInstanceOptions {
  /** The territory it is founded with: the fictional one unless told; null leaves it unfounded. */
  preset?: "fiordaliso" | "pavia" | "rhodense" | "visconteo" | null;
  url?: string;
  /** The address of an empty database to keep its data in, instead of a file in its folder. */
  database?: string;
  clock?: Clock;
  /** Also loads the demonstration: an account for every role, all with `demonstrationPassword`, and invented life. */
  demonstration?: boolean;
}

/** A real instance in a folder of its own, with a real database. */
export interface TemporaryInstance {
  readonly instance: Instance;
  readonly folder: string;
  /** A new person who holds a role, over the whole territory or over the records named, as a session would give it. */
  actor(role: RoleCode | "public", scopes?: readonly (RecordRef | null)[]): Promise<Actor>;
  /** Runs verbs as `actor(role, scopes)`. */
  as(role: RoleCode | "public", scopes?: readonly (RecordRef | null)[]): Promise<Run>;
  /** Runs verbs as the instance itself, which may do everything. */
  asSystem(): Run;
  /** Closes the instance and opens it again on the same folder, as a restart of the process does. */
  restart(): Promise<Instance>;
  /** Closes the instance and removes its folder. */
  close(): Promise<void>;
}

function failTheTest(error: unknown): never {
  throw error;
}

/** Opens an instance as the program does and founds it from a preset. The caller closes it. */
export async function temporaryInstance(options: TemporaryInstanceOptions = {}): Promise<TemporaryInstance> {
  const { preset = "fiordaliso", url = "http://127.0.0.1:8080", clock = systemClock, demonstration = false } = options;
  const { database } = options;
  const folder = await mkdtemp(join(tmpdir(), "trama-instance-"));
  const open = () => openInstance({ folder, url, database, clock, onForeignWriter: failTheTest });
  let instance = await open();
  const asSystem = () => instance.run({ kind: "system", name: "test" });
  let opened = 0;

  const actor: TemporaryInstance["actor"] = async (role, scopes = [null]) => {
    if (role === "public") return publicActor;
    opened += 1;
    const name = `${role} ${opened} (segnaposto)`;
    const email = `${role}-${opened}@test.example`;
    const access = await asSystem()(openAccess, { name, email, role, scopes: [...scopes], passwordHash: null });
    return await instance.actorOf({ ...access, name });
  };

  const made: TemporaryInstance = {
    get instance() {
      return instance;
    },
    folder,
    actor,
    as: async (role, scopes) => instance.run(await actor(role, scopes)),
    asSystem,
    async restart() {
      await instance.close();
      instance = await open();
      return instance;
    },
    async close() {
      await instance.close();
      await rm(folder, { recursive: true, force: true });
    },
  };

  try {
    if (preset === null) return made;
    const { document, records } = await readPreset(preset);
    await instance.found(document, records, { demonstration });
    if (demonstration) {
      await loadDemonstrationAccounts(instance, demonstrationPassword);
      await loadDemonstrationLife(instance);
    }
    return made;
  } catch (error) {
    await made.close();
    throw error;
  }
}
