import { Link, useSearch } from "@tanstack/react-router";
import { useSay } from "../../../words/say";
import { sharedSearch } from "../list/list-search";
import classes from "./calendar-bar.module.css";
import { type View, views } from "./calendar-search";

/** The ways of looking at the calendar, each with what narrows it now. */
export function ViewSwitch({ view, narrow }: { view: View; narrow: boolean }) {
  const say = useSay();
  const kept = sharedSearch.parse(useSearch({ strict: false }));
  const offered = narrow ? (["settimana", "mese", "elenco"] as const) : views;
  const current = (one: View) => (one === view ? { "aria-current": "true" as const } : {});
  return (
    <nav className={classes.views} aria-label={say("admin:gatherings.views")}>
      {offered.map((one) =>
        one === "elenco" ? (
          <Link key={one} to="/calendario/elenco" search={kept} className={classes.view} {...current(one)}>
            {say("admin:gatherings.view.elenco")}
          </Link>
        ) : (
          <Link key={one} to="/calendario" search={{ ...kept, vista: one }} className={classes.view} {...current(one)}>
            {say(`admin:gatherings.view.${one}`)}
          </Link>
        ),
      )}
    </nav>
  );
}
