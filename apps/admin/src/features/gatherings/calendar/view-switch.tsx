import { Link } from "@tanstack/react-router";
import { useSay } from "../../../words/say";
import classes from "./calendar-bar.module.css";
import { type View, views } from "./calendar-search";

/** The ways of looking at the calendar. On a narrow screen a month is a list already. */
export function ViewSwitch({ view, narrow }: { view: View; narrow: boolean }) {
  const say = useSay();
  const offered = narrow ? (["settimana", "mese"] as const) : views;
  const chosen = narrow && view === "elenco" ? "mese" : view;
  return (
    <nav className={classes.views} aria-label={say("admin:gatherings.views")}>
      {offered.map((one) => (
        <Link
          key={one}
          to="/calendario"
          search={(now) => ({ ...now, vista: one })}
          className={classes.view}
          {...(one === chosen ? { "aria-current": "true" } : {})}
        >
          {say(`admin:gatherings.view.${one}`)}
        </Link>
      ))}
    </nav>
  );
}
