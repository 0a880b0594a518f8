import { linkOptions } from "@tanstack/react-router";
import { partNames, parts } from "../territory/settings/parts";
import { settingsTabs } from "../territory/settings-tabs";

/** The screens below a section, and what can be begun from anywhere: each with the verb of the role table it takes. */
export const screens = [
  { link: linkOptions({ to: "/laboratori/luoghi" }), label: "labs:field.hubs", verb: "listHubs" },
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

/** The parts of the settings, and below the first each screen made from the schema of the configuration. */
export const settings = [
  ...settingsTabs,
  ...partNames.map((part) => ({
    link: { to: `/impostazioni/territorio/${part}` },
    label: parts[part].title,
    verb: "reviseConfiguration",
  })),
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
