import { expect, it } from "vitest";
import { wordFinder } from "../../../app/list/word-finder";
import { summary } from "../testing/sample-lab";
import { labTexts } from "./lab-filters";

const labs = [
  summary({
    name: "Officina del Mulino",
    municipality: ["111901", "Fiordaliso"],
    phase: "outreach",
    lead: "Sette Lune",
    met: 9,
  }),
  summary({ name: "Casa del Caffè", municipality: ["111902", "Borgo Cicala"], phase: "outreach", lead: null, met: 2 }),
  summary({ name: "Orto 9", municipality: ["111903", "Acquatonda"], phase: "outreach", lead: "Àncora", met: 5 }),
];

it.each([
  ["caffe", ["Casa del Caffè"]],
  ["  ORTO  acqua ", ["Orto 9"]],
  ["sette lune", ["Officina del Mulino"]],
  ["acqatonda", ["Orto 9"]],
  ["milano", []],
])("labs are found by the words %j, in their names, place and lead", (sought, found) => {
  const finds = wordFinder(labs, labTexts)(sought);
  expect(labs.filter(finds).map(({ name }) => name)).toEqual(found);
});
