import type { Translation } from "@trama/kernel";
import type { privacy as it } from "./messages.it.js";

export const privacy: Translation<typeof it> = {
  "privacy.title": "Privacy",
  "privacy.description": "Which data this site handles: no cookies and no tracking on the public pages.",
  "privacy.lead": "You need not say who you are to read these pages.",
  "privacy.cookiesTitle": "No cookies, no tracking",
  "privacy.cookies":
    "The public pages use no cookies, do not count the visits of single people and load nothing from other sites: even fonts and maps are kept here.",
  "privacy.logsTitle": "Technical logs",
  "privacy.logs":
    "For security, the server may note the requests it receives: time, page, outcome, network address. The notes are not used to recognise visitors.",
  "privacy.keptTitle": "How long data are kept",
  "privacy.kept":
    "Those who work here write some data of people: who takes part in gatherings, who has a role, who enters the staff area. They are kept for as long as they are needed, then the system erases them by itself and only numbers stay. Where proceedings or a public archive ask for it, they may stay longer.",
  "privacy.backups":
    "Backups hold the data until newer ones take their place. When one is restored, what was due is erased again.",
  "privacy.staffTitle": "Staff area",
  "privacy.staff":
    "Those who work in the staff area sign in with an account. Only there a technical cookie is used, which keeps the session open.",
  "privacy.peopleTitle": "People",
  "privacy.people":
    "The public pages speak of places, activities and organisations. They do not publish the names of those who take part.",
  "privacy.rightsTitle": "Controller and rights",
  "privacy.rights":
    "{{owner}} is the data controller. To exercise your rights (articles 15-22 of Regulation EU 2016/679) use the contacts below. You can also lodge a complaint with the Italian data protection authority.",
};
