import type { Severity } from "@trama/kernel";
import type { Attention, LabSummary } from "@trama/labs";
import type { FlagView } from "@trama/territory";
import { acceptingVerb } from "../territory/flags/accepting";

const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Whether something cannot wait. */
const isGrave = ({ severity }: { severity: Severity }) => severity !== "info";

/** A lab with what it needs: what cannot wait, and what can be completed with calm. */
export interface LabInNeed {
  lab: LabSummary;
  grave: Attention[];
  calm: Attention[];
}

const gravest = ({ lab }: LabInNeed) => Math.min(...lab.attention.map(({ severity }) => rank[severity]));

/** The labs that need somebody: the gravest first, then those with more to mend, then by name. */
export function labsInNeed(labs: readonly LabSummary[]): LabInNeed[] {
  return labs
    .filter(({ attention }) => attention.length > 0)
    .map((lab) => ({ lab, grave: lab.attention.filter(isGrave), calm: lab.attention.filter((one) => !isGrave(one)) }))
    .sort((a, b) => gravest(a) - gravest(b) || b.grave.length - a.grave.length || a.lab.name.localeCompare(b.lab.name));
}

/**
 * The flags nobody has taken note of: those that the reader can do something about, and how many are for others.
 * A flag about a lab is left out where the lab's own line already says it.
 */
export function flagsToSee(
  flags: readonly FlagView[],
  { may, labsListed }: { may: (verb: string) => boolean; labsListed: boolean },
): { mine: FlagView[]; others: number } {
  const open = flags.filter(({ accepted, about }) => accepted === null && !(labsListed && about?.kind === "lab"));
  const mine = open.filter((flag) => may(acceptingVerb(flag)));
  return { mine, others: open.length - mine.length };
}

/** How many things cannot wait and are for the reader to mend: labs, for who runs them, and flags. */
export function urgency(
  labs: readonly LabInNeed[],
  flags: readonly FlagView[],
  may: (verb: string) => boolean,
): number {
  const mine = may("reviseLab") ? labs.filter(({ grave }) => grave.length > 0) : [];
  return mine.length + flags.filter(isGrave).length;
}
