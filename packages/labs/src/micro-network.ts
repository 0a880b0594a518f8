import { idOf, LocalDate, monthsBetween, Quantity } from "@trama/kernel";
import { IstatCode } from "@trama/territory";
import { z } from "zod";
import { optional, reason, text, version } from "./fields.js";
import { LabId } from "./lab-id.js";
import { DeclaredReach } from "./people-counts.js";

const MicroNetworkId = idOf("microNetwork");

export const microNetworkStates = ["proposed", "confirmed", "ended"] as const;
export type MicroNetworkState = (typeof microNetworkStates)[number];

/** The life of a help network. One that nobody confirmed may end too: it was reported by mistake, or never began. */
const microNetworkMoves = {
  proposed: ["confirmed", "ended"],
  confirmed: ["ended"],
  ended: [],
} as const satisfies Record<MicroNetworkState, readonly MicroNetworkState[]>;

/** Whether a help network may pass from a state to another. */
export function mayPass(from: MicroNetworkState, to: MicroNetworkState): boolean {
  const following: readonly MicroNetworkState[] = microNetworkMoves[from];
  return following.includes(to);
}

/** For how many months a declared reach says something of today: it is declared again each year. */
const declarationHolds = 12;

/** Whether the reach of a help network is to be declared again: a year has passed since it was, or since it was born. */
export function reachIsOld(network: { since: LocalDate; reach: { on: LocalDate } | null }, day: LocalDate): boolean {
  return monthsBetween(network.reach?.on ?? network.since, day) >= declarationHolds;
}

const facts = {
  name: text(120).meta({ description: "Nome" }),
  theme: optional(200).meta({ description: "Di che cosa si occupa" }),
  municipality: IstatCode.nullable().default(null).meta({ description: "Comune, se non è quello del laboratorio" }),
  neighbourhood: optional(80).meta({ description: "Quartiere o rione" }),
  since: LocalDate.meta({ description: "Dal giorno" }),
};

const declared = {
  reach: Quantity.nullable().default(null).meta({ description: "Persone raggiunte, come dichiarate" }),
  helpers: Quantity.nullable().default(null).meta({ description: "Persone che aiutano, come dichiarate" }),
};

export const ProposeMicroNetwork = z
  .strictObject({ id: LabId, version, ...facts, ...declared })
  .meta({ id: "ProposeMicroNetwork" });

const one = { id: LabId, version, microNetworkId: MicroNetworkId };

export const ConfirmMicroNetwork = z.strictObject(one).meta({ id: "ConfirmMicroNetwork" });

export const ReviseMicroNetwork = z.strictObject({ ...one, ...facts }).meta({ id: "ReviseMicroNetwork" });

export const DeclareReach = z
  .strictObject({
    ...one,
    on: LocalDate.meta({ description: "Alla data" }),
    ...declared,
    note: optional(500).meta({ description: "Nota" }),
  })
  .meta({ id: "DeclareReach" });

export const EndMicroNetwork = z
  .strictObject({ ...one, on: LocalDate.meta({ description: "Ultimo giorno" }), reason })
  .meta({ id: "EndMicroNetwork" });

/** A small help network of a lab, with what it last declared and what it had declared before, newest first. */
export const MicroNetwork = z
  .object({
    id: MicroNetworkId,
    state: z.enum(microNetworkStates),
    ...facts,
    reach: DeclaredReach.nullable(),
    earlier: z.array(DeclaredReach),
    endedOn: LocalDate.nullable(),
    endReason: z.string().nullable(),
  })
  .meta({ id: "MicroNetwork" });
export type MicroNetwork = z.output<typeof MicroNetwork>;
