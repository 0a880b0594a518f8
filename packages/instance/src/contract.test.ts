import { hasPostgres, type PostgresServer, postgresServer } from "@trama/database/testing/postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toldOnLibsql } from "./testing/contract/told-on-libsql.js";
import { type Transcript, transcriptOf } from "./testing/contract/transcript.js";
import { trailKindCodes } from "./trail/kinds.js";
import { verbs } from "./verbs.js";

describe.runIf(hasPostgres())("libSQL and PostgreSQL", () => {
  let server: PostgresServer;
  let libsql: Transcript;
  let postgres: Transcript;
  beforeAll(async () => {
    server = await postgresServer();
    libsql = (await toldOnLibsql()).transcript;
    postgres = await transcriptOf(await server.make("contract"));
  }, 120_000);
  afterAll(() => server.remove());

  it("answer every verb with the same bytes", () => {
    expect(libsql.lines.length).toBeGreaterThan(300);
    const different = libsql.lines.findIndex((line, at) => line !== postgres.lines[at]);
    expect(postgres.lines[different]).toBe(libsql.lines[different]);
    expect(postgres.lines).toHaveLength(libsql.lines.length);
  });

  it("hold the same rows in every table", () => {
    expect(Object.values(libsql.rows).flat().length).toBeGreaterThan(200);
    for (const table of Object.keys(libsql.rows))
      expect([table, postgres.rows[table]]).toEqual([table, libsql.rows[table]]);
  });

  it("have a trail that holds, as long on one as on the other", () => {
    expect(libsql.trail).toMatchObject({ intact: true });
    expect(postgres.trail).toEqual(libsql.trail);
  });

  it("name in the trail no kind of record that its readers do not know", () => {
    const kinds = new Set((libsql.rows["audit"] ?? []).map((row) => /"recordKind":"(\w+)"/.exec(row)?.[1]));
    expect([...kinds].filter((kind) => !trailKindCodes.some((one) => one === kind))).toEqual([]);
  });

  it("are asked every verb there is", () => {
    const missing = Object.values(verbs)
      .map(({ verb }) => verb)
      .filter((verb) => !libsql.verbs.has(verb));
    expect(missing, "add these verbs to a story in src/testing/contract").toEqual([]);
  });
});
