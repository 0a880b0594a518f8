import { type IndicatorSource, wholeTerritory } from "@trama/indicators";
import { LocalDate, type RecordRef } from "@trama/kernel";
import { z } from "zod";
import { lastTwelveMonths, type Period } from "./period";

/** What figures are looked at: from a day to another, of the whole territory or of a part of it. */
export interface About extends Period {
  scope: RecordRef;
}

const day = LocalDate.optional().catch(undefined);
const part = /^(municipality|lab):([A-Za-z0-9-]{1,64})$/;

/** How an address says it: what it says wrongly is left out. */
export const aboutAddress = { dal: day, al: day, dove: z.string().regex(part).optional().catch(undefined) };
const AboutAddress = z.object(aboutAddress);
export type AboutAddress = z.output<typeof AboutAddress>;

/** The last twelve months of the whole territory, but for what the address says. */
export function readAbout({ dal, al, dove }: AboutAddress, today: LocalDate): About {
  const [, kind, id] = part.exec(dove ?? "") ?? [];
  const scope = kind !== undefined && id !== undefined ? { kind, id } : wholeTerritory;
  return dal !== undefined && al !== undefined && dal <= al
    ? { from: dal, to: al, scope }
    : { ...lastTwelveMonths(today), scope };
}

/** A part of the territory as the address says it; nothing for the whole. */
export const writeScope = ({ kind, id }: RecordRef) => (kind === wholeTerritory.kind ? undefined : `${kind}:${id}`);

/** The same, as the routes of the API ask for it. */
export function askedOf({ from, to, scope: { kind, id } }: About) {
  return { from, to, ...(kind === wholeTerritory.kind ? {} : { scopeKind: kind, scopeId: id }) };
}

/** Which facts of a measure a figure counts, as a measure's query asks for them: those of the source, and of the scope. */
export function whereOf({ filter }: IndicatorSource, { kind, id }: RecordRef): string {
  const own = Object.entries(filter).filter(([dimension]) => dimension !== kind);
  return [...own, ...(kind === wholeTerritory.kind ? [] : [[kind, [id]] as const])]
    .flatMap(([dimension, codes]) => codes.map((code) => `${dimension}:${code}`))
    .join(",");
}
