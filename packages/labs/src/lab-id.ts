import { type Id, idOf } from "@trama/kernel";

export type LabId = Id<"lab">;
export const LabId = idOf("lab");
