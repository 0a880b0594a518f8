/** One VEVENT of a feed, as far as a journey looks at it. */
export interface Event {
  uid: string;
  summary: string;
  status: string;
  /** The start, without its zone: `20261123T163000`. */
  start: string;
  rule: string;
  /** Which date of its series it stands for; null for the series itself. */
  recurrenceId: string | null;
}

const unescaped = (text: string) => text.replaceAll("\\,", ",").replaceAll("\\;", ";");

/** The events of an iCalendar text, its folded lines joined again. */
export function eventsOf(feed: string): Event[] {
  const lines = feed.replace(/\r?\n[ \t]/g, "").split(/\r?\n/);
  const events: Map<string, string>[] = [];
  let open: Map<string, string> | null = null;
  for (const line of lines) {
    if (line === "BEGIN:VEVENT") open = new Map();
    else if (line === "END:VEVENT" && open) {
      events.push(open);
      open = null;
    } else if (open) {
      const [, name = "", value = ""] = /^([A-Z-]+)[^:]*:(.*)$/.exec(line) ?? [];
      open.set(name, unescaped(value));
    }
  }
  return events.map((event) => ({
    uid: event.get("UID") ?? "",
    summary: event.get("SUMMARY") ?? "",
    status: event.get("STATUS") ?? "",
    start: event.get("DTSTART") ?? "",
    rule: event.get("RRULE") ?? "",
    recurrenceId: event.get("RECURRENCE-ID") ?? null,
  }));
}
