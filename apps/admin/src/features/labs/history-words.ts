import { type Quantity, qualifiers } from "@trama/kernel";

/** A count as a history line writes it, "~ 40" or "40", or null when it is not one. */
export function quantityIn(subject: string): Quantity | null {
  const match = /^(?:([~<>=]) )?(\d+(?:\.\d+)?)$/.exec(subject.trim());
  if (!match) return null;
  return { qualifier: qualifiers.find((one) => one === match[1]) ?? "=", value: Number(match[2]) };
}
