import { newId } from "@trama/kernel";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LabOffice, lab, openLabOffice } from "../fixtures/index.js";
import { loadLab, readLab } from "./index.js";

let office: LabOffice;
beforeEach(async () => {
  office = await openLabOffice();
});
afterEach(() => office.close());

describe("loading a lab of the opening records", () => {
  const system = { kind: "system", name: "init" } as const;
  const record = (given: object = {}) => ({
    ...lab({ name: "La Torre" }),
    slug: "La Torre",
    phase: "maintenance" as const,
    ...given,
  });

  it("keeps its phase, to be confirmed, and knows no dates", async () => {
    const { organisations, people } = office;
    const id = await office.as(system)(
      loadLab,
      record({
        mainPlace: { name: "Piazza" },
        linkedPlaces: [{ name: "Cortile" }],
        leadOrganisationId: organisations.vicini,
        leadPersonId: people.vicina,
        partnerIds: [organisations.orto],
      }),
    );
    const loaded = await office.as(office.coordinator)(readLab, { id });
    expect(loaded).toMatchObject({ slug: "la-torre", phase: "maintenance", phaseSince: null, phaseToConfirm: true });
    expect(loaded).toMatchObject({
      mainPlace: { name: "Piazza", from: null },
      linkedPlaces: [{ name: "Cortile" }],
      partners: [{ name: "Orto", from: null }],
    });
    expect(loaded.attention.map(({ code }) => code)).toEqual(["itemsMissing", "phaseToConfirm"]);
  });

  it("that lacks its foundations is kept as it is, and says what it lacks", async () => {
    const id = await office.as(system)(loadLab, record());
    const { attention } = await office.as(office.coordinator)(readLab, { id });
    expect(attention.map(({ code }) => code)).toEqual([
      "withoutLeadOrganisation",
      "withoutLeadPerson",
      "withoutMainPlace",
      "itemsMissing",
      "phaseToConfirm",
    ]);
  });

  it("is the instance's own affair, and the same rules hold for its facts", async () => {
    expect(await office.refusal(office.as(office.coordinator)(loadLab, record()))).toMatchObject({ name: "NotFound" });
    expect(await office.refusal(office.as(system)(loadLab, record({ municipality: "015146" })))).toMatchObject({
      issues: [{ path: ["municipality"] }],
    });
    expect(
      await office.refusal(office.as(system)(loadLab, record({ leadOrganisationId: newId<"organisation">() }))),
    ).toMatchObject({ name: "Conflict" });
  });
});
