import { VisuallyHidden } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useNeeds } from "../features/today/use-needs";
import { useSay } from "../words/say";
import { usePlaces } from "./use-places";

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
  return (
    <ul>
      {usePlaces().map(({ to, label, icon: Icon }) => (
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
