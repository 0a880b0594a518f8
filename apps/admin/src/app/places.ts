import {
  IconAddressBook,
  IconAdjustments,
  IconBuildingCommunity,
  IconCalendar,
  IconCalendarWeek,
  IconChartBar,
  IconHome,
} from "@tabler/icons-react";

/** The sections of the app: their names, who has them, and the key that leads there after `g`. */
export const places = [
  { to: "/", label: "admin:nav.today", icon: IconHome, verbs: null, key: "o" },
  { to: "/laboratori", label: "admin:nav.labs", icon: IconBuildingCommunity, verbs: ["listLabs"], key: "l" },
  { to: "/calendario", label: "admin:nav.calendar", icon: IconCalendar, verbs: ["listGatherings"], key: "c" },
  { to: "/settimana", label: "admin:nav.myWeek", icon: IconCalendarWeek, verbs: ["countGathering"], key: "s" },
  {
    to: "/persone-e-organizzazioni",
    label: "admin:nav.directory",
    icon: IconAddressBook,
    verbs: ["listOrganisations", "listPeople", "listRoleAssignments"],
    key: "p",
  },
  { to: "/indicatori", label: "indicators:many", icon: IconChartBar, verbs: ["listIndicators"], key: "n" },
  { to: "/impostazioni", label: "admin:nav.settings", icon: IconAdjustments, verbs: ["listFlags"], key: "i" },
] as const;
