import { join } from "node:path";
import { hearStatements, planOf } from "@trama/database/testing/statements";
import { type Transcript, transcriptOf } from "./transcript.js";

/** A question that a story asked, and how the engine looks for its answer. */
export interface Asked {
  sql: string;
  plan: string[];
}

async function tell(): Promise<{ transcript: Transcript; asked: Asked[] }> {
  const asked: Asked[] = [];
  const { heard, stop } = await hearStatements();
  try {
    const transcript = await transcriptOf(undefined, async ({ folder }) => {
      const questions = heard().filter(({ sql }) => /^\s*(?:select|update|delete|with)\b/i.test(sql));
      for (const question of questions)
        asked.push({ sql: question.sql, plan: await planOf(join(folder, "trama.db"), question) });
    });
    return { transcript, asked };
  } finally {
    stop();
  }
}

let told: ReturnType<typeof tell> | undefined;

/** Every story told on libSQL, with what was asked: told once for all the tests of a process that look at it. */
export function toldOnLibsql(): ReturnType<typeof tell> {
  told ??= tell();
  return told;
}
