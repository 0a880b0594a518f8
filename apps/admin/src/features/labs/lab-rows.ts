import { type LabSummary, type Phase, phases } from "@trama/labs";
import { readSort } from "../../app/list/sorting";
import { type LabSearch, type SortKey, sortKeys } from "./lab-search";

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("it");

/** Whether a lab answers every filter. Words are sought in its names, its place and its lead, without accents. */
function fits(lab: LabSummary, { cerca, comune, fase, seguire }: LabSearch): boolean {
  const texts = [
    lab.name,
    lab.fullName,
    lab.municipality.name,
    lab.neighbourhood,
    lab.mainPlace?.name,
    lab.leadOrganisation?.name,
  ];
  const whole = plain(texts.filter(Boolean).join(" "));
  const words = plain(cerca ?? "").split(/\s+/);
  return (
    words.every((word) => whole.includes(word)) &&
    (comune === undefined || lab.municipality.istat === comune) &&
    (fase === undefined || lab.phase === fase) &&
    (seguire === undefined || lab.attention.length > 0)
  );
}

const compareText = (a: string, b: string) => a.localeCompare(b, "it", { sensitivity: "base", numeric: true });
const share = ({ protocol: { met, total } }: LabSummary) => (total === 0 ? 1 : met / total);
const place = (phase: Phase) => phases.indexOf(phase);

/** What is missing sorts last, whichever the order: an empty cell is never the first thing read. */
function compareLead(a: LabSummary, b: LabSummary, turn: number): number {
  if (!a.leadOrganisation || !b.leadOrganisation)
    return Number(a.leadOrganisation === null) - Number(b.leadOrganisation === null);
  return turn * compareText(a.leadOrganisation.name, b.leadOrganisation.name);
}

const comparisons: Record<SortKey, (a: LabSummary, b: LabSummary, turn: number) => number> = {
  name: (a, b, turn) => turn * compareText(a.name, b.name),
  municipality: (a, b, turn) => turn * compareText(a.municipality.name, b.municipality.name),
  phase: (a, b, turn) => turn * (place(a.phase) - place(b.phase)),
  lead: compareLead,
  protocol: (a, b, turn) => turn * (share(a) - share(b)),
  attention: (a, b, turn) => turn * (b.attention.length - a.attention.length),
};

/** The labs that a search shows, in its order; equals go by name. */
export function labRows(labs: readonly LabSummary[], search: LabSearch): LabSummary[] {
  const { key, descending } = readSort(search.ordine, sortKeys);
  const turn = descending ? -1 : 1;
  const compare = comparisons[key];
  return labs.filter((lab) => fits(lab, search)).sort((a, b) => compare(a, b, turn) || compareText(a.name, b.name));
}

/** Whether a search leaves anything out. */
export function isFiltered({ cerca, comune, fase, seguire }: LabSearch): boolean {
  return Boolean(cerca) || comune !== undefined || fase !== undefined || seguire !== undefined;
}
