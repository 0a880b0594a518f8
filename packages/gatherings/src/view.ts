import { ReleasedCount } from "@trama/disclosure";
import { Instant, LocalDate, LocalTime, pageOf, RecordRef } from "@trama/kernel";
import { Vocabulary } from "@trama/territory";
import { z } from "zod";
import { ClosurePeriod } from "./config.js";
import { GatheringId, gatheringFacts, HeadCount, SeriesId } from "./gathering/gathering.js";
import { statuses } from "./gathering/status.js";
import { Rhythm } from "./series/rule.js";

/** Who a gathering belongs to, as the package that owns the record says it. `path` is its admin screen. */
export const OwnerView = z
  .object({
    ref: RecordRef,
    title: z.string(),
    municipality: z.object({ istat: z.string(), name: z.string() }).nullable(),
    place: z.object({ name: z.string(), address: z.string().nullable() }).nullable(),
    path: z.string(),
    publicPath: z.string().nullable(),
  })
  .meta({ id: "GatheringOwner" });
export type OwnerView = z.output<typeof OwnerView>;

const { operators: _operators, place: _place, address: _address, ...plainFacts } = gatheringFacts;

const common = {
  id: GatheringId,
  version: z.number().int(),
  owner: OwnerView,
  seriesId: SeriesId.nullable(),
  ...plainFacts,
  /** Its own place, or the main place of its owner. */
  place: z.object({ name: z.string(), address: z.string().nullable(), own: z.boolean() }).nullable(),
  day: LocalDate,
  start: LocalTime,
  endDay: LocalDate,
  end: LocalTime,
  /** The two ends as moments, in the territory's zone; the missing hour is shifted, of the double hour the first counts. */
  startsAt: Instant,
  endsAt: Instant,
  status: z.enum(statuses),
  /** Set when a date of a series was moved: when the rule wanted it. */
  movedFrom: z.object({ day: LocalDate, start: LocalTime }).nullable(),
  cancelReason: z.string().nullable(),
};

/** A gathering in a list or a calendar. */
export const GatheringSummary = z
  .object({
    ...common,
    /** For those who may read the names; others have `attendance` alone. */
    headCount: HeadCount.nullable(),
    namedAttendance: z.number().int().nullable(),
    /** How many came, as may be said to whoever asks. */
    attendance: ReleasedCount.nullable(),
    note: z.string().nullable(),
    countMissing: z.boolean(),
    may: z.array(z.string()),
  })
  .meta({ id: "GatheringSummary" });
export type GatheringSummary = z.output<typeof GatheringSummary>;
export const GatheringPage = pageOf(GatheringSummary).meta({ id: "GatheringPage" });

/** A gathering, whole. `presences` is null for who may not read names. */
export const Gathering = z
  .object({
    ...GatheringSummary.shape,
    operators: z.array(z.object({ id: z.string(), name: z.string() })),
    presences: z
      .array(
        z.object({
          person: z.object({ id: z.string(), name: z.string() }).nullable(),
          organisation: z.object({ id: z.string(), name: z.string() }).nullable(),
          firstTime: z.boolean(),
        }),
      )
      .nullable(),
  })
  .meta({ id: "Gathering" });
export type Gathering = z.output<typeof Gathering>;

/** The vocabularies of a territory's gatherings, with the periods in which its series stop. */
export const GatheringKinds = z
  .object({ kinds: Vocabulary, bands: Vocabulary, closures: z.array(ClosurePeriod) })
  .meta({ id: "GatheringKinds" });
export type GatheringKinds = z.output<typeof GatheringKinds>;

/** A series, with its next dates. */
export const GatheringSeries = z
  .object({
    id: SeriesId,
    version: z.number().int(),
    owner: OwnerView,
    ...plainFacts,
    place: common.place,
    operators: z.array(z.object({ id: z.string(), name: z.string() })),
    from: LocalDate,
    until: LocalDate.nullable(),
    start: LocalTime,
    end: LocalTime,
    rhythm: Rhythm,
    observesClosures: z.boolean(),
    continues: SeriesId.nullable(),
    endReason: z.string().nullable(),
    src: z.string().nullable(),
    next: z.array(z.object({ id: GatheringId, day: LocalDate, start: LocalTime, status: z.enum(statuses) })),
    may: z.array(z.string()),
  })
  .meta({ id: "GatheringSeries" });
export type GatheringSeries = z.output<typeof GatheringSeries>;

export const GatheringSeriesPage = pageOf(GatheringSeries).meta({ id: "GatheringSeriesPage" });

/** A gathering as everybody may see it: no counts, no names. */
export const PublicGathering = z
  .object({
    ...common,
    owner: OwnerView.omit({ path: true, ref: true }),
  })
  .omit({ version: true, isPublic: true })
  .meta({ id: "PublicGathering" });
export type PublicGathering = z.output<typeof PublicGathering>;
export const PublicGatheringPage = pageOf(PublicGathering).meta({ id: "PublicGatheringPage" });

/** A feed's content: what repeats with its exceptions, and what stands alone. Written as text by `@trama/gatherings/icalendar`. */
export interface FeedSeries {
  id: SeriesId;
  sequence: number;
  changedAt: Instant;
  owner: PublicGathering["owner"];
  title: string;
  description: string | null;
  place: PublicGathering["place"];
  link: string | null;
  from: LocalDate;
  until: LocalDate | null;
  start: LocalTime;
  end: LocalTime;
  rhythm: Rhythm;
  /** Dates of the rule on which it does not happen because of a closure. */
  closedOn: LocalDate[];
  /** The moved, cancelled, tentative or otherwise different dates, by the start that the rule wanted. */
  overrides: FeedGathering[];
}
export interface FeedGathering {
  id: GatheringId;
  sequence: number;
  changedAt: Instant;
  /** When the rule wanted it; null for a gathering that stands alone. */
  originalStart: { day: LocalDate; start: LocalTime } | null;
  owner: PublicGathering["owner"];
  title: string;
  description: string | null;
  place: PublicGathering["place"];
  link: string | null;
  day: LocalDate;
  start: LocalTime;
  endDay: LocalDate;
  end: LocalTime;
  status: (typeof statuses)[number];
}
export interface Feed {
  timeZone: string;
  series: FeedSeries[];
  single: FeedGathering[];
}
