import { type Language, localText } from "@trama/kernel";
import { type LabsSection, type Phase, type PublicHub, type PublicLab, pathPhases, phases } from "@trama/labs";
import type { Municipality } from "@trama/territory";
import type { PageSay } from "../page.js";
import { readingLanguage } from "./readings.js";

/** A public lab with the names its territory gives to phases, and its number in the list it stands in. */
export interface ShownLab extends PublicLab {
  number: number;
  /** The labels of every phase in the lab's own system. */
  phaseLabels: Readonly<Record<Phase, string>>;
  /** The channels under the names that the territory gives to their kinds. */
  ways: readonly { kind: string; address: string | null }[];
  /** What people come in through, under the names that the territory gives. */
  themes: readonly string[];
  hubs: readonly PublicHub[];
  /** The language in which its texts are read. */
  reading: string;
}

type Rules = Pick<LabsSection, "systems" | "channelKinds" | "entryThemes">;

function labelsIn(
  systems: LabsSection["systems"],
  code: string,
  language: Language,
  say: PageSay,
): Record<Phase, string> {
  const stated = systems.find((system) => system.code === code)?.phaseLabels ?? {};
  const label = (phase: Phase) => {
    const own = stated[phase];
    return own ? localText(own, language) : say(`labs:phase.${phase}`);
  };
  return Object.fromEntries(phases.map((phase) => [phase, label(phase)])) as Record<Phase, string>;
}

const { compare } = new Intl.Collator("it");

/** The labs in the order of the page: the territory's order of municipalities, then by name. */
export function shownLabs(
  labs: readonly PublicLab[],
  { systems, channelKinds, entryThemes }: Rules,
  municipalities: readonly Pick<Municipality, "istat">[],
  { language, say }: { language: Language; say: PageSay },
  { hubs = [], asked }: { hubs?: readonly PublicHub[]; asked?: string | undefined } = {},
): ShownLab[] {
  const rank = new Map(municipalities.map(({ istat }, at) => [istat, at]));
  const named = (terms: Rules["channelKinds"], wanted: string) => {
    const term = terms.find(({ code }) => code === wanted);
    return term ? localText(term, language) : wanted;
  };
  const place = (lab: PublicLab) => rank.get(lab.municipality.istat) ?? municipalities.length;
  return [...labs]
    .sort((one, other) => place(one) - place(other) || compare(one.name, other.name))
    .map((lab, at) => ({
      ...lab,
      number: at + 1,
      phaseLabels: labelsIn(systems, lab.system, language, say),
      ways: lab.channels.map(({ kind, address }) => ({ kind: named(channelKinds, kind), address })),
      themes: lab.entryThemes.map((theme) => named(entryThemes, theme)),
      hubs: hubs.filter(({ labs: used }) => used.some(({ slug }) => slug === lab.slug)),
      reading: readingLanguage(lab, asked, language),
    }));
}

/** The labs again numbered from one, after some were left out. */
export function renumbered(labs: readonly ShownLab[]): ShownLab[] {
  return labs.map((lab, at) => ({ ...lab, number: at + 1 }));
}

/** The labs of each municipality that has some, in the order of the list. */
export function byMunicipality(labs: readonly ShownLab[]): { istat: string; name: string; labs: ShownLab[] }[] {
  const groups = new Map<string, { istat: string; name: string; labs: ShownLab[] }>();
  for (const lab of labs) {
    const { istat, name } = lab.municipality;
    const group = groups.get(istat) ?? { istat, name, labs: [] };
    group.labs.push(lab);
    groups.set(istat, group);
  }
  return [...groups.values()];
}

/** Where a lab stands on the path of its phases, from zero; -1 when it is suspended or closed. */
export function stepOf(phase: Phase): number {
  const path: readonly Phase[] = pathPhases;
  return path.indexOf(phase);
}
