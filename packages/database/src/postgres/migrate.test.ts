import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { anotherProcess } from "../testing/another-process.js";
import { people, type Step, writeHistory } from "../testing/history.js";
import { guarded, hasPostgres, type PostgresServer, postgresServer } from "../testing/postgres-server.js";
import { migratePostgres } from "./migrate.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const motto: Step = { tag: "0001_motto", when: 2000, sql: ["alter table team add column motto text"] };
const broken: Step = {
  tag: "0001_broken",
  when: 2000,
  sql: ["create table good (id integer)", "create tabel bad (id integer)"],
};
const orphaning: Step = {
  tag: "0001_orphaning",
  when: 2000,
  sql: ["alter table member add column other integer default 99 references team(id)"],
};
const slow: Step = {
  tag: "0001_slow",
  when: 2000,
  sql: ["alter table team add column motto text", "select pg_sleep(4)"],
};

const program = `
  import { migratePostgres } from "@trama/database";
  const [url, folder] = process.argv.slice(1);
  console.log(JSON.stringify(await migratePostgres(url, folder)));
  process.exit(0);
`;

describe.runIf(hasPostgres())("migratePostgres", () => {
  let server: PostgresServer;
  let folder: string;
  let name: string;
  let url: string;
  let made = 0;

  beforeAll(async () => {
    server = await postgresServer();
    folder = await mkdtemp(join(tmpdir(), "trama-histories-"));
  });
  beforeEach(async () => {
    made += 1;
    name = `data_${made}`;
    url = await server.make(name);
  });
  afterAll(async () => {
    await server.remove();
    await rm(folder, { recursive: true });
  });

  let histories = 0;
  const history = (...steps: readonly Step[]) => {
    histories += 1;
    return writeHistory(join(folder, `history-${histories}`), steps);
  };
  const columns = async () => {
    const [result] = await server.admin(
      name,
      `select table_name || '.' || column_name as "column" from information_schema.columns
       where table_schema = 'public' and table_name not like '\\_\\_%' order by 1`,
    );
    return result?.rows.map((row: { column: string }) => row.column);
  };
  const before = ["member.id", "member.team", "team.id", "team.name"];
  const after = ["member.id", "member.team", "team.id", "team.motto", "team.name"];
  const refusalOf = (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => expect.fail("it was allowed"),
      (error: unknown) => error,
    );

  it("applies what is missing, in order, once, and says what it applied", async () => {
    const whole = await history(people, motto);
    expect(await migratePostgres(url, await history(people))).toEqual(["0000_people"]);
    await server.admin(name, "insert into team values (1, 'orto')", "insert into member values (1, 1)");
    expect(await migratePostgres(url, whole)).toEqual(["0001_motto"]);
    expect(await migratePostgres(url, whole)).toEqual([]);
    expect(await columns()).toEqual(after);
    const [rows] = await server.admin(
      name,
      "select team.name, member.id from team join member on member.team = team.id",
    );
    expect(rows?.rows).toEqual([{ name: "orto", id: 1 }]);
  });

  it("lets one of many processes do it, and the others find it done", async () => {
    const whole = await history(people, motto);
    const others = Array.from({ length: 2 }, () => anotherProcess(program, [url, whole]));
    const said = await Promise.all(others.map((other) => other.line()));
    expect(said).toHaveLength(2);
    expect(new Set(said)).toEqual(new Set(['["0000_people","0001_motto"]', "[]"]));
  });

  it("leaves the data as they were when it is killed half way, and the next start finishes", async () => {
    await migratePostgres(url, await history(people));
    const whole = await history(people, slow);
    const other = anotherProcess(program, [url, whole]);
    const asleep = "select 1 from pg_stat_activity where wait_event = 'PgSleep'";
    while ((await server.admin(name, asleep))[0]?.rowCount !== 1) await wait(50);
    await other.kill();
    expect(await columns()).toEqual(before);
    expect(await migratePostgres(url, whole)).toEqual(["0001_slow"]);
    expect(await columns()).toEqual(after);
  });

  describe("refuses and changes nothing:", () => {
    beforeEach(async () => {
      await migratePostgres(url, await history(people));
    });

    it.each<[what: string, steps: Step[], reason: string]>([
      ["a step that was edited after it was applied", [{ ...people, sql: [...people.sql, "select 1"] }], "edited"],
      ["a step dated before one that comes first", [people, { ...motto, when: 999 }], "outOfOrder"],
      ["a step that leaves records pointing nowhere", [people, orphaning], "brokenReferences"],
    ])("%s", async (_what, steps, reason) => {
      await server.admin(name, "insert into team values (1, 'orto')", "insert into member values (1, 1)");
      const refused = await refusalOf(migratePostgres(url, await history(...steps)));
      expect(refused).toMatchObject({ name: "MigrationRefused", reason });
      expect(await columns()).toEqual(before);
    });

    it("data of a newer program", async () => {
      await migratePostgres(url, await history(people, motto));
      const refused = await refusalOf(migratePostgres(url, await history(people)));
      expect(refused).toMatchObject({ name: "MigrationRefused", reason: "newer" });
      expect(await columns()).toEqual(after);
    });

    it("a step that does not work, also its part that did", async () => {
      expect(String(await refusalOf(migratePostgres(url, await history(people, broken))))).toContain("syntax error");
      expect(await columns()).toEqual(before);
    });
  });

  describe("says why a database cannot be used, and never its password:", () => {
    const password = "parola-segretissima";
    const as = (user: string, secret: string, database = name) => {
      const at = new URL(server.url(database));
      at.searchParams.set("user", user);
      at.searchParams.set("password", secret);
      return at.href;
    };
    const expectUnusable = async (address: string, reason: string) => {
      const refused = await refusalOf(migratePostgres(address, await history(people)));
      expect(refused).toMatchObject({ name: "DatabaseUnusable", reason });
      expect(`${String(refused)} ${JSON.stringify(refused)}`).not.toMatch(/segretissima|custodita/);
    };

    beforeAll(async () => {
      await server.admin("postgres", `create role ${guarded} login password '${password}'`);
    });

    it("a server that does not answer", async () => {
      await expectUnusable(`postgres://custodita:${password}@127.0.0.1:9/trama`, "unreachable");
      await expectUnusable(`postgres://custodita:${password}@nessuno.invalid/trama`, "unreachable");
    });

    it("a wrong password, a missing one, an unknown user", async () => {
      await expectUnusable(as(guarded, `${password}!`), "login");
      await expectUnusable(as(guarded, ""), "login");
      await expectUnusable(as("nessuno", password), "login");
    });

    it("a database that is not there", () => expectUnusable(as(guarded, password, "nessuna"), "missing"));

    it("a database in which the user may make nothing", () => expectUnusable(as(guarded, password), "privilege"));

    it("a database that cannot hold every letter", async () => {
      const make = "create database latina template template0 encoding 'LATIN1' locale 'C' locale_provider libc";
      await server.admin("postgres", make);
      await expectUnusable(server.url("latina"), "encoding");
    });
  });
});
