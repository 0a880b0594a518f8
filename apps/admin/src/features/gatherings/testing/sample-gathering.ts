import { type GatheringSummary, GatheringSummary as Summary } from "@trama/gatherings";
import type { z } from "zod";

type Given = Partial<z.input<typeof Summary>>;

const id = (number: number) => `0190b7c0-0000-7000-8000-${String(number).padStart(12, "0")}`;

/** A gathering of the fictional territory: confirmed, one hour and a half, not yet counted. */
export function sampleGathering(number: number, given: Given = {}): GatheringSummary {
  const { day = "2026-11-16", start = "16:30", end = "18:00" } = given;
  return Summary.parse({
    id: id(number),
    version: 1,
    owner: {
      ref: { kind: "lab", id: id(900) },
      title: "Officina del Mulino",
      municipality: { istat: "111901", name: "Fiordaliso" },
      place: null,
      path: `/laboratori/${id(900)}`,
      publicPath: null,
    },
    seriesId: null,
    title: `Incontro ${number}`,
    kind: "activity",
    description: null,
    link: null,
    isPublic: true,
    place: null,
    endDay: day,
    startsAt: `${day}T${start}:00.000Z`,
    endsAt: `${day}T${end}:00.000Z`,
    status: "confirmed",
    movedFrom: null,
    cancelReason: null,
    headCount: null,
    namedAttendance: 0,
    attendance: null,
    note: null,
    countMissing: false,
    may: [],
    ...given,
    day,
    start,
    end,
  });
}
