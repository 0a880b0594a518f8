import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  agreeOn,
  type Database,
  type DatabaseAddress,
  type Lease,
  migrateFile,
  migratePostgres,
  openDatabase,
  openPostgres,
  takeLease,
} from "@trama/database";
import { finishRestore } from "./backup/finish-restore.js";
import { migrationsOf } from "./migrations.js";
import { markOf, SecretDiffers, secretIn } from "./secret.js";

/** Where an instance's data are, and what to do when a foreign process writes into its file. */
export interface DataOptions {
  folder: string;
  address: DatabaseAddress;
  onForeignWriter: (error: unknown) => void;
}

/** An instance's data, open and up to date; `release` frees the folder once the doors are closed. */
export interface OpenData {
  database: Database;
  release: () => void;
}

/** The instance's folder is its own, and so is the one its file lies in: no other process may be at work there. */
async function takeLeases({ folder, address }: DataOptions): Promise<Lease[]> {
  const folders = new Set([folder, ...(address.engine === "libsql" ? [dirname(address.file)] : [])]);
  const leases: Lease[] = [];
  try {
    for (const each of folders) {
      await mkdir(each, { recursive: true });
      leases.push(await takeLease(join(each, "lease.db")));
    }
    return leases;
  } catch (error) {
    for (const lease of leases) lease.release();
    throw error;
  }
}

async function openAt({ folder, address, onForeignWriter }: DataOptions): Promise<Database> {
  if (address.engine === "postgres") {
    await migratePostgres(address.url, migrationsOf(address.engine));
    if (!(await agreeOn(address.url, markOf(await secretIn(folder))))) throw new SecretDiffers(folder);
    return openPostgres(address.url);
  }
  await finishRestore(folder);
  await migrateFile(address.file, migrationsOf(address.engine));
  return await openDatabase({ file: address.file, onForeignWriter });
}

/** Takes the lease, brings the data up to date and opens their doors, in this order. */
export async function openData(options: DataOptions): Promise<OpenData> {
  const leases = await takeLeases(options);
  const release = () => {
    for (const lease of leases) lease.release();
  };
  try {
    return { database: await openAt(options), release };
  } catch (error) {
    release();
    throw error;
  }
}
