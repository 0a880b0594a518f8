import { useSay, useSayAny } from "../../../words/say";
import type { GatheringRow } from "./gathering-rows";

/** Why a date will be left as it is by a verb that only what is still to come, or to be counted, can have. */
export function useRefusal(verb: "cancelGathering" | "moveGathering"): (row: GatheringRow) => string | null {
  const say = useSay();
  const sayAny = useSayAny();
  return ({ status, may }) => {
    if (status === "held" || status === "cancelled") return sayAny(`gatherings:refused.${status}`);
    return may.includes(verb) ? null : say("admin:gatherings.many.notYours");
  };
}
