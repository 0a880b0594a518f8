import { readVerb } from "@trama/database";
import type { Actor } from "@trama/kernel";
import { territory } from "@trama/territory/fixtures";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { actor, directorySection, type Office, openOffice, organisation } from "../fixtures/index.js";
import { DirectorySection, directoryPermissions } from "../index.js";
import { directoryFlagSource } from "./directory-flag-source.js";
import { registerOrganisation } from "./register-organisation.js";
import { registerPerson } from "./register-person.js";

vi.setConfig({ testTimeout: 60_000 });

const coordinator = actor("coordinator");

let office: Office;
beforeEach(async () => {
  office = await openOffice({
    sections: { territory: territory(), directory: directorySection() },
    permissions: directoryPermissions,
  });
});
afterEach(() => office.close());

const register = (given: Parameters<typeof organisation>[0] = {}, who: Actor = coordinator) =>
  office.as(who)(registerOrganisation, organisation(given));

describe("what about organisations does not add up", () => {
  const listFlags = readVerb("listFlags", z.strictObject({}), directoryFlagSource);

  it("is a missing headcount where somebody works, and a name known elsewhere", async () => {
    const staffed = await register({ name: "Con persone" });
    await register({ name: "Senza persone" });
    const counted = await register({ name: "Contata", headcount: 0 });
    await register({ name: "Marta", alsoIn: ["Rhodense", "Visconteo"] });
    for (const organisationId of [staffed.id, counted.id]) {
      await office.as(coordinator)(registerPerson, {
        name: "Referente (segnaposto)",
        positions: [{ organisationId, title: "Referente" }],
      });
    }
    expect(await office.as(coordinator)(listFlags, {})).toEqual([
      {
        id: "organisation.headcount:con-persone",
        rule: "directory:flag.headcount",
        severity: "warning",
        numbers: { name: "Con persone" },
        about: { kind: "organisation", id: staffed.id },
      },
      expect.objectContaining({
        id: "organisation.alsoIn:marta",
        severity: "info",
        numbers: { name: "Marta", territories: "Rhodense, Visconteo" },
      }),
    ]);
  });

  it("is a name that is found written in several ways", async () => {
    const { id } = await register({ name: "Ser.Co.P.", aliases: ["SerCoP", "Sercop", "Azienda speciale"] });
    expect(await office.as(coordinator)(listFlags, {})).toEqual([
      {
        id: "organisation.spellings:ser-co-p",
        rule: "territory:flag.spellings",
        severity: "info",
        numbers: { name: "Ser.Co.P.", spellings: "SerCoP, Sercop" },
        about: { kind: "organisation", id },
      },
    ]);
  });

  it("is a body whose members are not those declared, and interlocutors asked for and not listed", async () => {
    const seats = [{ title: "Presidenza" }, { title: "Segreteria" }];
    const stated = (members: number | undefined, roles: "team" | "interlocutor") =>
      DirectorySection.parse({
        ...directorySection(),
        bodyKinds: [{ code: "table", it: "Tavolo" }],
        bodies: [
          { code: "tavolo", kind: "table", name: "Tavolo", seats, ...(members === undefined ? {} : { members }) },
        ],
        roles: [{ title: "Sindaca", code: "administrator", count: 1, group: roles }],
        interlocutorsExpected: true,
      });
    const idsWith = async (directory: ReturnType<typeof stated>) => {
      await office.close();
      office = await openOffice({ sections: { territory: territory(), directory }, permissions: directoryPermissions });
      return (await office.as(coordinator)(listFlags, {})).map(({ id, numbers }) => [id, numbers]);
    };
    expect(await idsWith(stated(undefined, "interlocutor"))).toEqual([]);
    expect(await idsWith(stated(2, "interlocutor"))).toEqual([]);
    expect(await idsWith(stated(3, "team"))).toEqual([
      ["body.members:tavolo", { name: "Tavolo", declared: 3, listed: 2 }],
      ["interlocutors.none", {}],
    ]);
  });

  it("is never a body of an unknown kind, or one written twice: these are refused", () => {
    const body = { code: "tavolo", kind: "table", name: "Tavolo" };
    const given = { ...directorySection(), bodyKinds: [{ code: "table", it: "Tavolo" }] };
    expect(DirectorySection.safeParse({ ...given, bodies: [body] }).success).toBe(true);
    for (const bodies of [[{ ...body, kind: "choir" }], [body, body]])
      expect(DirectorySection.safeParse({ ...given, bodies }).success).toBe(false);
  });
});
