import { describe, expect, it } from "vitest";
import { type PresenceRow, presencesOf, withPresence, withRow } from "./attendance-rows";

const ada = { id: "ada", name: "Persona A" };
const acli = { id: "acli", name: "Organizzazione A" };

describe("who came by name", () => {
  it("is a person, an organisation, or a person for an organisation", () => {
    const rows = withPresence(withPresence([], { person: ada }), { organisation: acli });
    expect(presencesOf(withRow(rows, 0, { organisation: acli, firstTime: true }))).toEqual([
      { personId: "ada", organisationId: "acli", firstTime: true },
      { personId: null, organisationId: "acli", firstTime: false },
    ]);
  });

  it("is never twice the same person, nor twice an organisation alone", () => {
    const rows: PresenceRow[] = [
      { person: ada, organisation: acli, firstTime: false },
      { person: null, organisation: acli, firstTime: false },
    ];
    expect(withPresence(rows, { person: ada })).toEqual(rows);
    expect(withPresence(rows, { organisation: acli })).toEqual(rows);
    expect(withPresence([rows[0] as PresenceRow], { organisation: acli })).toHaveLength(2);
  });
});
