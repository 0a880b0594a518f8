import { copyFile, open } from "node:fs/promises";
import { dirname } from "node:path";

/** Waits until what a file or a folder holds is on the disk, and not only promised. */
export async function settle(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Copies a file that nobody writes, and waits until the copy is on the disk. */
export async function copySettled(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  await settle(to);
}

/** Writes a small file, whole and on the disk, for its own user alone. */
export async function writeSettled(file: string, text: string): Promise<void> {
  const handle = await open(file, "w", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await settle(dirname(file));
}
