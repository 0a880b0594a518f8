import { readVerb } from "@trama/database";
import type { Actor } from "@trama/kernel";
import { territory } from "@trama/territory/fixtures";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { actor, directorySection, type Office, openOffice, organisation } from "../fixtures/index.js";
import { directoryPermissions } from "../index.js";
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
});
