import { LocalDate } from "@trama/kernel";
import { z } from "zod";
import { standings } from "../standing";

/** The ways of looking at the calendar; the list is a screen of its own. */
export const views = ["mese", "settimana", "elenco"] as const;
export type View = (typeof views)[number];

const text = (max: number) => z.coerce.string().max(max).optional().catch(undefined);

/** What the address of the calendar says: the view, a day in it, and what narrows it. What it says wrongly is left out. */
export const CalendarSearch = z.object({
  vista: z.enum(["mese", "settimana"]).optional().catch(undefined),
  giorno: LocalDate.optional().catch(undefined),
  lab: text(64),
  comune: text(6),
  tipo: text(60),
  stato: z.enum(standings).optional().catch(undefined),
});
export type CalendarSearch = z.output<typeof CalendarSearch>;
