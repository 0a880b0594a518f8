import type { Translation } from "@trama/kernel";
import type { messages as it } from "./messages.it";

export const messages: Translation<typeof it> = {
  "gatherings.list.title": "{gathering:Many} as a list",
  "gatherings.list.search": "Search by title, {lab} or place",
  "gatherings.list.some_one": "{{shown, number}} of {{count, number}} {gathering}",
  "gatherings.list.some_other": "{{shown, number}} of {{count, number}} {gathering:many}",
  "gatherings.list.people": "People",
  "gatherings.period.label": "Period",
  "gatherings.period.mese": "This month",
  "gatherings.period.giorno": "Today",
  "gatherings.period.prossimi": "From today, three months",
  "gatherings.period.scorsi": "The last three months",
  "gatherings.period.anno": "This year",
  "gatherings.period.annoScorso": "Last year",
  "gatherings.many.move": "Move several dates",
  "gatherings.many.cancel": "Cancel several dates",
  "gatherings.many.cancelShort": "Cancel the dates",
  "gatherings.many.now": "{{title}}, {{before}}",
  "gatherings.many.moved": "{{title}}: from {{before}} to {{after}}",
  "gatherings.many.days": "By how many days",
  "gatherings.many.daysHint": "7 means a week later, -7 a week earlier; zero, the same day",
  "gatherings.many.start": "From, if it changes",
  "gatherings.many.end": "To, if it changes",
  "gatherings.many.hoursHint": "If you leave the hours empty, each date keeps its own.",
  "gatherings.many.unmoved": "This moves nothing: say by how many days, or the new hours.",
  "gatherings.many.notYours": "This date is not yours to change.",
};
