import { useQuery } from "@tanstack/react-query";
import type { FlagView } from "@trama/territory";
import { useMay } from "../../api/session";
import { labsQuery } from "../labs/queries";
import { flagsQuery } from "../territory/queries";
import { flagsToSee, type LabInNeed, labsInNeed, urgency } from "./needs";

/** What waits for one person: labs and flags, the gravest first. */
export interface Needs {
  labs: LabInNeed[];
  /** Among how many labs. */
  ofLabs: number;
  /** The flags that this person can do something about, and how many are for others. */
  flags: FlagView[];
  flagsForOthers: number;
  /** How many things cannot wait and are for this person to mend. */
  urgent: number;
}

/** What needs the person signed in, from what they may see; no data while a list is still coming. */
export function useNeeds(): { data: Needs | undefined; error: Error | null; refetch: () => unknown } {
  const may = useMay();
  const mayLabs = may("listLabs");
  const mayFlags = may("listFlags");
  const labs = useQuery({ ...labsQuery, enabled: mayLabs });
  const flags = useQuery({ ...flagsQuery, enabled: mayFlags });
  const ready = !(mayLabs && labs.data === undefined) && !(mayFlags && flags.data === undefined);
  const inNeed = labsInNeed(labs.data ?? []);
  const { mine, others } = flagsToSee(flags.data ?? [], { may, labsListed: mayLabs });
  return {
    data: ready
      ? {
          labs: inNeed,
          ofLabs: labs.data?.length ?? 0,
          flags: mine,
          flagsForOthers: others,
          urgent: urgency(inNeed, mine, may),
        }
      : undefined,
    error: labs.error ?? flags.error,
    refetch: () => Promise.all([mayLabs && labs.refetch(), mayFlags && flags.refetch()]),
  };
}
