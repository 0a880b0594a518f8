import { trailKindCodes } from "@trama/instance/browser";
import { LocalDate } from "@trama/kernel";
import { z } from "zod";

/** The filters of the trail, as the address keeps them. */
export const TrailSearch = z.object({
  chi: z.string().max(80).optional().catch(undefined),
  cosa: z.string().max(60).optional().catch(undefined),
  tipo: z.enum(trailKindCodes).optional().catch(undefined),
  record: z.string().max(80).optional().catch(undefined),
  dal: LocalDate.optional().catch(undefined),
  al: LocalDate.optional().catch(undefined),
});
export type TrailSearch = z.output<typeof TrailSearch>;

/** The same filters as the API takes them. */
export function asked({ chi, cosa, tipo, record, dal, al }: TrailSearch) {
  const given = { actor: chi, verb: cosa, kind: tipo, record, from: dal, to: al };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof typeof given]?: NonNullable<(typeof given)[K]>;
  };
}
