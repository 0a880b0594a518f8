import { expect, it } from "vitest";
import { LabPageSearch, openedBy } from "./lab-page-search";

it.each([
  ["referente", "assignLabLead", { kind: "lead" }],
  ["luogo", "setLabPlace", { kind: "place", place: "main" }],
  ["fase", "advanceLab", { kind: "confirmPhase" }],
])("apri=%s opens its dialog, for whoever may %s", (apri, verb, dialog) => {
  const search = LabPageSearch.parse({ apri });
  expect(openedBy(search, { may: [verb] })).toEqual(dialog);
  expect(openedBy(search, { may: ["readLab"] })).toBeNull();
});

it.each([{}, { apri: "altro" }, { apri: 3 }, { apri: "toString" }])("%j opens nothing", (search) => {
  expect(openedBy(LabPageSearch.parse(search), { may: ["assignLabLead", "setLabPlace", "advanceLab"] })).toBeNull();
});
