import type { FlagView } from "@trama/territory";

/** The rules whose sentence stays right when it names several records at once. */
const groupable: readonly string[] = ["directory:flag.headcount"];

/** Flags that say the same of several records; a flag that stands alone is a group of one. */
export type FlagGroup = readonly [FlagView, ...FlagView[]];

/** Puts together the flags that say the same of several records, at the place of the first. */
export function groupFlags(flags: readonly FlagView[]): FlagGroup[] {
  const groups: [FlagView, ...FlagView[]][] = [];
  for (const flag of flags) {
    const same = groupable.includes(flag.rule)
      ? groups.find(([first]) => first.rule === flag.rule && first.severity === flag.severity)
      : undefined;
    if (same) same.push(flag);
    else groups.push([flag]);
  }
  return groups;
}
