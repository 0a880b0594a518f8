import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";

/** The folder's secret is not the one with which this database was first used: sessions and links would not hold. */
export class SecretDiffers extends Error {
  override readonly name = "SecretDiffers";
  constructor(readonly folder: string) {
    super(`The secret in ${folder} is not the one that this database was first used with.`);
  }
}

/** What may be known of a secret by who must not know it. */
export function markOf(secret: string): string {
  return createHash("sha256").update(`trama mark ${secret}`).digest("hex");
}

/** The secret that seals the sessions of an instance, made at its first start. The caller holds the folder's lease. */
export async function secretIn(folder: string): Promise<string> {
  const file = join(folder, "secret");
  if (!existsSync(file)) {
    // Written aside and renamed whole: a process killed half way must not leave an empty secret behind.
    const aside = await open(`${file}.part`, "w", 0o600);
    await aside.writeFile(randomBytes(32).toString("hex"));
    await aside.sync();
    await aside.close();
    await rename(`${file}.part`, file);
  }
  return await readFile(file, "utf8");
}
