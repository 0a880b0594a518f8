import { linkOptions } from "@tanstack/react-router";

/** The screens below a section, and what can be begun from anywhere: each with the verb of the role table it takes. */
export const screens = [
  { link: linkOptions({ to: "/laboratori/luoghi" }), label: "labs:field.hubs", verb: "listHubs" },
  {
    link: linkOptions({ to: "/calendario/elenco" }),
    label: "admin:gatherings.list.title",
    verb: "listGatherings",
  },
  { link: linkOptions({ to: "/calendario/conteggi" }), label: "admin:search.counts", verb: "countMonth" },
  {
    link: linkOptions({ to: "/persone-e-organizzazioni/organizzazioni" }),
    label: "directory:organisation.many",
    verb: "listOrganisations",
  },
  {
    link: linkOptions({ to: "/persone-e-organizzazioni/persone" }),
    label: "directory:person.many",
    verb: "listPeople",
  },
  {
    link: linkOptions({ to: "/persone-e-organizzazioni/ruoli" }),
    label: "directory:role.many",
    verb: "listRoleAssignments",
  },
  { link: linkOptions({ to: "/persone-e-organizzazioni/accessi" }), label: "admin:access.tab", verb: "listAccounts" },
  { link: linkOptions({ to: "/le-mie-sessioni" }), label: "admin:access.mySessions", verb: null },
] as const;

export const settings = [
  { link: linkOptions({ to: "/impostazioni/territorio" }), label: "admin:territory.tab.territory", verb: "listFlags" },
  { link: linkOptions({ to: "/impostazioni/sistemi" }), label: "admin:territory.tab.systems", verb: "listFlags" },
  { link: linkOptions({ to: "/impostazioni/parole" }), label: "admin:territory.tab.words", verb: "listFlags" },
  {
    link: linkOptions({ to: "/impostazioni/vocabolari" }),
    label: "admin:revising.tab.vocabularies",
    verb: "reviseConfiguration",
  },
  { link: linkOptions({ to: "/impostazioni/segnalazioni" }), label: "admin:territory.tab.flags", verb: "listFlags" },
  {
    link: linkOptions({ to: "/impostazioni/revisioni" }),
    label: "admin:territory.tab.revisions",
    verb: "listRevisions",
  },
  { link: linkOptions({ to: "/impostazioni/registro" }), label: "admin:trail.tab", verb: "listTrail" },
] as const;

export const actions = [
  { link: linkOptions({ to: "/laboratori/nuovo" }), label: "admin:search.newLab", verb: "openLab" },
  { link: linkOptions({ to: "/calendario/nuovo" }), label: "admin:gatherings.new", verb: "scheduleGathering" },
  {
    link: linkOptions({ to: "/persone-e-organizzazioni/persone/nuova" }),
    label: "admin:directory.person.new",
    verb: "registerPerson",
  },
  {
    link: linkOptions({ to: "/persone-e-organizzazioni/organizzazioni/nuova" }),
    label: "admin:directory.organisation.new",
    verb: "registerOrganisation",
  },
] as const;
