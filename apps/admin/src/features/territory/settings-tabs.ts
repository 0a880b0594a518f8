import { linkOptions } from "@tanstack/react-router";

/** The parts of the settings, each with the verb of the role table that it takes; null for whoever has the settings. */
export const settingsTabs = [
  { link: linkOptions({ to: "/impostazioni/territorio" }), label: "admin:territory.tab.territory", verb: null },
  { link: linkOptions({ to: "/impostazioni/sistemi" }), label: "admin:territory.tab.systems", verb: null },
  { link: linkOptions({ to: "/impostazioni/parole" }), label: "admin:territory.tab.words", verb: null },
  {
    link: linkOptions({ to: "/impostazioni/vocabolari" }),
    label: "admin:revising.tab.vocabularies",
    verb: "reviseConfiguration",
  },
  {
    link: linkOptions({ to: "/impostazioni/accesso" }),
    label: "directory:access.section",
    verb: "reviseConfiguration",
  },
  { link: linkOptions({ to: "/impostazioni/segnalazioni" }), label: "admin:territory.tab.flags", verb: "listFlags" },
  {
    link: linkOptions({ to: "/impostazioni/revisioni" }),
    label: "admin:territory.tab.revisions",
    verb: "listRevisions",
  },
  { link: linkOptions({ to: "/impostazioni/registro" }), label: "admin:trail.tab", verb: "listTrail" },
  {
    link: linkOptions({ to: "/impostazioni/conservazione" }),
    label: "territory:retention.section",
    verb: "readRetention",
  },
  { link: linkOptions({ to: "/impostazioni/posta" }), label: "admin:outbox.tab", verb: "readOutbox" },
] as const;
