"""Reads a calendar with Debian's icalendar and tells, as JSON, its events as written and as they fall in a period."""

import json
import sys
from datetime import date, timedelta

import icalendar
import recurring_ical_events


def text(component, name):
    value = component.get(name)
    return None if value is None else str(value)


def moment(component, name):
    value = component.get(name)
    return None if value is None else value.dt.isoformat()


def told(component):
    return {
        "uid": text(component, "UID"),
        "status": text(component, "STATUS"),
        "sequence": int(component.get("SEQUENCE", 0)),
        "summary": text(component, "SUMMARY"),
        "description": text(component, "DESCRIPTION"),
        "location": text(component, "LOCATION"),
        "url": text(component, "URL"),
        "start": moment(component, "DTSTART"),
        "end": moment(component, "DTEND"),
        "stamp": moment(component, "DTSTAMP"),
        "recurrence": moment(component, "RECURRENCE-ID"),
    }


calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
first, last = (date.fromisoformat(day) for day in sys.argv[1:3])
events = list(calendar.walk("VEVENT"))
falling = recurring_ical_events.of(calendar).between(first, last + timedelta(days=1))
json.dump(
    {
        "name": text(calendar, "X-WR-CALNAME"),
        "components": [component.name for component in calendar.walk()],
        "events": [told(event) for event in events],
        "falling": sorted((told(event) for event in falling), key=lambda event: (event["start"], event["summary"])),
    },
    sys.stdout,
)
