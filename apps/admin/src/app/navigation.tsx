import { VisuallyHidden } from "@mantine/core";
import {
  IconAddressBook,
  IconAdjustments,
  IconBuildingCommunity,
  IconCalendar,
  IconCalendarWeek,
  IconFolder,
  IconHome,
} from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useMay } from "../api/session";
import { useHasWeek } from "../features/gatherings/use-has-week";
import { useNeeds } from "../features/today/use-needs";
import { useSay } from "../words/say";

const places = [
  { to: "/", label: "admin:nav.today", icon: IconHome, verbs: null },
  { to: "/laboratori", label: "admin:nav.labs", icon: IconBuildingCommunity, verbs: ["listLabs"] },
  { to: "/calendario", label: "admin:nav.calendar", icon: IconCalendar, verbs: ["listGatherings"] },
  { to: "/settimana", label: "admin:nav.myWeek", icon: IconCalendarWeek, verbs: ["countGathering"] },
  {
    to: "/persone-e-organizzazioni",
    label: "admin:nav.directory",
    icon: IconAddressBook,
    verbs: ["listOrganisations", "listPeople", "listRoleAssignments"],
  },
  { to: "/indicatori", label: "indicators:many", icon: IconFolder, verbs: ["listIndicators"] },
  { to: "/impostazioni", label: "admin:nav.settings", icon: IconAdjustments, verbs: ["listFlags"] },
] as const;

/** How many things on Oggi cannot wait. */
function Waiting() {
  const say = useSay();
  const count = useNeeds().data?.urgent ?? 0;
  if (count === 0) return null;
  return (
    <span className="nav-count">
      <span aria-hidden="true">{count}</span>
      <VisuallyHidden>{say("admin:app.waiting", { count })}</VisuallyHidden>
    </span>
  );
}

/** The sections that the person signed in may use, in the territory's words. */
export function Navigation() {
  const say = useSay();
  const may = useMay();
  const hasWeek = useHasWeek();
  return (
    <ul>
      {places
        .filter(({ verbs }) => verbs === null || verbs.some(may))
        .filter(({ to }) => to !== "/settimana" || hasWeek)
        .map(({ to, label, icon: Icon }) => (
          <li key={to}>
            <Link
              to={to}
              className="nav-link"
              activeOptions={{ exact: to === "/" }}
              activeProps={{ "data-active": true, "aria-current": "page" }}
            >
              <Icon size={20} stroke={1.7} aria-hidden="true" />
              {say(label)}
              {to === "/" && <Waiting />}
            </Link>
          </li>
        ))}
    </ul>
  );
}
