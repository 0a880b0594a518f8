import { newId } from "@trama/kernel";
import { expect, it } from "vitest";
import { mendOf } from "./mend";

const id = newId<"lab">();
const leadPerson = { id: newId<"person">(), name: "Referente (segnaposto)", nameToEnter: true };

it("leads to the lab's own page", () => {
  expect(mendOf({ id, leadPerson: null }, { code: "withoutLeadPerson" }).on).toEqual({ kind: "lab", id });
  expect(mendOf({ id, leadPerson }, { code: "itemsMissing" }).on).toEqual({ kind: "lab", id });
});

it.each([
  ["withoutLeadPerson", "referente"],
  ["withoutLeadOrganisation", "referente"],
  ["withoutMainPlace", "luogo"],
  ["phaseToConfirm", "fase"],
  ["itemsMissing", null],
  ["microNetworkToConfirm", null],
] as const)("%s opens the dialog «%s» there", (code, opens) => {
  expect(mendOf({ id, leadPerson }, { code }).opens).toBe(opens);
});

it("leads to the person when only the name is missing", () => {
  expect(mendOf({ id, leadPerson }, { code: "leadNameToEnter" }).on).toEqual({ kind: "person", id: leadPerson.id });
});
