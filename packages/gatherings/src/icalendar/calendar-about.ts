import type { GatheringId } from "../gathering/gathering.js";

/** What a calendar says of itself, and where its parts have their pages. */
export interface CalendarAbout {
  name: string;
  description: string;
  /** The language of the texts, as RFC 5545 writes it in PRODID. */
  language: "it" | "en";
  /** The public page that shows this calendar. */
  url: string;
  /** The address of this calendar itself, for who subscribes; null for a file to keep. */
  source: string | null;
  /** The host of the instance: with an id it makes a UID that no rename changes. */
  uidHost: string;
  gatheringPage: (id: GatheringId) => string;
  /** The whole address of an owner's page, from its public path. */
  pageOf: (publicPath: string | null) => string;
  /** Where an owner is on the map, when known. */
  pointOf?: (publicPath: string | null) => { lat: number; lon: number } | null;
}
