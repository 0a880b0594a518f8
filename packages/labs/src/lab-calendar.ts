/** Some gatherings of a lab, told by their title: how many there are, and of which kind. */
export interface Gathered {
  title: string;
  kind: string;
  count: number;
}

/** What a lab's calendar says today: the public gatherings of the next thirty days, and those held in the last year. */
export interface LabCalendar {
  coming: readonly Gathered[];
  held: readonly Gathered[];
}

/** A calendar with nothing in it, or that nobody looked at. */
export const noCalendar: LabCalendar = { coming: [], held: [] };

/** Whether there are as many gatherings as asked for, and what they are called. */
export function gatheredEvidence(gathered: readonly Gathered[], minimum: number) {
  const found = gathered.reduce((sum, { count }) => sum + count, 0);
  return { met: found >= minimum, detail: [...new Set(gathered.map(({ title }) => title))].join(", ") || null };
}
