import type { LocalDate } from "@trama/kernel";
import { type LabSystem, type Protocol, protocolOn } from "@trama/labs";

export type ProtocolState = "current" | "past" | "future";

/** The versions of a common structure, the one in force first, then the others from the latest. */
export function protocolStates(system: LabSystem, today: LocalDate): { protocol: Protocol; state: ProtocolState }[] {
  const current = protocolOn(system, today);
  const others = system.protocols.filter((one) => one !== current).reverse();
  const stateOf = ({ from }: Protocol): ProtocolState => (from > current.from ? "future" : "past");
  return [
    { protocol: current, state: "current" },
    ...others.map((protocol) => ({ protocol, state: stateOf(protocol) })),
  ];
}
