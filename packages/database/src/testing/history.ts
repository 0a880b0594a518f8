import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** One migration: its file's name, its date, its statements. */
export interface Step {
  tag: string;
  when: number;
  sql: readonly string[];
}

/** Teams and their members, who go with the team when it is deleted. */
export const people: Step = {
  tag: "0000_people",
  when: 1000,
  sql: [
    "create table team (id integer primary key, name text not null)",
    "create table member (id integer primary key, team integer not null references team(id) on delete cascade)",
  ],
};

/** What a generator writes to change a table: a new one takes the rows and the name of the old. */
export const rebuild: Step = {
  tag: "0001_rebuild",
  when: 2000,
  sql: [
    "pragma foreign_keys=off",
    "create table __new_team (id integer primary key, name text not null, motto text)",
    "insert into __new_team (id, name) select id, name from team",
    "drop table team",
    "alter table __new_team rename to team",
    "pragma foreign_keys=on",
  ],
};

/** Writes migrations into a folder as the generator lays them out. */
export async function writeHistory(folder: string, steps: readonly Step[]): Promise<string> {
  await mkdir(join(folder, "meta"), { recursive: true });
  const entries = steps.map(({ tag, when }, idx) => ({ idx, version: "6", when, tag, breakpoints: true }));
  await writeFile(join(folder, "meta/_journal.json"), JSON.stringify({ version: "7", dialect: "sqlite", entries }));
  for (const { tag, sql } of steps)
    await writeFile(join(folder, `${tag}.sql`), sql.join(";\n--> statement-breakpoint\n"));
  return folder;
}
