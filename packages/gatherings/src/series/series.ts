import { LocalTime, RecordRef } from "@trama/kernel";
import { provenance } from "@trama/territory";
import { z } from "zod";
import { gatheringFacts, SeriesId } from "../gathering/gathering.js";
import { CalendarDay } from "../gathering/times.js";
import { Rhythm, SeriesRule } from "./rule.js";

const version = z.number().int().meta({ description: "La versione che si sta modificando" });
const reason = z.string().trim().min(3).max(1000).meta({ description: "Perché" });

/** A gathering that comes back: one rule, whose dates become gatherings 400 days ahead. */
export const OpenSeries = z
  .strictObject({
    owner: RecordRef.meta({ description: "Di chi sono gli incontri" }),
    ...gatheringFacts,
    ...SeriesRule.shape,
    src: provenance.src.nullable().default(null),
  })
  .meta({ id: "OpenSeries" });

/** Changes what the coming gatherings of a series are, not when. */
export const ReviseSeries = z.strictObject({ id: SeriesId, version, ...gatheringFacts }).meta({ id: "ReviseSeries" });

/** From a day on the series has another rhythm or other hours: the old one ends the day before, a new one follows it. */
export const ChangeRhythm = z
  .strictObject({
    id: SeriesId,
    version,
    from: CalendarDay.meta({ description: "Dal giorno" }),
    start: LocalTime,
    end: LocalTime,
    rhythm: Rhythm,
    observesClosures: z.boolean().default(true),
    reason,
  })
  .meta({ id: "ChangeRhythm" });

export const EndSeries = z
  .strictObject({ id: SeriesId, version, until: CalendarDay.meta({ description: "Ultimo giorno" }), reason })
  .meta({ id: "EndSeries" });
