import { offsetTimeOf } from "@trama/gatherings";
import { type Page, pathOn } from "../page.js";
import type { ShownGathering } from "./shown-gathering.js";

const schema = (name: string) => `https://schema.org/${name}`;

function eventStatus({ status, movedFrom }: ShownGathering): string {
  if (status === "cancelled") return schema("EventCancelled");
  return schema(movedFrom ? "EventRescheduled" : "EventScheduled");
}

function attendance({ place, link }: ShownGathering): string {
  if (!link) return schema("OfflineEventAttendanceMode");
  return schema(place ? "MixedEventAttendanceMode" : "OnlineEventAttendanceMode");
}

function locations({ place, link, owner }: ShownGathering): Record<string, unknown>[] {
  const town = owner.municipality?.name;
  const address = {
    "@type": "PostalAddress",
    ...(place?.address ? { streetAddress: place.address } : {}),
    ...(town ? { addressLocality: town } : {}),
    addressCountry: "IT",
  };
  return [
    ...(place || (!link && town) ? [{ "@type": "Place", name: place?.name ?? town, address }] : []),
    ...(link ? [{ "@type": "VirtualLocation", url: link }] : []),
  ];
}

/** A gathering as schema.org describes events; times with their distance from UTC. */
export function eventFacts(page: Page, gathering: ShownGathering): Record<string, unknown> {
  const { title, description, owner, movedFrom, day, start, endDay, end, id } = gathering;
  const { timeZone } = page.territory;
  const address = (path: string) => new URL(pathOn(page, path), page.origin).href;
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    name: title,
    ...(description ? { description } : {}),
    startDate: offsetTimeOf(day, start, timeZone),
    endDate: offsetTimeOf(endDay, end, timeZone),
    ...(movedFrom ? { previousStartDate: offsetTimeOf(movedFrom.day, movedFrom.start, timeZone) } : {}),
    eventStatus: eventStatus(gathering),
    eventAttendanceMode: attendance(gathering),
    location: locations(gathering),
    organizer: {
      "@type": "Organization",
      name: owner.title,
      ...(owner.publicPath ? { url: address(owner.publicPath) } : {}),
    },
    url: address(`/incontri/${id}`),
    image: new URL(`/assets/${page.assets.share.asset.name}`, page.origin).href,
    inLanguage: "it",
  };
}
