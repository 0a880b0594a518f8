import type { ConfigurationChange } from "@trama/territory";

/** Changes in groups, one for each section, in the order in which the sections first come. */
export function bySection(
  changes: readonly ConfigurationChange[],
): { section: string; changes: ConfigurationChange[] }[] {
  const groups = new Map<string, ConfigurationChange[]>();
  for (const change of changes) groups.set(change.section, [...(groups.get(change.section) ?? []), change]);
  return [...groups].map(([section, inside]) => ({ section, changes: inside }));
}
