import { RecordRef } from "@trama/kernel";

/** The whole territory, as what a target or an observation is about. */
export const wholeTerritory: RecordRef = { kind: "territory", id: "territory" };

/** What a target or an observation is about: the whole territory, a municipality, a lab. */
export const IndicatorScope = RecordRef.default(wholeTerritory).meta({
  description: "Di che cosa parla: tutto il territorio, un comune, un laboratorio",
});

export const scopeKinds = ["territory", "municipality", "lab"] as const;

export const sameScope = (a: RecordRef, b: RecordRef): boolean => a.kind === b.kind && a.id === b.id;
