import type { DeclaredReach } from "@trama/labs";
import { useSay } from "../../words/say";
import { useFormat } from "../../words/use-format";

/** What a help network declared, in words: "raggiunge circa 40 persone, aiutano in 6 (al 1 marzo 2026)". */
export function useReachWords(): (reach: DeclaredReach) => string {
  const say = useSay();
  const f = useFormat();
  return ({ on, people, helpers }) => {
    const told = [
      ...(people ? [say("admin:labs.networks.reach", { people: f.quantity(people) })] : []),
      ...(helpers ? [say("admin:labs.networks.helpers", { people: f.quantity(helpers) })] : []),
    ].join(", ");
    return say("admin:labs.networks.declaredOn", { told, day: f.day(on) });
  };
}
