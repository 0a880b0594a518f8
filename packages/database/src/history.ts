import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The database and this program do not fit together; nothing was changed. */
export class MigrationRefused extends Error {
  override readonly name = "MigrationRefused";
  constructor(
    readonly reason: "newer" | "edited" | "outOfOrder" | "brokenReferences" | "inUse",
    detail: string,
  ) {
    super(detail);
  }
}

/** One migration of the program: its file's name, the hash of its text, its date, its statements. */
export interface Step {
  tag: string;
  hash: string;
  when: number;
  statements: readonly string[];
}

/** One migration that the data have been through. */
export interface Applied {
  hash: string;
  when: number;
}

/** The history in a folder, as the generator writes it. */
export async function stepsIn(folder: string): Promise<Step[]> {
  const journal = JSON.parse(await readFile(join(folder, "meta/_journal.json"), "utf8")) as {
    entries: { tag: string; when: number }[];
  };
  return await Promise.all(
    journal.entries.map(async ({ tag, when }) => {
      const text = await readFile(join(folder, `${tag}.sql`), "utf8");
      const statements = text.split("--> statement-breakpoint");
      return { tag, when, hash: createHash("sha256").update(text).digest("hex"), statements };
    }),
  );
}

/** Refuses data that are not a beginning of this history. */
export function refuseMismatch(steps: readonly Step[], done: readonly Applied[]): void {
  if (done.length > steps.length) {
    throw new MigrationRefused(
      "newer",
      "The data were written by a newer version of the program. Install that version, or restore a backup.",
    );
  }
  for (const [at, { hash }] of done.entries()) {
    const step = steps[at];
    if (step?.hash !== hash)
      throw new MigrationRefused("edited", `Migration ${step?.tag} is not the one that was applied to these data.`);
  }
  for (const [at, step] of steps.entries()) {
    const before = steps[at - 1];
    if (before && step.when <= before.when)
      throw new MigrationRefused("outOfOrder", `Migration ${step.tag} is dated before ${before.tag}.`);
  }
}

/** Refuses data whose migrations, by hash and in order, are not the first of this program's. */
export async function refuseOtherHistory(applied: readonly string[], folder: string): Promise<void> {
  refuseMismatch(
    await stepsIn(folder),
    applied.map((hash) => ({ hash, when: 0 })),
  );
}
