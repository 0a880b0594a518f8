import { newId } from "@trama/kernel";
import { expect, it } from "vitest";
import { mendOf } from "./mend";

const id = newId<"lab">();
const leadPerson = { id: newId<"person">(), name: "Referente (segnaposto)", nameToEnter: true };

it("leads to the lab's own page", () => {
  expect(mendOf({ id, leadPerson: null }, { code: "withoutLeadPerson" }).on).toEqual({ kind: "lab", id });
  expect(mendOf({ id, leadPerson }, { code: "itemsMissing" }).on).toEqual({ kind: "lab", id });
});

it("leads to the person when only the name is missing", () => {
  expect(mendOf({ id, leadPerson }, { code: "leadNameToEnter" }).on).toEqual({ kind: "person", id: leadPerson.id });
});
