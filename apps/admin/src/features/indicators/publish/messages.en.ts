import type { Translation } from "@trama/kernel";
import type { messages as it } from "./messages.it";

export const messages: Translation<typeof it> = {
  "openFigures.title": "Open data",
  "openFigures.lead":
    "The figures that anybody may read on the site, take away and use. Before you publish, here is the table as everybody will read it.",
  "openFigures.prepare": "Prepare a table",
  "openFigures.measure": "What is counted",
  "openFigures.by": "Told apart by",
  "openFigures.byNothing": "Nothing: the total alone",
  "openFigures.from": "From the year",
  "openFigures.to": "To the year",
  "openFigures.preview": "As everybody will read it",
  "openFigures.row": "Item",
  "openFigures.whole": "The whole territory",
  "openFigures.other": "Not stated",
  "openFigures.hidden": "withheld",
  "openFigures.unknown": "not declared",
  "openFigures.hiddenCount_one":
    "One place is withheld: it is about fewer than {{threshold}} people, or would help to find them.",
  "openFigures.hiddenCount_other":
    "{{count}} places are withheld: they are about fewer than {{threshold}} people, or would help to find them.",
  "openFigures.forEarlier_one":
    "One of these is withheld for what is published already: whoever compared the two tables would recognise few people.",
  "openFigures.forEarlier_other":
    "{{count}} of these are withheld for what is published already: whoever compared the two tables would recognise few people.",
  "openFigures.nothingHidden": "No place is withheld.",
  "openFigures.kept":
    "These stay as they were published: {{years}}. Too little has changed since to tell it without somebody being recognised.",
  "openFigures.asOf": "Counted until {{day}}.",
  "openFigures.outcome.unchanged": "There is nothing new to publish",
  "openFigures.outcome.wouldTell": "This table cannot be published",
  "openFigures.publish": "Publish on the site",
  "openFigures.forEver":
    "What is published stays said: whoever took it away keeps it. The licence is Creative Commons BY 4.0.",
  "openFigures.done": "The table is on the site.",
  "openFigures.published": "Published already",
  "openFigures.none": "Nothing has been published yet.",
  "openFigures.tableBy": "{{name}} · by {{by}}",
  "openFigures.publishedOn_one": "{{years}}. Published on {{day}}.",
  "openFigures.publishedOn_other": "{{years}}. Published on {{day}}: publication number {{count}}.",
  "openFigures.earlier": "Before: {{days}}.",
  "openFigures.withdraw": "Withdraw",
  "openFigures.withdrawn": "Withdrawn",
  "openFigures.withdrawnOn": "Withdrawn on {{day}}: “{{reason}}”",
  "openFigures.earlierWithdrawn": "{{day}} (withdrawn later)",
  "openFigures.withdrawTitle": "Withdraw from the site: {{name}}",
  "openFigures.withdrawLead":
    "On the site the name of the table, the day you withdraw it and the reason will stay; the figures and the file will be gone. What was said stays said: whoever took it away keeps it, and later tables will take account of it.",
  "openFigures.withdrawHint": "Everybody reads it: what was wrong with these figures? No names of people.",
  "openFigures.withdrawIt": "Withdraw the table",
  "openFigures.withdrawnNow": "The table was withdrawn from the site.",
  "openFigures.onSite": "See it on the site",
};
